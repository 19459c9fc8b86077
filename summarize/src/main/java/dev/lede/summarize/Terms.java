package dev.lede.summarize;

import dev.lede.document.Sentence;
import dev.lede.document.Token;
import dev.lede.document.internal.WordSet;
import edu.stanford.nlp.process.Morphology;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reduces the words of sentences to terms, so that <em>attacks</em> and <em>attacked</em> count as
 * the same. Terms are in lower case, without stop words, and in the base form by CoreNLP's
 * morphological analyzer. That undoes inflection, not derivation (Minnen, Carroll and Pearce 2001,
 * <i>Applied morphological processing of English</i>). A word of another language or script stays
 * as it is.
 *
 * <p>A stop word is the term of a name where its capitals show it:
 *
 * <ul>
 *   <li>all in capitals, two letters or more (<em>US</em>, <em>WHO</em>, <em>IT</em>), unless the
 *       whole sentence is;
 *   <li><em>May</em> or <em>Will</em> right after a word or a comma, unless the sentence is in
 *       title case, that is, has no word in lower case but stop words. After anything else, a
 *       quotation mark or a colon, a sentence may begin.
 * </ul>
 *
 * <p>Other stop words with one capital belong to longer names, <em>The Hague</em>, which their
 * other words stand for.
 *
 * <p>Not thread-safe: the analyzer keeps a buffer.
 */
final class Terms {

  /**
   * The closed word classes of English (Quirk et al. 1985, <i>A Comprehensive Grammar</i>, 2.39)
   * and the commonest adverbs, as the tokenizer cuts them. No verb of saying is among them.
   */
  private static final Set<String> STOP_WORDS =
      WordSet.of(
          """
          a an the this that these those each every either neither some any no all both such
          another other others much many more most few fewer less least several own same
          i me my mine myself we us our ours ourselves you your yours yourself yourselves
          he him his himself she her hers herself it its itself
          they them their theirs themselves one ones who whom whose which what
          be am is are was were been being 'm 're 's have has had having 've 'd
          do does did doing done can ca could may might must shall sha should will wo would 'll
          about above across after against along among around as at before behind below beneath
          beside between beyond by despite down during except for from in inside into like near of
          off on onto out outside over past per since through throughout till to toward towards
          under until up upon via with within without
          and but or nor so yet if than then though although because unless while whereas whether
          when where why how not n't there here again also ever further just now once only
          too very even still
          """);

  /** Stop words that are months, forenames or surnames with a capital. */
  private static final Set<String> CAPITALISED_NAMES = Set.of("May", "Will");

  /** Longer words are no English ones: links, or a text without spaces. */
  private static final int LONGEST_STEMMED = 40;

  private final Morphology morphology = new Morphology(Reader.nullReader());
  private final Map<String, String> stems = new HashMap<>();

  /** Returns the words of a sentence in order, in lower case: its tokens with a letter or digit. */
  static List<String> of(Sentence sentence) {
    List<String> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (isWord(token.text())) {
        words.add(lowerCase(token.text()));
      }
    }
    return words;
  }

  /** Returns whether a word in lower case belongs to a closed class of English. */
  static boolean isStopWord(String word) {
    return STOP_WORDS.contains(word);
  }

  /** Returns the terms of a sentence in order, each as often as it occurs. */
  List<String> terms(Sentence sentence) {
    List<String> tokens = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      tokens.add(token.text());
    }
    boolean isInCapitals = tokens.stream().allMatch(Terms::isWithoutLowerCase);
    boolean isInTitleCase = tokens.stream().allMatch(Terms::isUsualInTitleCase);
    List<String> terms = new ArrayList<>();
    String before = "";
    for (String token : tokens) {
      if (isWord(token)) {
        String word = lowerCase(token);
        if (!STOP_WORDS.contains(word)) {
          terms.add(stems.computeIfAbsent(word, this::stem));
        } else if ((!isInCapitals && isAcronym(token))
            || (!isInTitleCase && CAPITALISED_NAMES.contains(token) && isInsideSentence(before))) {
          terms.add(word);
        }
      }
      before = token;
    }
    return terms;
  }

  /** Returns whether a token has a letter or digit. */
  static boolean isWord(String token) {
    for (int i = 0; i < token.length(); i += Character.charCount(token.codePointAt(i))) {
      if (Character.isLetterOrDigit(token.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String lowerCase(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static boolean isWithoutLowerCase(String token) {
    for (int i = 0; i < token.length(); i += Character.charCount(token.codePointAt(i))) {
      if (Character.isLowerCase(token.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUsualInTitleCase(String token) {
    return !Character.isLowerCase(token.codePointAt(0)) || STOP_WORDS.contains(lowerCase(token));
  }

  /** Returns whether a token is all in capitals, two or more. */
  static boolean isAcronym(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (!Character.isUpperCase(token.charAt(i))) {
        return false;
      }
    }
    return token.length() >= 2;
  }

  /** Returns whether no sentence begins, in quotation marks say, after {@code before}. */
  private static boolean isInsideSentence(String before) {
    return isWord(before) || before.equals(",");
  }

  private String stem(String word) {
    // Of anything but letters the analyzer may return a part or nothing, and print a warning.
    return word.length() <= LONGEST_STEMMED && isEnglish(word) ? morphology.stem(word) : word;
  }

  private static boolean isEnglish(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }
}
