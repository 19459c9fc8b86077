package dev.lede.quotes;

import dev.lede.document.internal.QuotedTokens;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.NounPhrase;
import java.util.List;

/**
 * What can stand between two parts of one quotation: its own cue, a gesture of the speaker, or the
 * commas and "and" of a list.
 */
final class Interruptions {

  private final TokenIndex tokens;
  private final List<TaggedSpan> cues;
  private final QuotedTokens quoted;
  private final WordDistance words;
  private final WordDistance outsideSources;
  private final LinkCosts costs;

  Interruptions(
      TokenIndex tokens,
      List<TaggedSpan> cues,
      QuotedTokens quoted,
      WordDistance words,
      WordDistance outsideSources,
      LinkCosts costs) {
    this.tokens = tokens;
    this.cues = cues;
    this.quoted = quoted;
    this.words = words;
    this.outsideSources = outsideSources;
    this.costs = costs;
  }

  /** Whether a cue stands between two parts of one quotation. */
  boolean byCue(TaggedSpan left, TaggedSpan cue, TaggedSpan right) {
    if (left.end() > cue.begin() || right.begin() < cue.end()) {
      return false;
    }
    boolean marked = left.isMostlyIn(quoted);
    if (marked != right.isMostlyIn(quoted)) {
      return false;
    }
    int ends = tokens.sentence(right.begin()) - tokens.sentence(left.end() - 1);
    if (marked) {
      // A cue before the right part that stands in another sentence than the left one is not of it.
      boolean ofLeft = tokens.sentence(cue.begin()) == tokens.sentence(left.end() - 1);
      return ends <= 1 && ofLeft && TaggedSpan.countBetween(cues, left.end(), right.begin()) <= 1;
    }
    double others =
        outsideSources.between(left.end(), right.begin())
            - outsideSources.between(cue.begin(), cue.end());
    // "His plan, she said, would work", or "the plan seems to work"; but not
    // "He had a plan, and she said it would work".
    boolean plain = words.between(left.end(), right.begin()) < cue.end() - cue.begin() + 1;
    boolean setOff =
        (isComma(left.end()) || isComma(left.end() - 1))
            && (isComma(right.begin() - 1) || isComma(right.begin()));
    return ends == 0 && others < costs.wordsInside() && (plain || setOff);
  }

  private boolean isComma(int token) {
    return tokens.text(token).equals(",") || tokens.text(token).equals("—");
  }

  /** {@code "The whole row" – she draws a line – "goes," N. said.}: one cue holds them. */
  boolean byGesture(TaggedSpan left, TaggedSpan right) {
    int from = left.end();
    while (from < right.begin() && isOtherPunctuation(from)) {
      from++;
    }
    int to = right.begin();
    while (to > from && isOtherPunctuation(to - 1)) {
      to--;
    }
    return ContentMerger.isGesture(from, to, tokens);
  }

  private boolean isOtherPunctuation(int token) {
    return NounPhrase.isPunctuation(tokens, token)
        && !ContentMerger.DASHES.contains(tokens.text(token));
  }

  /** {@code "a", "b" and "c"}, {@code "a" ("b")}: one cue holds them. */
  boolean byList(TaggedSpan left, TaggedSpan right) {
    boolean joined = false;
    for (int t = left.end(); t < right.begin(); t++) {
      String word = tokens.lower(t);
      boolean and = word.equals("and") || word.equals("or");
      joined |= and || word.equals(",") || word.equals("(");
      if (!and && !NounPhrase.isPunctuation(tokens, t)) {
        return false;
      }
    }
    return joined && tokens.sentence(left.end() - 1) == tokens.sentence(right.begin());
  }
}
