package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.document.internal.QuotationMarks;
import dev.lede.document.internal.QuotedSpan;
import dev.lede.document.internal.QuotedTokens;
import dev.lede.document.internal.TokenIndex;
import dev.lede.encoder.internal.Calibration;
import dev.lede.entity.internal.Coreference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The rules that join tags and marks to quotations, on tags as the model gives them. */
@Tag("slow")
class LinkingTest {

  private static final int COUNT = 50_000;
  private static final String CONTENT = "No way,";

  /** Some words in each repetition of a text. */
  private static List<TaggedSpan> runs(String unit, String words, TokenIndex tokens) {
    List<TaggedSpan> runs = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      int begin = i * unit.length() + unit.indexOf(words);
      runs.add(TaggedSpan.of(new Span(begin, begin + words.length()), 0.9, 0.9, tokens));
    }
    return runs;
  }

  /** Takes 2 s. At quadratic cost, of 40 ns for each pair of quotations, it takes 100 s. */
  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void manyQuotationsAreLinkedInLinearTime() {
    String unit = "“No way,” Ann said; ";
    Document document = Document.of(unit.repeat(COUNT));
    TokenIndex tokens = new TokenIndex(document);
    List<QuotedSpan> marks = QuotationMarks.in(document);
    List<TaggedSpan> sources = runs(unit, "Ann", tokens);
    List<TaggedSpan> cues = runs(unit, "said", tokens);

    Coreference who =
        Coreference.of(document, List.of(), sources.stream().map(TaggedSpan::span).toList());
    QuotedTokens quoted = new QuotedTokens(marks, tokens);
    List<TaggedSpan> parts =
        ContentMerger.of(
            document, tokens, runs(unit, CONTENT, tokens), sources, marks, Set.of(), Set.of());
    List<QuotationDraft> links =
        new TurnSources(tokens, quoted, who, document.blocks())
            .complete(
                new CueLinker(
                        tokens,
                        parts,
                        cues,
                        sources,
                        quoted,
                        who,
                        LinkCosts.of(Calibration.shipped()))
                    .find());

    assertThat(links).hasSize(COUNT);
    QuotationDraft last = links.get(COUNT - 1);
    assertThat(last.parts())
        .extracting(part -> document.textOf(part.span()))
        .containsExactly(CONTENT);
    assertThat(last.cue()).isEqualTo(cues.get(COUNT - 1));
    assertThat(last.source()).isEqualTo(sources.get(COUNT - 1));
  }
}
