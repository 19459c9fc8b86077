package dev.lede.summarize;

import dev.lede.document.Document;
import dev.lede.document.internal.WordSet;
import java.util.List;
import java.util.Set;

/**
 * What an article ends with about its author: "Ada Lund is a reporter at the Harbour Post. She
 * covers the port."
 */
final class AuthorNote implements Genre {

  private static final Set<String> OFFICES =
      WordSet.of(
          """
          reporter correspondent writer editor columnist journalist contributor author producer
          blogger photographer fellow lecturer professor researcher intern co-author
          """);

  private static final Set<String> WORKS = WordSet.of("covers writes reports edits hosts");

  /** Where the office stands: "Ada Lund is a senior political reporter". */
  private static final int OFFICE_WITHIN = 12;

  /** So many paragraphs from the end. */
  private static final int LAST = 4;

  private static final int MOST_OF = 2;
  private static final int NAME_WORDS = 4;

  @Override
  public void place(Document document, List<Paragraph> paragraphs, Place[] places) {
    int from = Math.max(paragraphs.size() - LAST, (paragraphs.size() + 1) / MOST_OF);
    for (int p = Math.max(1, from); p < paragraphs.size(); p++) {
      Paragraph paragraph = paragraphs.get(p);
      if (isNote(paragraph.first())
          || (worksFor(paragraph.first()) && places[paragraph.end() - 1] == Place.AROUND)) {
        paragraph.place(places, Place.AROUND);
      }
    }
  }

  /** "Bo Ray covers transport.", of an author if the paragraph ends with how to reach him. */
  private static boolean worksFor(Wording first) {
    for (int i = 1; i <= NAME_WORDS; i++) {
      if (WORKS.contains(first.word(i))) {
        return isName(first, i);
      }
    }
    return false;
  }

  private static boolean isName(Wording wording, int end) {
    for (int i = 0; i < end; i++) {
      if (!Character.isUpperCase(wording.forms().get(i).charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNote(Wording first) {
    if (first.isQuoting() || first.isReporting() || first.size() == 0) {
      return false;
    }
    if (first.word(0).equals("reporting") && first.word(1).equals("by")) {
      return true;
    }
    int is = first.words().indexOf("is");
    boolean named = is >= 1 && is <= NAME_WORDS && isName(first, is);
    if (named
        && (first.word(is + 1).equals("a")
            || first.word(is + 1).equals("an")
            || first.word(is + 1).equals("the"))) {
      for (int i = is + 2; i < Math.min(first.size(), is + OFFICE_WITHIN); i++) {
        if (OFFICES.contains(first.word(i))) {
          return true;
        }
      }
    }
    return false;
  }
}
