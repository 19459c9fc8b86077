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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  private static TokenizedText repeated(String unit) {
    return TokenizedText.of(Document.of(unit.repeat(COUNT)));
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void manyCuesBesideMarksAreFoundInLinearTime() {
    TokenizedText text = repeated("“No way,” deadpanned Ann. ");
    CueFinder finder = new CueFinder(text.tokens, text.who(), text.marks(), List.of(), List.of());

    assertThat(finder.cues()).hasSize(COUNT);
    assertThat(finder.sources()).hasSize(COUNT);
    assertThat(finder.reported()).hasSize(COUNT);
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void manyMarksInOneSentenceAreReadInLinearTime() {
    TokenizedText text = repeated("“no” and ");
    CueFinder finder = new CueFinder(text.tokens, text.who(), text.marks(), List.of(), List.of());

    assertThat(finder.cues()).isEmpty();
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void manyReportsOfReportsAreReadInLinearTime() {
    String unit = "Bo said it fell, Ann said. ";
    TokenizedText text = repeated(unit);
    List<TaggedSpan> cues = new ArrayList<>();
    List<TaggedSpan> sources = new ArrayList<>();
    List<QuotationDraft> links = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      int at = i * unit.length();
      TaggedSpan inner = run(text, at, unit, unit.indexOf("said"), "said");
      TaggedSpan source = run(text, at, unit, 0, "Bo");
      cues.add(inner);
      cues.add(run(text, at, unit, unit.lastIndexOf("said"), "said"));
      sources.add(source);
      sources.add(run(text, at, unit, unit.indexOf("Ann"), "Ann"));
      TaggedSpan content = run(text, at, unit, unit.indexOf("it"), "it fell");
      links.add(new QuotationDraft(List.of(content), inner, source, null, 0, 0));
    }
    List<QuotationDraft> found = new ReportChains(text.tokens, cues, sources).of(links);

    assertThat(found).hasSize(COUNT).allMatch(draft -> draft.through() != null);
  }

  private static TaggedSpan run(TokenizedText text, int at, String unit, int from, String words) {
    assertThat(unit).contains(words);
    return TaggedSpan.of(new Span(at + from, at + from + words.length()), .9, .9, text.tokens);
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void manyNestedReportsArePartedInLinearTime() {
    String unit = "Bo said the driver told her “it fell”. ";
    TokenizedText text = repeated(unit);
    List<QuotationDraft> links = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      int at = i * unit.length();
      TaggedSpan content =
          run(text, at, unit, unit.indexOf("the"), "the driver told her “it fell”");
      links.add(
          new QuotationDraft(
              List.of(content),
              run(text, at, unit, unit.indexOf("said"), "said"),
              run(text, at, unit, 0, "Bo"),
              null,
              0,
              0));
    }
    List<QuotationDraft> found = new NestedReports(text.tokens, text.who(), text.marks()).of(links);

    assertThat(found).hasSize(COUNT).allMatch(draft -> draft.through() != null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HOLM: It fell.", "— It fell, said Ann.", "Q: It fell."})
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void manyTurnsOfATranscriptAreReadInLinearTime(String turn) {
    TokenizedText text = repeated(turn + "\n\n");
    Transcript transcript = new Transcript(text.document, text.tokens, text.who(), text.quoted());

    assertThat(transcript.turns()).hasSize(COUNT);
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void answersToManyQuestionsHaveTheirSpeakerInLinearTime() {
    String head = "Ann Roe spoke. " + "It was late. ".repeat(COUNT) + "\n\n";
    TokenizedText text = TokenizedText.of(Document.of(head + "A: It fell.\n\n".repeat(COUNT)));
    Transcript transcript = new Transcript(text.document, text.tokens, text.who(), text.quoted());

    assertThat(transcript.turns()).hasSize(COUNT);
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void manyLeadInsAreReadInLinearTime() {
    TokenizedText text = repeated("In the view of Ann, it fell. ");

    assertThat(new LeadIns(text.tokens, List.of()).found()).hasSize(COUNT);
  }
}
