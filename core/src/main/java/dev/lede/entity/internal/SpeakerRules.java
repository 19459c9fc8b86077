package dev.lede.entity.internal;

import dev.lede.document.internal.QuotedTokens;
import dev.lede.document.internal.TokenIndex;
import org.jspecify.annotations.Nullable;

/**
 * Who says a quotation in marks, as far as its pronouns need it: who speaks says "I", and so "he"
 * is somebody else.
 */
final class SpeakerRules {

  /** How many tokens stand between a quotation and its source behind it: "the mayor later said". */
  private static final int SOURCE_WITHIN = 6;

  /** How many tokens of one sentence are looked at. */
  private static final int LONGEST_LOOK = 40;

  private final TokenIndex tokens;
  private final QuotedTokens quoted;
  private final NameIndex names;
  private final ResolvedPhrases resolved;
  private final int[] sourceEnd;

  /**
   * @param sourceEnd for each token where the source ends that begins there, or 0
   */
  SpeakerRules(
      TokenIndex tokens,
      QuotedTokens quoted,
      NameIndex names,
      ResolvedPhrases resolved,
      int[] sourceEnd) {
    this.tokens = tokens;
    this.quoted = quoted;
    this.names = names;
    this.resolved = resolved;
    this.sourceEnd = sourceEnd.clone();
  }

  /**
   * Who says the quotation that begins at a token: the source just behind it in its sentence, or
   * the last one before it, or else who said the quotation before.
   */
  @Nullable Referent speaker(int begin, @Nullable Referent before) {
    int end = begin;
    while (end < tokens.size() && quoted.at(end)) {
      end++;
    }
    int block = tokens.block(begin);
    int last = Math.min(tokens.size(), end + SOURCE_WITHIN);
    for (int t = end; t < last && tokens.block(t) == block && !quoted.at(t); t++) {
      if (sourceEnd[t] > t) {
        return names.named(names.phrase(t, sourceEnd[t]).head());
      }
    }
    int first = Math.max(tokens.beginOfBlock(begin), begin - LONGEST_LOOK);
    for (int t = begin - 1; t >= first && !quoted.at(t); t--) {
      if (sourceEnd[t] > t) {
        return resolved.of(names.phrase(t, sourceEnd[t]));
      }
      if (tokens.beginsSentence(t)) {
        break;
      }
    }
    return before;
  }
}
