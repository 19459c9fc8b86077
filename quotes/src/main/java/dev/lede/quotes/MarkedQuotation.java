package dev.lede.quotes;

import dev.lede.document.internal.QuotedSpan;
import dev.lede.document.internal.TokenIndex;
import org.jspecify.annotations.Nullable;

/**
 * A quotation in marks, by its tokens.
 *
 * @param begin its first token
 * @param end the token after its last one
 * @param opens the token of its opening mark, or where it would be
 * @param closes the token behind its closing mark
 */
record MarkedQuotation(int begin, int end, int opens, int closes) {

  /** Returns the quotation between two marks, or null if no token is between them. */
  static @Nullable MarkedQuotation of(QuotedSpan mark, TokenIndex tokens) {
    int begin = tokens.firstAfter(mark.inner().begin());
    int end = tokens.endBefore(mark.inner().end());
    return begin < end
        ? new MarkedQuotation(
            begin,
            end,
            tokens.firstAfter(mark.span().begin()),
            Math.max(end, tokens.endBefore(mark.span().end())))
        : null;
  }

  /** Whether the sentence goes on behind the closing mark, as after a comma. */
  boolean isContinued(TokenIndex tokens) {
    String last = tokens.text(end - 1);
    return isBeforeComma(tokens) || ",?!…—–-".indexOf(last.charAt(last.length() - 1)) >= 0;
  }

  /** Whether a comma follows the closing mark, as in British newspapers. */
  boolean isBeforeComma(TokenIndex tokens) {
    return closes < tokens.size() && tokens.text(closes).equals(",");
  }

  /** Where the sentence goes on: the token behind the marks, and behind a comma there; or -1. */
  int continuation(TokenIndex tokens) {
    int next = isBeforeComma(tokens) ? closes + 1 : closes;
    return next < tokens.size() && isContinued(tokens) && tokens.block(next) == tokens.block(begin)
        ? next
        : -1;
  }
}
