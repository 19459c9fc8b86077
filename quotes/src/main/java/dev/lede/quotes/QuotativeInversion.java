package dev.lede.quotes;

import dev.lede.document.internal.TokenIndex;
import org.jspecify.annotations.Nullable;

/**
 * Finds a verb before its subject behind the marks: {@code "…," deadpanned N.} English has this
 * order almost nowhere else, so that the verb reports whatever it is.
 */
final class QuotativeInversion implements CueRule {

  private final TokenIndex tokens;
  private final Chunker chunks;

  QuotativeInversion(TokenIndex tokens, Chunker chunks) {
    this.tokens = tokens;
    this.chunks = chunks;
  }

  @Override
  public @Nullable Found find(MarkedQuotation marked) {
    int verb = marked.continuation(tokens);
    if (verb < 0 || !chunks.isVerb(verb)) {
      return null;
    }
    int begin = chunks.endOfVerb(verb);
    int end = chunks.endOfSubject(begin);
    return end > begin
            && tokens.sentence(end - 1) == tokens.sentence(verb)
            && !isVerbBehind(end, verb)
        ? new Found(TaggedSpan.byRule(verb, begin, tokens), TaggedSpan.byRule(begin, end, tokens))
        : null;
  }

  /** In "looked the man who said" the first verb does not report. */
  private boolean isVerbBehind(int token, int verb) {
    return token < tokens.size()
        && tokens.sentence(token) == tokens.sentence(verb)
        && !CueWords.SAY.contains(tokens.lower(verb))
        && CueWords.SAY.contains(tokens.lower(token));
  }
}
