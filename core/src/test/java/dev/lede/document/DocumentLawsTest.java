package dev.lede.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.internal.Characters;
import dev.lede.testing.GeneratedTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for any text, whoever wrote it. */
class DocumentLawsTest {

  @Property
  void theTextIsNeverChanged(@ForAll("texts") String text) {
    assertThat(Document.of(text).text()).isSameAs(text);
    assertThat(DocumentReader.html().read(text).text()).isSameAs(text);
  }

  @Property
  void spansOfPlainTextAreInRangeOrderedDisjointAndNested(@ForAll("texts") String text) {
    checkSpans(Document.of(text));
  }

  @Property
  void spansOfHtmlAreInRangeOrderedDisjointAndNested(@ForAll("pages") String html) {
    checkSpans(DocumentReader.html().read(html));
  }

  private static void checkSpans(Document document) {
    Span all = new Span(0, document.text().length());
    checkInside(all, document.blocks().stream().map(Block::span).toList());
    List<Sentence> body = new ArrayList<>();
    for (Block block : document.blocks()) {
      assertThat(block.text()).isNotEmpty().doesNotContain("  ", "\n").doesNotMatch("^ .*|.* $");
      checkInside(block.span(), block.sentences().stream().map(Sentence::span).toList());
      for (Sentence sentence : block.sentences()) {
        assertThat(sentence.block()).isSameAs(block);
        assertThat(sentence.rangeInBlock().in(block)).isEqualTo(sentence.text());
        assertThat(block.sourceSpan(sentence.rangeInBlock())).isEqualTo(sentence.span());
        assertThat(block.rangeOf(sentence.span())).isEqualTo(sentence.rangeInBlock());
        checkInside(sentence.span(), sentence.tokens().stream().map(Token::span).toList());
        assertThat(sentence.tokens()).isNotEmpty().noneMatch(token -> token.text().isEmpty());
      }
      if (block.kind().isBody()) {
        body.addAll(block.sentences());
      }
    }
    assertThat(document.sentences()).isEqualTo(body);
    assertThat(document.blocks())
        .filteredOn(block -> block.kind() == Block.Kind.TITLE)
        .hasSizeLessThanOrEqualTo(1);
  }

  private static void checkInside(Span outer, List<Span> inner) {
    int end = outer.begin();
    for (Span span : inner) {
      assertThat(span.isEmpty()).isFalse();
      assertThat(outer.contains(span)).as("%s in %s", span, outer).isTrue();
      assertThat(span.begin()).as("begin of %s", span).isGreaterThanOrEqualTo(end);
      end = span.end();
    }
  }

  // Marks of Markdown and mail are left out of reading texts, and so is what comes again on every
  // page.
  @Property
  void blocksHoldEveryVisibleCharacterOnce(@ForAll("texts") String marked) {
    String text = marked.replaceAll("[*_#>~`\\[]+(?=\\S)", "").replace('\f', '\n');
    StringBuilder inBlocks = new StringBuilder();
    Document.of(text).blocks().forEach(block -> inBlocks.append(block.text()));
    assertThat(visible(inBlocks)).isEqualTo(visible(text));
  }

  @Property
  void tokensReadAsTheyStand(@ForAll("texts") String text) {
    for (Block block : Document.of(text).blocks()) {
      for (Sentence sentence : block.sentences()) {
        for (Token token : sentence.tokens()) {
          assertThat(visible(token.text())).isEqualTo(visible(token.span().in(text)));
        }
      }
    }
  }

  // Hyphens left out: at a line end they may only have shown that a word went on.
  private static String visible(CharSequence text) {
    StringBuilder visible = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Characters.isSpace(c) && !Characters.isInvisible(c) && c != '-' && c != '\u2010') {
        visible.append(c);
      }
    }
    return visible.toString();
  }

  @Property
  void lineEndsOfEitherKindGiveTheSameSentences(@ForAll("texts") String text) {
    String lf = text.replace("\r", "");
    Document unix = Document.of(lf);
    Document windows = Document.of(lf.replace("\n", "\r\n"));
    assertThat(described(windows)).isEqualTo(described(unix));
  }

  @Property
  void lineEndsOfEitherKindGiveTheSameSentencesOfHtml(@ForAll("pages") String html) {
    String lf = html.replace("\r", "");
    Document unix = DocumentReader.html().read(lf);
    Document windows = DocumentReader.html().read(lf.replace("\n", "\r\n"));
    assertThat(described(windows)).isEqualTo(described(unix));
  }

  @Property
  void theSameHtmlGivesTheSameDocument(@ForAll("pages") String html) {
    assertThat(described(DocumentReader.html().read(html)))
        .isEqualTo(described(DocumentReader.html().read(html)));
  }

  @Property
  void wrappingAtAnyWidthGivesTheSameWordsInOrder(
      @ForAll("words") List<String> words, @ForAll @IntRange(min = 1, max = 100) int width) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : words) {
      boolean fits = column + 1 + word.length() <= width;
      wrapped.append(column == 0 ? "" : fits ? " " : "\n").append(word);
      column = (column > 0 && fits ? column + 1 : 0) + word.length();
    }
    List<String> read = new ArrayList<>();
    for (Block block : Document.of(wrapped.toString()).blocks()) {
      read.addAll(List.of(block.text().split(" ", -1)));
    }
    assertThat(read).isEqualTo(words);
  }

  @Property(tries = 200)
  void theSameTextGivesTheSameDocumentOnAnyThread(@ForAll("texts") String text) {
    Document document = Document.of(text);
    CompletableFuture<List<String>> elsewhere =
        CompletableFuture.supplyAsync(() -> described(document));
    List<String> here = described(document);
    assertThat(elsewhere.join()).isEqualTo(here);
    assertThat(described(Document.of(text))).isEqualTo(here);
    assertThat(Document.of(text)).isEqualTo(document);
  }

  private static List<String> described(Document document) {
    List<String> described = new ArrayList<>();
    for (Block block : document.blocks()) {
      described.add(block.kind() + " " + block.text());
      for (Sentence sentence : block.sentences()) {
        described.add(sentence.tokens().stream().map(Token::text).toList().toString());
      }
    }
    return described;
  }

  @Provide
  Arbitrary<String> texts() {
    return GeneratedTexts.texts();
  }

  @Provide
  Arbitrary<String> pages() {
    return GeneratedTexts.pages();
  }

  // Words as a wrapping program sees them. One that ends in a hyphen would look like a broken word.
  @Provide
  Arbitrary<List<String>> words() {
    Arbitrary<String> visible =
        Arbitraries.strings()
            .all()
            .ofMinLength(1)
            .ofMaxLength(8)
            .map(DocumentLawsTest::visible)
            // A dateline may end inside a word: "PARIS –He said", "(AP)-He said", "(AP):He said".
            .filter(word -> !word.isEmpty() && "-–—:".indexOf(word.charAt(0)) < 0);
    Arbitrary<String> common =
        Arbitraries.of(
            "The", "council", "voted", "Monday.", "“Why?”", "\"No.\"", "1.", "•", "*", "—", "***",
            "U.S.", "a", "I", "(AP)", "PARIS", "iPhone", "said:", "2020", "By", "😀");
    return Arbitraries.oneOf(visible, common, common).list().ofMinSize(1).ofMaxSize(80);
  }
}
