package dev.lede.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class InlineMarksTest {

  private static String read(String text) {
    return String.join("|", Document.of(text).blocks().stream().map(Block::text).toList());
  }

  @Test
  void marksOfEmphasisAreNotRead() {
    assertThat(read("It **will** *close* in _June_, __says__ ~~he~~ `she`, ***so***."))
        .isEqualTo("It will close in June, says he she, so.");
    assertThat(read("It “*will*” (**close**)—*so* it is."))
        .isEqualTo("It “will” (close)—so it is.");
    assertThat(read("It will **close\nin June**, she said."))
        .isEqualTo("It will close in June, she said.");
  }

  @Test
  void marksWithoutAPartnerAreRead() {
    for (String text :
        List.of(
            "It is 2 * 3 * 4 in all.",
            "It is f**k and s**t again.",
            "See a_b_c and x_1 now.",
            "The price* is a guess*.",
            "He said **** off.",
            "See ``this'' and `that' now.",
            "It is **not so.",
            "* * *",
            "*_*_")) {
      assertThat(read(text)).isEqualTo(text);
    }
    assertThat(read("It is *so.\n\nIt is* not.")).isEqualTo("It is *so.|It is* not.");
  }

  @Test
  void anAddressIsNotRead() {
    assertThat(read("The [port authority](https://port.example/news_(2)) said."))
        .isEqualTo("The port authority said.");
    assertThat(read("The [*port*](/news) said.")).isEqualTo("The port said.");
    assertThat(read("The [port\nauthority](/news)\nsaid.")).isEqualTo("The port authority said.");
    assertThat(read("The bridge ![seen from afar](a.jpg) is old."))
        .isEqualTo("The bridge seen from afar is old.");
  }

  @Test
  void otherBracketsAreRead() {
    for (String text :
        List.of(
            "The [port](authority) said.",
            "The [port] (https://port.example) said.",
            "The [port](the other. one) said.",
            "The [](a.b) said.",
            "The [port](a.b")) {
      assertThat(read(text)).isEqualTo(text);
    }
  }

  @Test
  void spansPointIntoTheSource() {
    String text = "The [port **authority**](https://port.example) said. It **is** so.";
    Document document = Document.of(text);
    Sentence first = document.sentences().get(0);
    assertThat(first.text()).isEqualTo("The port authority said.");
    assertThat(first.tokens().get(2).span().in(text)).isEqualTo("authority");
    assertThat(document.sentences().get(1).tokens().get(1).span().in(text)).isEqualTo("is");
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void manyMarksTakeLinearTime() {
    for (String unit : List.of("*", "*a ", "*a* ", "[", "[a](", "[a](b.c) ", "![a](b.c", "_*a")) {
      assertThat(Document.of(unit.repeat(100_000)).blocks()).hasSizeLessThanOrEqualTo(1);
    }
  }
}
