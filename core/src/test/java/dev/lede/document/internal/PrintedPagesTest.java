package dev.lede.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Text out of PDF. */
class PrintedPagesTest {

  private static final String PAGES =
      """
      THE HARBOUR REVIEW                                            May 2026

      Bridge to close for eleven weeks

      The old harbour bridge will close to all traffic in June while engineers
      replace the bearings of its eastern span, the port authority said. The
      drivers will be sent through the tunnel that
                                         12
      \fTHE HARBOUR REVIEW                                            May 2026

      opened last year. Ferries will run every ten minutes, the council de-
                                         13
      \fTHE HARBOUR REVIEW                                            May 2026

      cided. Nobody is glad.
                                         14
      """;

  private static List<String> blocks(String text) {
    return Document.of(text).blocks().stream().map(b -> b.kind() + " " + b.text()).toList();
  }

  private static String kept(String text) {
    return String.join(
        "|", PrintedPages.textOf(Line.of(text)).stream().map(Line::toString).toList());
  }

  @Test
  void aSentenceGoesOnOverThePage() {
    Document document = Document.of(PAGES);
    assertThat(document.title()).map(Block::text).contains("Bridge to close for eleven weeks");
    assertThat(document.sentences())
        .extracting(Sentence::text)
        .containsExactly(
            "The old harbour bridge will close to all traffic in June while engineers replace the "
                + "bearings of its eastern span, the port authority said.",
            "The drivers will be sent through the tunnel that opened last year.",
            "Ferries will run every ten minutes, the council decided.",
            "Nobody is glad.");
    Sentence over = document.sentences().get(1);
    assertThat(over.span().in(PAGES)).startsWith("The\ndrivers").contains("\f").endsWith("year.");
    assertThat(over.tokens().get(9).span().in(PAGES)).isEqualTo("opened");
  }

  @Test
  void pagesMayBeToldByTheirNumbersAlone() {
    String text = PAGES.replace("\f", "").replaceAll("( +)(1[234])\n", "\n$1- $2 -\n\n");
    assertThat(Document.of(text).blocks()).isEqualTo(Document.of(text).blocks());
    assertThat(blocks(text)).isEqualTo(blocks(PAGES));
  }

  @Test
  void numbersOfChaptersAreKept() {
    String text = "1\n\nIt began.\n\n2\n\nIt ended.";
    assertThat(kept(text)).isEqualTo("1|It began.|2|It ended.");
    assertThat(kept("1\n\nIt began to\n\n2\n\nend.")).isEqualTo("It began to|end.");
    assertThat(kept("1\n\nIt began to\n\n3\n\nend.")).isEqualTo("1|It began to|3|end.");
  }

  @Test
  void aPageNumberMayHaveWordsAndDashes() {
    for (String number : List.of("7", "Page 7", "- 7 -", "7 of 12", "Page 7/12", "[7]", "p. 7")) {
      assertThat(kept("It began.\n" + number + "\n\fIt ended.")).isEqualTo("It began.|It ended.");
    }
    assertThat(kept("It began.\n7 men\n\fIt ended.")).isEqualTo("It began.|7 men|It ended.");
  }

  @Test
  void headsOfLeftAndRightPagesDiffer() {
    String text =
        "2 Carrow Post\n\nBridge to close\n\nIt began.\n\fNews 3\nIt was.\n\f4 Carrow Post\nIt is.\n\fNews 5\nSo.";
    assertThat(kept(text)).isEqualTo("Bridge to close|It began.|It was.|It is.|So.");
  }

  @Test
  void aTitleThatTheOtherPagesRepeatIsKeptOnce() {
    String text = "Bridge to close\n\nIt will close.\n\fBridge to close\n\nSo it is.";
    assertThat(kept(text)).isEqualTo("Bridge to close|It will close.|So it is.");
  }

  @Test
  void whatStandsOnOnePageIsNoHead() {
    assertThat(kept("North\n\nIt began.\n\fSouth\n\nIt ended."))
        .isEqualTo("North|It began.|South|It ended.");
    assertThat(kept("It is.\n\nIt began.\n\fIt is.\n\nIt ended."))
        .isEqualTo("It is.|It began.|It is.|It ended.");
    assertThat(kept("Same\n\nSame\n\nIt began.")).isEqualTo("Same|Same|It began.");
  }

  @Test
  void aParagraphThatEndsWithThePageIsNotJoined() {
    assertThat(blocks("It began here\nand ended.\n\fThen it was over."))
        .containsExactly("PARAGRAPH It began here and ended.", "PARAGRAPH Then it was over.");
    assertThat(blocks("It began here\nand went on to the\n\fDepartment of Ferries."))
        .containsExactly("PARAGRAPH It began here and went on to the Department of Ferries.");
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void manyPagesTakeLinearTime() {
    assertThat(Document.of("Head\n\nIt is.\n\f".repeat(50_000)).sentences()).hasSize(50_000);
    assertThat(Document.of("\f".repeat(500_000)).blocks()).isEmpty();
  }
}
