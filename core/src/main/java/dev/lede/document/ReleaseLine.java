package dev.lede.document;

import dev.lede.document.Block.Kind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines around the text of a press release: when it may be published, whom to ask, where it
 * ends.
 */
final class ReleaseLine {

  private static final int CONTACT_WORDS = 16;

  // "FOR IMMEDIATE RELEASE", "Embargoed until 00:01 BST Monday", "PRESS RELEASE - 4 May 2026"
  private static final Pattern NOTICE =
      Pattern.compile(
          ("(?i:(?:strictly |under )?embargo(?:ed)?(?: until| till| to| for|:| -| \u2013|$).*"
              + "|for (?:immediate|instant) (?:release|use|publication|distribution)\\b.*"
              + "|not for (?:immediate )?(?:release|publication|distribution|broadcast)\\b.*"
              + "|for release\\b.*"
              + "|(?:press|news|media) (?:release|advisory|statement|alert|notice)s?"
              + "(?:[^\\p{L}]*|.*\\d.*))"),
          Pattern.DOTALL);

  private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}{3}[.]$");

  // "-30-", "ENDS", "- more -"
  private static final String RULE = "[-\u2013\u2014~*#_/=.()\\[\\]<>|]";
  private static final Pattern END_MARK =
      Pattern.compile(
          "(?:ENDS?|Ends|XXX|" + RULE + "++ ?(?i:30|ends?|more|xxx) ?" + RULE + "++)[.]?");

  private static final Pattern NOTES =
      Pattern.compile("(?i:(?:editor'?s'? )?notes?(?: (?:to|for) (?:the )?editors?)):?");

  private static final String CONTACT =
      "(?i:(?:(?:media|press|pr|news|investors?|public|editorial|for|further|more|general"
          + "|additional|and|relations|affairs|office|booking|&|/) ?){0,5}"
          + "(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|information|press office|relations))";

  // "Media contact:", "Press enquiries"
  private static final Pattern CONTACT_HEAD =
      Pattern.compile(CONTACT + "(?i: (?:details|information|person|for media))?:?");

  // "Contact: Jane Marsh", "For more information, contact Jane Marsh"
  private static final Pattern CONTACT_START =
      Pattern.compile(
          "(?:"
              + CONTACT
              + "(?i: (?:details|information|person|for media))?(?: \\([^)]{1,30}\\))?(?::|,? "
              + "(?:please )?(?:contact|call|e-?mail|visit|see)\\b)|(?i:contact|call|e-?mail)\\b).*",
          Pattern.DOTALL);

  private static final String MAIL = "[\\w.+-]{1,64}+@[\\w-]{1,64}+(?:\\.[\\w-]{1,64}+)+";
  private static final String PHONE =
      "(?:\\+\\d[\\d ().-]{6,20}\\d|\\(?0\\d{2,4}\\)?[ -]\\d{3,4}[ -]?\\d{3,4}"
          + "|(?:\\(?\\d{3}\\)?[-. ])?\\d{3}[-.]\\d{4})(?!\\d)";
  private static final Pattern REACHED =
      Pattern.compile("(?<![\\w.-])(?:" + MAIL + "|" + PHONE + ")");
  private static final Pattern LABEL =
      Pattern.compile("(?i:tel|telephone|phone|mobile|cell|fax|e-?mail|web|website) ?[:.].{3,80}");

  private ReleaseLine() {}

  /** {@return what a whole block is, or null if it is no line of the kind} */
  static @Nullable Kind kind(String text) {
    if (isNotice(text)) {
      return Kind.DATELINE;
    }
    if (NOTES.matcher(text).matches()) {
      return Kind.HEADING;
    }
    return isContact(text) ? Kind.BYLINE : null;
  }

  /** {@return whether a block marks the end of a release or of one of its pages} */
  static boolean isEndMark(String text) {
    return END_MARK.matcher(text).matches();
  }

  private static boolean isNotice(String text) {
    return NOTICE.matcher(text).matches() && !SENTENCE_END.matcher(text).find();
  }

  /** {@return whether a block says how somebody can be reached} */
  static boolean isContact(String text) {
    if (CONTACT_HEAD.matcher(text).matches() || LABEL.matcher(text).matches()) {
      return true;
    }
    boolean reached = REACHED.matcher(text).find();
    if (CONTACT_START.matcher(text).matches()) {
      return reached || (text.contains(":") && isShort(text) && !SENTENCE_END.matcher(text).find());
    }
    return reached && isShort(text) && isMostlyNames(REACHED.matcher(text).replaceAll(""));
  }

  private static boolean isShort(String text) {
    return text.split(" ", CONTACT_WORDS + 1).length <= CONTACT_WORDS;
  }

  private static boolean isMostlyNames(String text) {
    int capitals = 0;
    int words = 0;
    for (String word : text.split("[^\\p{L}']+", -1)) {
      if (word.length() > 2) {
        words++;
        capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return 2 * capitals >= words;
  }
}
