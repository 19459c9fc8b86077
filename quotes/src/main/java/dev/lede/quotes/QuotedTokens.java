package dev.lede.quotes;

import java.util.List;

/** Which tokens stand inside quotation marks. */
final class QuotedTokens {

  private final int[] before;
  private final boolean[] carriesOn;

  /**
   * @param marks outer ones, in the order of the text
   */
  QuotedTokens(List<QuotedSpan> marks, TokenIndex tokens) {
    boolean[] inside = new boolean[tokens.size()];
    carriesOn = new boolean[tokens.size() + 1];
    boolean open = false;
    for (QuotedSpan mark : marks) {
      int begin = tokens.firstAfter(mark.inner().begin());
      for (int t = begin; t < tokens.endBefore(mark.inner().end()); t++) {
        inside[t] = true;
      }
      carriesOn[begin] |= open;
      open = mark.goesOn();
    }
    before = new int[tokens.size() + 1];
    for (int t = 0; t < tokens.size(); t++) {
      before[t + 1] = before[t] + (inside[t] ? 1 : 0);
    }
  }

  boolean at(int token) {
    return before[token + 1] > before[token];
  }

  /** Whether more than a half of a run stands inside. */
  boolean mostOf(TaggedSpan run) {
    return 2 * (before[run.end()] - before[run.begin()]) > run.end() - run.begin();
  }

  boolean allOf(TaggedSpan run) {
    return before[run.end()] - before[run.begin()] == run.end() - run.begin();
  }

  /** Whether a quotation that the paragraph before left open goes on at a token. */
  boolean carriesOn(int token) {
    return carriesOn[token];
  }
}
