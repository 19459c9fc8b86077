package dev.lede.document;

import dev.lede.document.Block.Kind;
import dev.lede.document.internal.WordSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The set wordings of news: bylines, datelines, times of publication, captions and credits. */
final class NewsLine {

  // Longer blocks are running text whatever they begin with.
  static final int LONGEST_LINE = 160;
  private static final int LONGEST_CAPTION = 400;
  private static final int BYLINE_WORDS = 14;

  static final String MONTH =
      "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?"
          + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:(?:(?:Story|Words|Report|Text|Written|Reported|Edited|Interview|Analysis) )?[Bb]y|BY)[: ]"
              + " ?\\p{Lu}[^!?]*"
              + "|(?:Words|Text|Author|Reporter|Writer): ?\\p{Lu}[^!?]*");

  // "Reporting by Ann Lee; Editing by Bo Ray", with a full stop or without
  private static final Pattern CREDITS =
      Pattern.compile(
          "\\(?(?:Additional |Further |Extra )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|Compiled|Research)"
              + "(?: and (?:reporting|writing|editing|research))? by:? \\p{Lu}.*");

  // "Maria Lopez, Associated Press", "Maria Lopez, Staff Writer"
  private static final Pattern NAME_AND_OFFICE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.'\u2019-]++ ?+){2,4},? (?:for )?(?:(?:The )?Associated Press|Reuters|AFP|CNN|BBC News"
              + "|Bloomberg(?: News)?|(?:\\p{Lu}\\p{L}++ )*(?:Writer|Reporter|Correspondent|Editor))");

  private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}{3}[.]$");

  // "By Monday" begins a sentence or a headline.
  private static final Pattern DAY =
      Pattern.compile("[Bb]y (?:\\p{Lu}[a-z]+day\\b|" + MONTH + "(?: |$)).*");

  private static final String CREDITED =
      "(?:(?:via )?Getty(?: Images)?|AFP|AP|PA(?: Wire| Media)?|PTI|Reuters|REUTERS|EPA|Shutterstock|Alamy"
          + "|iStock|Unsplash|Associated Press)";
  private static final String PICTURE =
      "(?:Photo|Image|Picture|Photograph|Illustration|Screengrab|Screenshot|Graphic|Composite)";
  private static final Pattern CAPTION =
      Pattern.compile(
          ("\\(?(?:(?:FILE|File) (?:PHOTO|Photo|photo|Image|image)|(?:Photo|Image|Picture|Video|Graphic)"
                  + "(?:graph)?(?: credits?| courtesy(?: of)?| by)?|Pictured|Caption|PHOTO|Photographer"
                  + "|Illustration|Screengrab|Screenshot) ?:.*")
              + "|\\(?(?:Photo|Image|Photograph|Picture|Illustration)s? (?:by|courtesy of) .*"
              + "|(?:Image|Media|Video) (?:source|caption), .*"
              + "|.*\\((?:\\p{Lu}[^()]{0,40} )?[Pp]hotos?(?:[/:]| by | courtesy | via )[^()]{1,60}\\)\\.?"
              + ("|.*\\b(?:" + PICTURE + "|Credit)(?: (?:[Cc]redit|[Cc]ourtesy))?: [^.]{2,60}\\.?")
              // "The old bridge. Photo by Lou Marchetti"
              + ("|.*[.!?)] " + PICTURE + "s? (?:by|courtesy of) \\p{Lu}[^.]{2,60}\\.?")
              + "|(?:.*[.!?)] )?(?:PHOTO(?:GRAPH)?S?|PICTURE|IMAGE|CREDIT)(?:S? BY| CREDIT| COURTESY(?: OF)?)?:? \\p{Lu}[^.]{2,60}\\.?"
              + "|.*[.!?)\\]] AP Photo ?/[^.]{2,60}\\.?|AP Photo ?/.*"
              + "|(?:.*[.!?)\\]] )?(?:\u00a9|\\([Cc]\\)) ?\\p{Lu}[^.]{2,60}"
              // "(Lou Marchetti / Harbour Post)", "[Lou Marchetti/Harbour Post]"
              + ("|.*[(\\[]\\p{Lu}[\\p{L}.'\u2019-]+(?: [\\p{L}.'\u2019&-]+){0,4} ?/ ?\\p{Lu}"
                  + "[^()\\[\\]/]{1,40}[)\\]]\\.?")
              + "|.*[.!?] \\((?:Courtesy|Supplied|Handout|Submitted|File|Provided)\\b[^()]{0,60}\\)\\.?"
              + ("|.*\\((?:[^()]{0,60}[/ ])?" + CREDITED + "[^().]{0,20}\\)\\.?")
              // "The old bridge. Lou Marchetti/Getty Images"
              + ("|.*[.!?)] (?:(?:\\p{Lu}[^ .]* ){0,4}\\p{Lu}[^ .]* ?(?:/ ?|via |for ))?"
                  + CREDITED)
              + ("|(?:[^ ]+ ){0,5}[^ ]+ ?/ ?" + CREDITED + "[^.]{0,20}|" + CREDITED),
          Pattern.DOTALL);

  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.h]\\d{2}|\\d{1,2}(?:am|pm)");
  private static final Pattern NUMERIC_DATE =
      Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{1,2}-\\d{1,2}");
  private static final Pattern AROUND_WORDS =
      Pattern.compile("^[,.:;|()\u00b7-]+|[,.:;|()\u00b7-]+$");
  private static final Pattern MONTH_WORD = Pattern.compile(MONTH);
  private static final Pattern ORDINAL = Pattern.compile("\\d{1,4}(?:st|nd|rd|th)?");
  private static final Set<String> WORDS_OF_DATES =
      WordSet.of(
          """
          monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur
          thurs fri sat sun published updated posted modified last first created on at am pm a.m
          p.m et est edt ct cst cdt mt mst pt pst pdt gmt bst utc cet z hours ago of the
          """);

  private NewsLine() {}

  /** {@return what a whole block is by its wording, or null if nothing shows} */
  static @Nullable Kind kind(String text) {
    if (isOrnament(text) || ReleaseLine.isEndMark(text)) {
      return Kind.SEPARATOR;
    }
    boolean line = text.length() <= LONGEST_LINE;
    if (line && isByline(text)) {
      return Kind.BYLINE;
    }
    if (line && (isDate(text) || RunInHead.isDateline(text))) {
      return Kind.DATELINE;
    }
    if (text.length() <= LONGEST_CAPTION && CAPTION.matcher(text).matches()) {
      return Kind.CAPTION;
    }
    return line ? ReleaseLine.kind(text) : null;
  }

  private static boolean isOrnament(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || i > LONGEST_LINE) {
        return false;
      }
    }
    return true;
  }

  private static boolean isByline(String text) {
    if (NAME_AND_OFFICE.matcher(text).matches()) {
      return true;
    }
    boolean credits = CREDITS.matcher(text).matches();
    boolean isSentence = SENTENCE_END.matcher(text).find() && !credits;
    if (isSentence
        || (!credits && !BYLINE.matcher(text).matches())
        || DAY.matcher(text).matches()) {
      return false;
    }
    String[] words = text.split(" ", -1);
    int capitals = 0;
    for (String word : words) {
      capitals += Character.isLowerCase(word.charAt(0)) ? 0 : 1;
    }
    return (credits && text.startsWith("("))
        || (words.length <= BYLINE_WORDS && 2 * capitals > words.length);
  }

  private static boolean isDate(String text) {
    boolean dated = false;
    for (String word : text.split(" ", -1)) {
      String bare = AROUND_WORDS.matcher(word).replaceAll("");
      boolean day =
          MONTH_WORD.matcher(bare).matches()
              || NUMERIC_DATE.matcher(bare).matches()
              || CLOCK.matcher(bare).matches();
      dated |= day;
      if (!day
          && !bare.isEmpty()
          && !ORDINAL.matcher(bare).matches()
          && !WORDS_OF_DATES.contains(bare.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return dated;
  }
}
