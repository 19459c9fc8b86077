package dev.lede.summarize;

import dev.lede.document.Sentence;
import dev.lede.document.Token;
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
 * the same: lower case, no stop words, and the base form by CoreNLP's morphological analyser
 * (Minnen, Carroll and Pearce 2001, <i>Applied morphological processing of English</i>), which
 * undoes inflection, not derivation. A word of another language or script stays as it is.
 *
 * <p>Not thread-safe: the analyser keeps a buffer.
 */
final class Words {

  /**
   * The closed word classes of English (Quirk et al. 1985, <i>A Comprehensive Grammar</i>, 2.39)
   * and the commonest adverbs, as the tokenizer cuts them. No verb of saying is among them.
   */
  private static final Set<String> STOP_WORDS =
      Set.of(
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
          """
              .strip()
              .split("\\s+"));

  /** Longer words are no English ones: links, or a text without spaces. */
  private static final int LONGEST_STEMMED = 40;

  private final Morphology morphology = new Morphology(Reader.nullReader());
  private final Map<String, String> stems = new HashMap<>();

  /** Returns the words of a sentence in order, in lower case: its tokens with a letter or digit. */
  static List<String> of(Sentence sentence) {
    List<String> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String text = token.text();
      if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
        words.add(text.toLowerCase(Locale.ROOT).replace('’', '\''));
      }
    }
    return words;
  }

  /** Returns the terms of a sentence in order, each as often as it occurs. */
  List<String> terms(Sentence sentence) {
    List<String> terms = new ArrayList<>();
    for (String word : of(sentence)) {
      if (!STOP_WORDS.contains(word)) {
        terms.add(stems.computeIfAbsent(word, this::stem));
      }
    }
    return terms;
  }

  private String stem(String word) {
    // Of anything but letters the analyser may return a part or nothing, and print a warning.
    boolean isEnglish =
        word.length() <= LONGEST_STEMMED && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    return isEnglish ? morphology.stem(word) : word;
  }
}
