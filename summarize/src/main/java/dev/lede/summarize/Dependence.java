package dev.lede.summarize;

import dev.lede.document.Sentence;
import dev.lede.document.Token;
import dev.lede.document.internal.QuotationMark;
import dev.lede.document.internal.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a sentence can be understood without the one before it. */
final class Dependence {

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
          consequently hence indeed then
          """);

  /** Behind "then": who held the office at that time. */
  private static final Set<String> OFFICES =
      WordSet.of(
          """
          president prime vice senator governor mayor chancellor secretary minister chief king
          queen pope
          """);

  private static final Set<String> BE = Set.of("is", "was", "'s", "will", "would", "may");

  /** What begins the clause that an expletive "it" stands for. */
  private static final Set<String> CLAUSES = Set.of("that", "whether", "who");

  private static final double MOSTLY = 0.8;

  private Dependence() {}

  /** Whether a sentence cannot well be understood without the one before it. */
  static boolean leansOnTheOneBefore(Sentence sentence, Sentence before) {
    List<String> words = beginning(sentence);
    String first = words.isEmpty() ? "" : words.get(0);
    String second = words.size() < 2 ? "" : words.get(1);
    return (PRONOUNS.contains(first) && !isExpletive(sentence, first, second))
        || (CONNECTIVES.contains(first) && !(first.equals("then") && OFFICES.contains(second)))
        || (THIS_OR_THAT.contains(first) && !TIMES.contains(second))
        || (isOnlyQuoted(sentence) && sentence.block().span().equals(before.block().span()));
  }

  /** "It is the third time that a ferry has run aground here." */
  private static boolean isExpletive(Sentence sentence, String first, String second) {
    return first.equals("it")
        && BE.contains(second)
        && sentence.tokens().stream().anyMatch(token -> CLAUSES.contains(token.text()));
  }

  private static List<String> beginning(Sentence sentence) {
    return sentence.tokens().stream()
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit))
        .limit(2)
        .toList();
  }

  /**
   * Whether a sentence stands in quotation marks that its first token opens, and names no source.
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
