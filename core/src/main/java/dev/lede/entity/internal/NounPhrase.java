package dev.lede.entity.internal;

import dev.lede.document.Span;
import dev.lede.document.internal.TokenIndex;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The noun phrase that names or describes somebody, taken apart: its head, what it is called
 * besides, and whether it is a pronoun.
 *
 * @param begin its first token
 * @param end the token after its last one
 * @param head its head: the last token of its first noun phrase
 * @param headEnd the token after that noun phrase
 * @param joined whether it names several by "and" or "nor"
 */
public record NounPhrase(
    TokenIndex tokens, int begin, int end, int head, int headEnd, boolean joined) {

  /** "N. himself" is N. */
  private static final Set<String> SELF = Set.of("himself", "herself", "itself", "themselves");

  /**
   * Takes a phrase apart.
   *
   * @param isInName whether a token continues a name, inside which no phrase ends
   */
  static NounPhrase of(TokenIndex tokens, int from, int to, IntPredicate isInName) {
    int begin = from;
    int end = to;
    while (end - begin > 1
        && (isPunctuation(tokens, begin) || RuleWords.PRIOR.contains(tokens.lower(begin)))) {
      begin++;
    }
    while (end - begin > 1
        && (isPunctuation(tokens, end - 1)
            || RuleWords.RELATIVE.contains(tokens.lower(end - 1))
            || isPossessive(tokens, end - 1)
            || RuleWords.DAYS.contains(tokens.lower(end - 1))
            || SELF.contains(tokens.lower(end - 1))
            || tokens.lower(end - 1).equals("and"))) {
      end--;
    }
    int headEnd = begin + 1;
    boolean joined = false;
    while (headEnd < end) {
      String word = tokens.lower(headEnd);
      if (!isInName.test(headEnd)) {
        if (word.equals("and") || word.equals("nor")) {
          joined = true;
        } else if ((RuleWords.ENDS_PHRASE.contains(word) && !isHyphenated(tokens, headEnd))
            || isPostposed(tokens, headEnd, end)
            || isParticiple(tokens, headEnd)
            || isPunished(tokens, begin, headEnd)
            || isMade(tokens, begin, headEnd, end)
            || (isPunctuation(tokens, headEnd) && !isJoiner(word))) {
          int noun = PlaceBefore.noun(tokens, begin, headEnd, end);
          if (noun < 0) {
            break;
          }
          headEnd = noun;
        }
      }
      headEnd++;
    }
    while (headEnd - begin > 1 && isPossessive(tokens, headEnd - 1)) {
      headEnd--;
    }
    return new NounPhrase(tokens, begin, end, headEnd - 1, headEnd, joined);
  }

  /** "Sister-in-law": no blank on either side of a hyphen. */
  public static boolean isHyphenated(TokenIndex tokens, int token) {
    return (token > 0
            && tokens.text(token - 1).equals("-")
            && tokens.span(token - 1, token).end() == tokens.span(token, token + 1).begin())
        || (token + 1 < tokens.size()
            && tokens.text(token + 1).equals("-")
            && tokens.span(token, token + 1).end() == tokens.span(token + 1, token + 2).begin());
  }

  /** "A source close to": an adjective behind its noun. */
  private static boolean isPostposed(TokenIndex tokens, int token, int end) {
    return RuleWords.POSTPOSED.contains(tokens.lower(token))
        && token + 1 < end
        && RuleWords.ENDS_PHRASE.contains(tokens.lower(token + 1));
  }

  private static boolean isJoiner(String word) {
    return word.equals("-") || word.equals("&") || word.equals("/") || isPossessive(word);
  }

  /** Whether a token has no letter and no digit. */
  public static boolean isPunctuation(TokenIndex tokens, int token) {
    String text = tokens.text(token);
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** "The lawyer representing N.": a clause behind what one calls a person. */
  private static boolean isParticiple(TokenIndex tokens, int token) {
    String before = tokens.lower(token - 1);
    return tokens.lower(token).endsWith("ing")
        && (RuleWords.isPerson(before) || RuleWords.GROUPS.contains(before));
  }

  /** "A nurse accused of theft": what is done to whom one describes. */
  private static boolean isPunished(TokenIndex tokens, int begin, int token) {
    return RuleWords.PUNISHED.contains(tokens.lower(token)) && isOnePhrase(tokens, begin, token);
  }

  /** An article and a noun; not so "the senator the paper". */
  private static boolean isOnePhrase(TokenIndex tokens, int begin, int end) {
    for (int t = begin + 1; t < end; t++) {
      if (RuleWords.ARTICLES.contains(tokens.lower(t))) {
        return false;
      }
    }
    return end > begin + 1 && RuleWords.ARTICLES.contains(tokens.lower(begin));
  }

  /** "A report published on Monday", "a statue unveiled": what was done with a thing. */
  private static boolean isMade(TokenIndex tokens, int begin, int token, int end) {
    String before = tokens.lower(token - 1);
    String word = tokens.lower(token);
    return RuleWords.MADE.contains(word)
        && isOnePhrase(tokens, begin, token)
        && (RuleWords.DOCUMENTS.contains(before) || RuleWords.SHOWN.contains(before))
        && (token + 1 >= end
            || RuleWords.ENDS_PHRASE.contains(tokens.lower(token + 1))
            || RuleWords.DAYS.contains(tokens.lower(token + 1)));
  }

  /** Whether a token is a quotation mark, or an apostrophe. */
  static boolean isQuotationMark(TokenIndex tokens, int token) {
    String text = tokens.text(token);
    return text.equals("''")
        || text.equals("``")
        || (text.length() == 1 && "\"“”„‘’'«»‹›".indexOf(text.charAt(0)) >= 0);
  }

  static boolean opensBracket(TokenIndex tokens, int token) {
    return tokens.text(token).equals("(") || tokens.text(token).equals("-LRB-");
  }

  static boolean closesBracket(TokenIndex tokens, int token) {
    return tokens.text(token).equals(")") || tokens.text(token).equals("-RRB-");
  }

  /** Whether a token is the ending of the one before: "'s". */
  public static boolean isPossessive(TokenIndex tokens, int token) {
    return isPossessive(tokens.lower(token));
  }

  private static boolean isPossessive(String word) {
    return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
  }

  /**
   * The phrase in lower case if it is one word and no acronym ("US"), else an empty string. "SHE"
   * is no acronym: an acronym that is a pronoun has two letters.
   */
  public String pronoun() {
    return end - begin == 1 ? pronoun(tokens, begin) : "";
  }

  /** A token in lower case if it is no acronym. */
  static String pronoun(TokenIndex tokens, int token) {
    String text = tokens.text(token);
    boolean acronym = text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
    String word = tokens.lower(token);
    return acronym && (word.equals("us") || word.equals("it") || word.equals("who")) ? "" : word;
  }

  /** Whether it is a pronoun. */
  public boolean isPronoun() {
    String word = pronoun();
    return RuleWords.THIRD.contains(word)
        || RuleWords.MASCULINE.contains(word)
        || RuleWords.FEMININE.contains(word)
        || RuleWords.PLURAL.contains(word)
        || RuleWords.NEUTER.contains(word)
        || RuleWords.FIRST.contains(word)
        || RuleWords.SECOND.contains(word)
        || RuleWords.RELATIVE.contains(word);
  }

  /** The head in lower case; of "mother-in-law" the mother. */
  public String headWord() {
    int first = head;
    boolean hasPreposition = false;
    while (first - 2 >= begin
        && isHyphenated(tokens, first)
        && tokens.text(first - 1).equals("-")) {
      first -= 2;
      hasPreposition |= first < head && RuleWords.ENDS_PHRASE.contains(tokens.lower(first));
    }
    return tokens.lower(hasPreposition ? first : head);
  }

  /** Whether the head stands for several: a plural, or one of a list. */
  boolean isPlural() {
    String word = headWord();
    return joined
        || RuleWords.GROUPS.contains(word)
        || (word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is"));
  }

  boolean isDefinite() {
    String first = tokens.lower(begin);
    return first.equals("the") || first.equals("this") || first.equals("that");
  }

  /** Whether it says more behind its head: of whom, for whom, who knows whom. */
  boolean isRelated() {
    return headEnd < end
        && !isPunctuation(tokens, headEnd)
        && !RuleWords.RELATIVE.contains(tokens.lower(headEnd));
  }

  Span span() {
    return tokens.span(begin, end);
  }

  Span headPhrase() {
    return tokens.span(begin, headEnd);
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
