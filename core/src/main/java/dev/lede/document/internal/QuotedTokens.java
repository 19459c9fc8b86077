package dev.lede.document.internal;

import java.util.List;

/** Which tokens stand inside quotation marks. */
public final class QuotedTokens {

  private final int[] before;
  private final boolean[] carriesOn;

  /**
   * @param marks outer ones, in the order of the text
   */
  public QuotedTokens(List<QuotedSpan> marks, TokenIndex tokens) {
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

  public boolean at(int token) {
    return before[token + 1] > before[token];
  }

  /** Whether more than a half of the tokens from {@code begin} to {@code end} stand inside. */
  public boolean mostOf(int begin, int end) {
    return 2 * (before[end] - before[begin]) > end - begin;
  }

  /** Whether all tokens from {@code begin} to {@code end} stand inside. */
  public boolean allOf(int begin, int end) {
    return before[end] - before[begin] == end - begin;
  }

  /** Whether a quotation that the paragraph before left open goes on at a token. */
  public boolean carriesOn(int token) {
    return carriesOn[token];
  }
}
