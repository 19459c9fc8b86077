package dev.lede.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that no newspaper prints, read on a small stack. How long they take is measured by the
 * benchmarks; the limits here only tell linear cost from quadratic.
 */
@Tag("slow")
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PathologicalTextTest {

  private static final int MEGABYTE = 1_000_000;

  /** A method that calls itself once for each of so many things overflows a stack of 512 KB. */
  private static final int DEEP = 10_000;

  static Stream<Arguments> units() {
    return Stream.of(
            "\"",
            "'",
            "“",
            "<",
            "#a",
            "a",
            "A.",
            "(",
            "http://a/",
            "&amp;",
            "\n",
            "\r\n",
            "A\n",
            "- a\n",
            "a-\n",
            "😀",
            "\ud83d",
            "\u0000",
            "…",
            "* * *\n",
            "A".repeat(90) + "\n",
            "Aa ".repeat(30) + "\n",
            "By A. ".repeat(15) + "\n",
            "(a photo ".repeat(10) + "\n",
            "Updated: 1 ".repeat(8) + "\n")
        .map(
            unit ->
                Arguments.of(
                    "U+%04X and so on, %d long".formatted(unit.codePointAt(0), unit.length()),
                    unit));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("units")
  void aLongRunOfOneThingIsRead(String name, String unit) {
    String text = unit.repeat(Math.min(DEEP, MEGABYTE / 10 / unit.length()));
    Document document = Document.of(text);
    int end = 0;
    for (Block block : document.blocks()) {
      for (Sentence sentence : block.sentences()) {
        assertThat(sentence.span().begin()).isGreaterThanOrEqualTo(end);
        end = sentence.span().end();
      }
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  /**
   * Takes up to 3 s. At quadratic cost half a megabyte takes two minutes where the pairs are of
   * characters, of one nanosecond each, and five where they are of short lines, of ten each.
   */
  @ParameterizedTest(name = "{0}")
  @MethodSource("units")
  void theBlocksOfALongRunOfOneThingTakeLinearTime(String name, String unit) {
    String text = unit.repeat(MEGABYTE / 2 / unit.length());

    for (Block block : Document.of(text).blocks()) {
      assertThat(block.span().isEmpty()).isFalse();
    }
  }

  /** Takes 2 s. At quadratic cost, of ten nanoseconds for each pair of sentences, 200 s. */
  @Test
  void aLineOfManySentencesIsOneParagraph() {
    String sentence = "Go on. ";
    int count = 200_000;
    Document document = Document.of(sentence.repeat(count));

    assertThat(document.blocks()).hasSize(1);
    assertThat(document.sentences()).hasSize(count);
    assertThat(document.sentences().get(count - 1).text()).isEqualTo(sentence.strip());
  }

  @Test
  void aMegabyteOfQuotationMarksIsOneBlock() {
    assertThat(Document.of("\"".repeat(MEGABYTE)).blocks()).hasSize(1);
  }

  @Test
  void aMegabyteOfNewlinesIsEmpty() {
    assertThat(Document.of("\n".repeat(MEGABYTE)).blocks()).isEmpty();
  }

  @Test
  void deepMarkUpDoesNotExhaustTheStack() {
    for (String tag : new String[] {"<div>", "<b>", "<table><td>", "<article>", "<ul><li>"}) {
      Document document = DocumentReader.html().read(tag.repeat(DEEP) + "The end.");
      assertThat(document.text()).endsWith("The end.");
    }
  }
}
