package dev.lede.summarize;

import dev.lede.document.Block;
import dev.lede.document.Sentence;
import dev.lede.document.Token;
import dev.lede.document.internal.QuotationMark;
import dev.lede.document.internal.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words of a sentence tell of its place in a summary. */
final class SentenceFilter {

  private static final Set<String> PRONOUNS =
      WordSet.of(
          """
          he she it they his her its their him them these those
          """);
  private static final Set<String> THIS_OR_THAT = Set.of("this", "that");
  private static final Set<String> TIMES =
      WordSet.of(
          """
          week month year day morning afternoon evening summer winter
          """);
  private static final Set<String> CONNECTIVES =
      WordSet.of(
          """
          but and or so yet however meanwhile moreover furthermore nevertheless nonetheless
          instead also besides therefore thus otherwise likewise similarly additionally
          consequently hence indeed
          """);

  /** What publishers put around articles, by how it begins. */
  private static final Pattern BOILERPLATE =
      Pattern.compile(
          "(?:read (?:more|next|also)(?: ?[:»>|]| (?:about|from|on)\\b|\\W*$)|see also:"
              + "|related(?: \\w+)?:|more:|sign up\\b|subscribe\\b|(?:click|tap) here\\b"
              + "|follow (?:us (?:on|at)\\b|@)|share (?:this|on (?:facebook|twitter|whatsapp|x)\\b)"
              + "|advertisement\\W*$|.{0,30}© ?\\d{4}|©|\\(c\\) ?\\d|copyright (?:©|\\(c\\)|\\d{4})"
              + "|all rights reserved|scroll down for video"
              + "|(?:watch|listen|photos?|pictures?|images?|video|correction|updated|published"
              + "|last updated|first published|editor['’]s note) ?:"
              + "|(?:last |first )?(?:updated|published)(?: on| at)? .{0,30}"
              + "(?:\\d{1,2}[:.]\\d{2}.{0,20}|\\d{4})\\W*$"
              + "|download (?:the|our) .{0,30}\\bapp\\b|get (?:the latest|our newsletter|our app)\\b"
              + "|join (?:us on|the conversation)\\b|this (?:story|article|page|post)"
              + " (?:was|has been) (?:first |originally |last )?(?:updated|published|corrected|amended)"
              + "|by signing up\\b|for more (?:on|news|stories)\\b.{0,60}(?:visit|go to|click|see)\\b"
              + "|terms (?:of use|of service|and cond)|we use cookies\\b|enter your e-?mail\\b"
              + "|support our (?:journalism|work)\\b"
              + "|.{0,90}\\bcontributed to this (?:report|story|article)\\W*$"
              + "|\\d{1,2}[:.][0-5]\\d ?(?:[ap]\\.?m\\.?|gmt|bst|utc|e[sd]?t|p[sd]?t|cet)(?: gmt| et)?\\W*$"
              + "|\\d{1,2}:[0-5]\\d$)",
          Pattern.CASE_INSENSITIVE);

  /** Longer beginnings are not looked at. */
  private static final int LONGEST_BEGINNING = 120;

  private static final double MOSTLY = 0.8;

  private SentenceFilter() {}

  /** Whether a sentence is the publisher's and not the article's: "Read more:", a time stamp. */
  static boolean isBoilerplate(Sentence sentence) {
    String text = sentence.text();
    return BOILERPLATE
        .matcher(text.substring(0, Math.min(text.length(), LONGEST_BEGINNING)))
        .lookingAt();
  }

  /**
   * Whether a sentence stands in a list, as the highlights above an article do, or in a standfirst.
   */
  static boolean isApart(Sentence sentence) {
    return sentence.block().kind() == Block.Kind.LIST_ITEM
        || sentence.block().role() == Block.Role.STANDFIRST;
  }

  /** Whether a sentence cannot well be understood without the one before it. */
  static boolean leansOnTheOneBefore(Sentence sentence, Sentence before) {
    List<String> words = beginning(sentence);
    String first = words.isEmpty() ? "" : words.get(0);
    String second = words.size() < 2 ? "" : words.get(1);
    return PRONOUNS.contains(first)
        || CONNECTIVES.contains(first)
        || (THIS_OR_THAT.contains(first) && !TIMES.contains(second))
        || (isOnlyQuoted(sentence) && sentence.block().span().equals(before.block().span()));
  }

  private static List<String> beginning(Sentence sentence) {
    return sentence.tokens().stream()
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit))
        .limit(2)
        .toList();
  }

  /**
   * Whether a sentence stands in quotation marks that its first token opens, and tells no source.
   */
  private static boolean isOnlyQuoted(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    if (!QuotationMark.canOpen(tokens.get(0).text())) {
      return false;
    }
    int close = 1;
    while (close < tokens.size() && !QuotationMark.canClose(tokens.get(close).text())) {
      close++;
    }
    return close >= MOSTLY * tokens.size();
  }
}
