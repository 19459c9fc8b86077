package dev.lede.quotes;

import dev.lede.document.internal.TokenIndex;
import org.jspecify.annotations.Nullable;

/**
 * Finds a subject and its verb behind the marks: {@code "…," N. chimed in.} A comma says that the
 * clause reports. Behind a question or an exclamation only the verb can say it, since the next
 * sentence may begin there: {@code "…?" N. stayed silent.}
 */
final class ReportingClause implements CueRule {

  private final TokenIndex tokens;
  private final Chunker chunks;

  ReportingClause(TokenIndex tokens, Chunker chunks) {
    this.tokens = tokens;
    this.chunks = chunks;
  }

  @Override
  public @Nullable Found find(MarkedQuotation marked) {
    int begin = marked.continuation(tokens);
    if (begin < 0) {
      return null;
    }
    int end = chunks.endOfSubject(begin);
    int verb = end;
    while (verb < tokens.size() && tokens.lower(verb).endsWith("ly")) {
      verb++;
    }
    boolean isClause =
        end > begin
            && verb < tokens.size()
            && tokens.sentence(verb) == tokens.sentence(begin)
            && chunks.isVerb(verb);
    return isClause && (isBehindComma(marked) || isCommonVerb(verb))
        ? new Found(
            TaggedSpan.byRule(verb, chunks.endOfVerb(verb), tokens),
            TaggedSpan.byRule(begin, end, tokens))
        : null;
  }

  private boolean isBehindComma(MarkedQuotation marked) {
    return tokens.text(marked.end() - 1).endsWith(",") || marked.isBeforeComma(tokens);
  }

  private boolean isCommonVerb(int verb) {
    return CueWords.SAY.contains(tokens.lower(verb)) || CueWords.ASK.contains(tokens.lower(verb));
  }
}
