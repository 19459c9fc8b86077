package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import dev.lede.document.Sentence;
import dev.lede.document.Span;
import dev.lede.testing.GeneratedTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;

@Tag("model")
class QuotationLawsTest {

  private static final QuoteAttributor ATTRIBUTOR = QuoteAttributor.create();

  @AfterContainer
  static void close() {
    ATTRIBUTOR.close();
  }

  @Property(tries = 100)
  void spansAreValidTrimmedAndDisjoint(@ForAll("texts") String text) {
    Document document = Document.of(text);
    Quotations quotations = ATTRIBUTOR.attribute(document);
    List<Span> contents = new ArrayList<>();
    for (Quotation quotation : quotations.of(Quotation.Act.values())) {
      contents.addAll(quotation.content());
      Stream.of(
              quotation.content().stream(),
              quotation.fragments().stream(),
              quotation.cue().stream(),
              quotation.source().stream(),
              Stream.concat(quotation.speaker().stream(), quotation.through().stream())
                  .flatMap(speaker -> speaker.mentions().stream()))
          .flatMap(spans -> spans)
          .forEach(
              span -> {
                assertThat(span.isEmpty()).isFalse();
                assertThat(span.in(text)).isEqualTo(span.in(text).strip());
              });
      assertThat(quotation.content()).isSorted();
      assertThat(quotation.sentences())
          .isSubsetOf(document.sentences())
          .isSortedAccordingTo(Comparator.comparing(Sentence::span))
          .doesNotHaveDuplicates();
      for (Span fragment : quotation.fragments()) {
        assertThat(quotation.content()).anyMatch(part -> part.contains(fragment));
      }
    }
    for (int i = 1; i < contents.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(contents.get(i).overlaps(contents.get(j))).isFalse();
      }
    }
    for (QuotedPhrase phrase : quotations.phrases()) {
      assertThat(phrase.span().contains(phrase.inner())).isTrue();
      assertThat(contents).noneMatch(content -> content.overlaps(phrase.inner()));
    }
  }

  @Property(tries = 100)
  void confidencesAreProbabilitiesThatBelongToWhatIsFound(@ForAll("texts") String text) {
    Quotations quotations = ATTRIBUTOR.attribute(Document.of(text));
    for (Quotation quotation : quotations.of(Quotation.Act.values())) {
      assertThat(quotation.saidConfidence()).isBetween(0.0, 1.0);
      assertThat(quotation.speakerConfidence()).isBetween(0.0, 1.0);
      assertThat(quotation.speaker().isEmpty()).isEqualTo(quotation.speakerConfidence() == 0);
      assertThat(quotation.confidence())
          .isEqualTo(
              quotation.saidConfidence()
                  * (quotation.speaker().isPresent() ? quotation.speakerConfidence() : 1));
      if (quotation.speaker().isPresent()) {
        assertThat(quotation.source()).isPresent();
        assertThat(quotation.speakerConfidence()).isGreaterThanOrEqualTo(Threshold.SPEAKER);
        assertThat(quotation.through()).isNotEqualTo(quotation.speaker());
      }
    }
  }

  @Property(tries = 50)
  void whatIsListedAndPositionsAreAllThatIsFound(@ForAll("texts") String text) {
    Quotations quotations = ATTRIBUTOR.attribute(Document.of(text));
    assertThat(quotations.all()).allMatch(quotation -> quotation.act().isListed());
    assertThat(quotations.positions()).noneMatch(quotation -> quotation.act().isListed());
    assertThat(quotations.of(Quotation.Act.values()))
        .containsAll(quotations.all())
        .containsAll(quotations.positions())
        .hasSize(quotations.all().size() + quotations.positions().size());
  }

  @Property(tries = 50)
  void lineEndsDoNotMatter(@ForAll("texts") String text) {
    String unix = text.replace("\r", "");
    assertThat(readings(unix.replace("\n", "\r\n"))).isEqualTo(readings(unix));
  }

  @Property(tries = 25)
  void wrappingDoesNotMatter(@ForAll("articles") List<String> paragraphs) {
    String flat = String.join("\n\n", paragraphs);
    assertThat(readings(wrapped(paragraphs))).isEqualTo(readings(flat));
  }

  @Property(tries = 25)
  void carriageReturnsDoNotMatter(@ForAll("articles") List<String> paragraphs) {
    String flat = String.join("\n\n", paragraphs);
    assertThat(readings(wrapped(paragraphs).replace("\n", "\r\n"))).isEqualTo(readings(flat));
  }

  @Property(tries = 25)
  void straightMarksGiveTheSameAsCurlyOnes(@ForAll("articles") List<String> paragraphs) {
    String curly = String.join("\n\n", paragraphs);
    String straight = curly.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'");
    List<String> expected = readings(curly);
    assertThat(readings(straight))
        .isEqualTo(
            expected.stream()
                .map(each -> each.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'"))
                .toList());
  }

  /** What was found, without offsets. */
  private static List<String> readings(String text) {
    Document document = Document.of(text);
    List<String> readings = new ArrayList<>();
    Quotations quotations = ATTRIBUTOR.attribute(document);
    for (Quotation quotation : quotations.of(Quotation.Act.values())) {
      readings.add(
          quotation.kind()
              + " "
              + quotation.act()
              + " "
              + quotation.through().map(Speaker::name).orElse("")
              + " "
              + quotation.speaker().map(Speaker::name).orElse("")
              + " "
              + quotation.source().map(document::textOf).orElse("")
              + " "
              + quotation.cue().map(document::textOf).orElse("")
              + " "
              + quotation.text());
    }
    quotations.phrases().forEach(p -> readings.add(p.use() + " " + document.textOf(p.span())));
    return readings;
  }

  private static String wrapped(List<String> paragraphs) {
    StringBuilder text = new StringBuilder();
    for (String paragraph : paragraphs) {
      int column = 0;
      for (String word : paragraph.split(" ", -1)) {
        if (column > 0) {
          boolean fits = column + 1 + word.length() <= 60;
          text.append(fits ? ' ' : '\n');
          column = fits ? column + 1 : 0;
        }
        text.append(word);
        column += word.length();
      }
      text.append("\n\n");
    }
    return text.toString().strip();
  }

  @Provide
  Arbitrary<String> texts() {
    return GeneratedTexts.news();
  }

  @Provide
  Arbitrary<List<String>> articles() {
    return Arbitraries.of(
            "“The road is closed for the winter,” Jane Roe said on Monday. “Nobody should try it.”",
            "The mayor of Lund, Karl Berg, told the council that the “temporary” wall would stay.",
            "Several farmers said they would sue the state, which had promised them help in March.",
            "“It isn’t over,” she said, “and it won’t be over until the workers’ union agrees.”",
            "Berg denied the report. He said that the numbers in it were three years old by now.",
            "According to a study of the university, half of the lakes are warmer than in 1990.",
            "Roe wrote: “We asked for answers, and we got a letter of two lines without a name.”",
            "Roe thinks that the wall will fall. She plans to sell her house by the sea in May.",
            "The engineer declined to comment on the report, which says the dam is “unsafe”.",
            "Asked about the wall, Berg said the builder had told him “it will hold for years”.",
            "“Who will pay for it?” the farmer Nils Holm asked. “It will not be us, I can say.”",
            "The film “A Long Winter” was shown in the town hall on Friday before the talks began.")
        .list()
        .ofMinSize(2)
        .ofMaxSize(5)
        .uniqueElements();
  }
}
