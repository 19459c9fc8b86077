package dev.lede.quotes;

import dev.lede.document.internal.TokenIndex;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * How far two tokens are apart, in words. Some tokens count less than a word, such as a comma. Sums
 * from the begin of the text make every distance a matter of two look-ups.
 */
final class WordDistance {

  private final double[] before;

  /**
   * @param size the number of tokens
   * @param weight how many words a token counts for
   */
  WordDistance(int size, IntToDoubleFunction weight) {
    before = new double[size + 1];
    for (int t = 0; t < size; t++) {
      before[t + 1] = before[t] + weight.applyAsDouble(t);
    }
  }

  /** Counts every word, and punctuation less. */
  static WordDistance of(TokenIndex tokens, LinkCosts costs) {
    return new WordDistance(tokens.size(), t -> weight(t, tokens, costs));
  }

  /** Counts words of sources less, too: who speaks can stand between a cue and a content. */
  static WordDistance outside(List<TaggedSpan> sources, TokenIndex tokens, LinkCosts costs) {
    TaggedTokens inSource = new TaggedTokens(tokens, sources);
    return new WordDistance(
        tokens.size(), t -> inSource.at(t) ? costs.inSource() : weight(t, tokens, costs));
  }

  private static double weight(int token, TokenIndex tokens, LinkCosts costs) {
    return Character.isLetterOrDigit(tokens.text(token).charAt(0)) ? 1 : costs.mark();
  }

  /** Returns how many words are between the end of something and the begin of what follows. */
  double between(int from, int to) {
    return before[to] - before[from];
  }
}
