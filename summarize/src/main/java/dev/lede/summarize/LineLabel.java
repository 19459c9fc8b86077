package dev.lede.summarize;

import dev.lede.document.internal.WordSet;
import java.util.Locale;
import java.util.Set;

/**
 * Sentences that a label sets apart from the article: "Read more: …", "Correction: …", "Photo | …".
 */
final class LineLabel {

  /** What the label may be. A word or two more may follow: "Related stories", "Watch now". */
  private static final Set<String> LABELS =
      WordSet.of(
          """
          more related watch listen photo photos picture pictures image images video videos audio
          podcast correction corrections clarification updated published advertisement
          ad advert sponsored credit credits source sources tags topics topic category categories
          gallery recommended trending popular disclaimer disclosure
          """);

  private static final Set<String> PHRASES =
      Set.of(
          "read more",
          "read next",
          "read also",
          "also read",
          "must read",
          "see also",
          "see more",
          "editor's note",
          "editors' note",
          "author's note",
          "last updated",
          "first published",
          "last modified",
          "filed under",
          "more on",
          "more from",
          "most read",
          "you may like",
          "our standards",
          "up next",
          "don't miss",
          "related article",
          "related articles",
          "related story",
          "related stories",
          "in pictures",
          "share this",
          "follow us",
          "contact us",
          "full coverage",
          "live updates",
          "breaking news alerts");

  private static final String MARKS = ":|»>";
  private static final int LONGEST = 24;

  private LineLabel() {}

  static boolean matches(Wording wording) {
    String text = wording.text();
    if (wording.size() <= 2 && isLabel(label(text))) {
      return true;
    }
    for (int i = 1; i < Math.min(text.length(), LONGEST); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        return isLabel(label(text.substring(0, i)));
      }
    }
    return false;
  }

  /** Whether the label says that the whole block is not the article's. */
  static boolean opensNotice(Wording wording) {
    return matches(wording) && wording.size() > 2;
  }

  private static String label(String text) {
    int begin = 0;
    int end = text.length();
    while (begin < end && !Character.isLetterOrDigit(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(begin, end).toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static boolean isLabel(String label) {
    return LABELS.contains(label) || PHRASES.contains(label);
  }
}
