package dev.lede.quotes;

import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import org.jspecify.annotations.Nullable;

/**
 * Takes a colon before the marks for a cue, and the subject of its sentence for the source: {@code
 * For N. the answer is simple: "…"} No verb of the sentence reports, so that the tags miss it.
 */
final class ColonCue implements CueRule {

  private final TokenIndex tokens;
  private final Coreference who;
  private final Chunker chunks;

  ColonCue(TokenIndex tokens, Coreference who, Chunker chunks) {
    this.tokens = tokens;
    this.who = who;
    this.chunks = chunks;
  }

  @Override
  public @Nullable Found find(MarkedQuotation marked) {
    int colon = marked.opens() - 1;
    if (colon <= 0
        || !tokens.text(colon).equals(":")
        || tokens.block(colon) != tokens.block(marked.begin())) {
      return null;
    }
    int first = tokens.beginOfSentence(colon);
    Coreference.Subject subject = who.subject(first, colon);
    int begin = subject == null ? -1 : subject.begin();
    int end = subject == null ? -1 : subject.end();
    if (subject == null && tokens.lower(first).equals("for") && who.hasName(first + 1)) {
      begin = first + 1;
      end = chunks.endOfSubject(begin);
    }
    // A paragraph that begins with "Jane Roe:" has a label, which turns know.
    boolean label = end == colon && begin == tokens.beginOfBlock(colon);
    return begin < 0 || end <= begin || label
        ? null
        : new Found(
            TaggedSpan.byRule(colon, colon + 1, tokens), TaggedSpan.byRule(begin, end, tokens));
  }
}
