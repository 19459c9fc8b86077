package dev.lede.quotes;

import dev.lede.document.internal.Search;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.NounPhrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sentences in which somebody reports what somebody else said: {@code CLAUSE, N. said.} with a cue
 * inside the clause. What was not said is a statement of the outer one, on the whole; what was said
 * is the inner one's, through the outer one.
 */
final class ReportChains {

  /** How many tokens stand behind the last verb of a sentence, such as "on Monday". */
  private static final int BEHIND = 4;

  private final TokenIndex tokens;
  private final List<TaggedSpan> cues;
  private final Map<Integer, TaggedSpan> sourceByEnd = new HashMap<>();

  ReportChains(TokenIndex tokens, List<TaggedSpan> cues, List<TaggedSpan> sources) {
    this.tokens = tokens;
    this.cues = List.copyOf(cues);
    sources.forEach(source -> sourceByEnd.put(source.end(), source));
  }

  /** Returns the quotations with outer reporters taken in. */
  List<QuotationDraft> of(List<QuotationDraft> links) {
    List<QuotationDraft> found = new ArrayList<>(links);
    Set<TaggedSpan> linked = new HashSet<>();
    for (QuotationDraft link : links) {
      if (link.cue() != null) {
        linked.add(link.cue());
      }
    }
    for (TaggedSpan cue : cues) {
      TaggedSpan source = linked.contains(cue) ? null : outerSource(cue);
      if (source != null) {
        report(found, cue, source);
      }
    }
    return Collections.unmodifiableList(found);
  }

  /** Takes the reporter into the last quotation before the source, in the same sentence. */
  private void report(List<QuotationDraft> found, TaggedSpan cue, TaggedSpan source) {
    int first = tokens.beginOfSentence(cue.begin());
    int i = Search.first(found.size(), n -> found.get(n).begin() >= source.begin()) - 1;
    if (i < 0) {
      return;
    }
    QuotationDraft inner = found.get(i);
    TaggedSpan innerCue = inner.cue();
    boolean inside =
        innerCue != null && innerCue.begin() >= first && inner.lastPart().end() <= source.begin();
    if (inside) {
      boolean not = CueWord.of(inner, tokens).isNegated();
      found.set(i, not ? outer(first, source, cue) : through(inner, source));
    }
  }

  /** The source between a comma and a cue near the end of its sentence, or null. */
  private @Nullable TaggedSpan outerSource(TaggedSpan cue) {
    int end = cue.end();
    while (end < tokens.size() && tokens.sentence(end) == tokens.sentence(cue.begin())) {
      if (end - cue.end() > BEHIND) {
        return null;
      }
      end++;
    }
    TaggedSpan source = sourceByEnd.get(cue.begin());
    return source != null
            && source.begin() > 1
            && tokens.text(source.begin() - 1).equals(",")
            && tokens.sentence(source.begin()) == tokens.sentence(cue.begin())
        ? source
        : null;
  }

  private QuotationDraft outer(int first, TaggedSpan source, TaggedSpan cue) {
    int end = source.begin();
    while (end > first + 1 && NounPhrase.isPunctuation(tokens, end - 1)) {
      end--;
    }
    TaggedSpan whole = TaggedSpan.byRule(first, end, tokens);
    return new QuotationDraft(List.of(whole), cue, source, null, 0, 0);
  }

  private static QuotationDraft through(QuotationDraft inner, TaggedSpan reporter) {
    return new QuotationDraft(
        inner.parts(),
        inner.cue(),
        inner.source(),
        inner.through() == null ? reporter : inner.through(),
        inner.cost(),
        inner.sourceCost());
  }
}
