package dev.lede.quotes;

import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.NounPhrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
  private final List<TaggedSpan> sources;

  ReportChains(TokenIndex tokens, List<TaggedSpan> cues, List<TaggedSpan> sources) {
    this.tokens = tokens;
    this.cues = List.copyOf(cues);
    this.sources = List.copyOf(sources);
  }

  /** Returns the quotations with outer reporters taken in. */
  List<QuotationDraft> of(List<QuotationDraft> links) {
    List<QuotationDraft> found = new ArrayList<>(links);
    for (TaggedSpan cue : cues) {
      TaggedSpan source = outerSource(cue);
      if (source == null || found.stream().anyMatch(link -> cue.equals(link.cue()))) {
        continue;
      }
      int first = tokens.beginOfSentence(cue.begin());
      for (int i = 0; i < found.size(); i++) {
        QuotationDraft inner = found.get(i);
        TaggedSpan innerCue = inner.cue();
        boolean inside =
            innerCue != null
                && innerCue.begin() >= first
                && inner.lastPart().end() <= source.begin();
        if (!inside) {
          continue;
        }
        boolean not = CueWord.of(inner, tokens).isNegated();
        found.set(i, not ? outer(first, source, cue) : through(inner, source));
        break;
      }
    }
    return Collections.unmodifiableList(found);
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
    for (TaggedSpan source : sources) {
      boolean beside =
          source.end() == cue.begin()
              && source.begin() > 1
              && tokens.text(source.begin() - 1).equals(",")
              && tokens.sentence(source.begin()) == tokens.sentence(cue.begin());
      if (beside) {
        return source;
      }
    }
    return null;
  }

  private QuotationDraft outer(int first, TaggedSpan source, TaggedSpan cue) {
    int end = source.begin();
    while (end > first + 1 && NounPhrase.isPunctuation(tokens, end - 1)) {
      end--;
    }
    TaggedSpan whole =
        new TaggedSpan(
            first, end, tokens.span(first, end), SourceFinder.BY_RULE, SourceFinder.BY_RULE);
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
