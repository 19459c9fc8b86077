package dev.lede.quotes;

import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.RuleWords;
import org.jspecify.annotations.Nullable;

/**
 * Finds an adjunct that says whose words follow: {@code In N.'s words, "…"}, {@code In the words of
 * N., "…"}. It has no verb that a tag could be on.
 */
final class InTheWordsOf implements CueRule {

  /** How many tokens the adjunct has: "in the words of", and a phrase. */
  private static final int LONGEST = Chunker.LONGEST + 4;

  private final TokenIndex tokens;

  InTheWordsOf(TokenIndex tokens) {
    this.tokens = tokens;
  }

  @Override
  public @Nullable Found find(MarkedQuotation marked) {
    int first = tokens.beginOfSentence(marked.opens());
    int end = marked.opens();
    while (end > first && NounPhrase.isPunctuation(tokens, end - 1)) {
      end--;
    }
    if (end - first < 3 || end - first > LONGEST || !tokens.lower(first).equals("in")) {
      return null;
    }
    boolean ofWhom =
        tokens.lower(first + 1).equals("the")
            && tokens.lower(first + 2).equals("words")
            && end - first > 4
            && tokens.lower(first + 3).equals("of");
    return ofWhom ? found(first, first + 4, first + 4, end) : whoseWords(first, end);
  }

  private @Nullable Found whoseWords(int first, int end) {
    boolean possessive = NounPhrase.isPossessive(tokens, end - 2);
    boolean whose =
        tokens.lower(end - 1).equals("words")
            && (possessive || RuleWords.OWNERS.contains(tokens.lower(end - 2)));
    return whose ? found(end - 1, end, first + 1, possessive ? end - 2 : end - 1) : null;
  }

  private Found found(int cue, int endOfCue, int source, int endOfSource) {
    return new Found(
        TaggedSpan.byRule(cue, endOfCue, tokens), TaggedSpan.byRule(source, endOfSource, tokens));
  }
}
