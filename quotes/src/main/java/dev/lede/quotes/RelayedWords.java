package dev.lede.quotes;

import dev.lede.document.internal.QuotedSpan;
import dev.lede.document.internal.Search;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.RuleWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says words in marks that somebody passes on: in {@code "Get out," N. shouted, according
 * to court documents} they are N.'s, through the documents.
 */
final class RelayedWords {

  private final TokenIndex tokens;
  private final List<QuotedSpan> marks;

  /** How words in marks are reported right behind them. */
  private final List<CueRule> rules;

  RelayedWords(TokenIndex tokens, Coreference who, List<QuotedSpan> marks) {
    this.tokens = tokens;
    this.marks = marks;
    Chunker chunks = new Chunker(tokens, who);
    rules = List.of(new QuotativeInversion(tokens, chunks), new ReportingClause(tokens, chunks));
  }

  /**
   * The words of a quotation as those of whom the clause between them and its cue names; null if no
   * clause stands there.
   */
  @Nullable QuotationDraft of(QuotationDraft outer, TaggedSpan relay, TaggedSpan by) {
    TaggedSpan first = outer.parts().get(0);
    int m = Search.first(marks.size(), i -> marks.get(i).span().end() > first.span().begin());
    MarkedQuotation marked = m == marks.size() ? null : MarkedQuotation.of(marks.get(m), tokens);
    if (marked == null || marked.begin() > first.begin() + 1) {
      return null;
    }
    for (CueRule rule : rules) {
      CueRule.Found clause = rule.find(marked);
      if (clause != null && isBefore(relay, by, clause)) {
        List<TaggedSpan> parts = new ArrayList<>(outer.parts());
        TaggedSpan words =
            TaggedSpan.of(marks.get(m).inner(), first.probability(), first.edges(), tokens);
        parts.set(0, words);
        return new QuotationDraft(
            Collections.unmodifiableList(parts), clause.cue(), clause.source(), by, 0, 0);
      }
    }
    return null;
  }

  private boolean isBefore(TaggedSpan relay, TaggedSpan by, CueRule.Found clause) {
    int end = Math.max(clause.cue().end(), clause.source().end());
    int comma = Math.min(relay.begin(), by.begin()) - 1;
    for (int t = end; t < comma; t++) {
      if (NounPhrase.isPunctuation(tokens, t) || RuleWords.COORDINATORS.contains(tokens.lower(t))) {
        return false; // "he said, and he had a gun, according to the papers"
      }
    }
    return end <= comma + 1
        && !clause.source().overlaps(by)
        && CueWords.SAY.contains(tokens.lower(clause.cue().begin()));
  }
}
