package dev.lede.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlElementsTest {

  private static List<String> blocks(String html) {
    return DocumentReader.html().read(html).blocks().stream()
        .map(block -> block.kind() + " " + block.text())
        .toList();
  }

  @Test
  void whatIsHiddenFromReadersIsPassedOver() {
    for (String hidden :
        List.of(
            "hidden",
            "aria-hidden='true'",
            "style='display:none'",
            "style='color: red; visibility: hidden'")) {
      assertThat(blocks("<p>It is so.</p><p " + hidden + ">It is not.</p>"))
          .containsExactly("PARAGRAPH It is so.");
    }
    assertThat(blocks("<p>It is so.</p><p aria-hidden='false'>It is.</p>")).hasSize(2);
  }

  @Test
  void pagesAreReadWhoseNestingIsTooDeepForTheParser() {
    String formatted = "<p><em><s><i><u><i><u><li>" + "<ul><li>".repeat(300) + "It is so.";
    assertThat(blocks(formatted)).containsExactly("LIST_ITEM It is so.");
    for (int depth = 495; depth < 520; depth++) {
      String templates = "<noscript>" + "<e>".repeat(depth) + "<template><template><e>No.";
      assertThat(blocks(templates)).isEmpty();
    }
  }

  @Test
  void pagesThatTheParserCannotReadAtAllHaveNoBlocks() {
    assertThat(blocks("<p><em><s><i><u><i><u><li>" + "<ul><li>".repeat(9000) + "It is so."))
        .isEmpty();
  }

  @Test
  void aClassNamesATimeThatItsWordsDoNot() {
    for (String name : List.of("dateline", "timestamp", "pub-date", "posted-on", "Publish_Time")) {
      assertThat(blocks("<p class='x " + name + "'>Two days before Easter</p><p>It is so.</p>"))
          .containsExactly("DATELINE Two days before Easter", "PARAGRAPH It is so.");
    }
  }

  @Test
  void aLongTextIsNoDatelineWhateverItsClass() {
    String story = "The bridge was closed on the second day before Easter. ".repeat(4).strip();
    assertThat(blocks("<p class='dateline'>" + story + "</p>"))
        .containsExactly("PARAGRAPH " + story);
  }

  @Test
  void theLinkToAnAuthorIsAByline() {
    assertThat(blocks("<p rel='author'>Ann Lee</p><p>It is so.</p>"))
        .containsExactly("BYLINE Ann Lee", "PARAGRAPH It is so.");
  }

  @Test
  void aHeadlineBelowTheArticleIsNotItsTitle() {
    String story = "<article><p>It is so. It was so before.</p></article>";
    assertThat(blocks(story + "<h1>More news</h1>"))
        .containsExactly("PARAGRAPH It is so. It was so before.");
    assertThat(blocks("<h1>News</h1>" + story)).startsWith("TITLE News");
  }

  @Test
  void aQuotationHasTheMarksThatABrowserShows() {
    assertThat(blocks("<p><q>We won,</q> said <b>Bo</b>. <q cite='x'>It is <i>so</i>.</q></p>"))
        .containsExactly("PARAGRAPH “We won,” said Bo. “It is so.”");
    assertThat(blocks("<p>It is <q>He said <q>no</q> and <q>yes</q>.</q></p>"))
        .containsExactly("PARAGRAPH It is “He said ‘no’ and ‘yes’.”");
  }

  @Test
  void aMarkOfAQuotationIsWrittenAsItsTag() {
    String html = "<p>So <q cite='x'>we won</q>.</p>";
    Block block = DocumentReader.html().read(html).blocks().get(0);
    int open = block.text().indexOf('“');
    int close = block.text().indexOf('”');

    assertThat(block.sourceSpan(new BlockRange(open, open + 1)).in(html)).isEqualTo("<q cite='x'>");
    assertThat(block.sourceSpan(new BlockRange(close, close + 1)).in(html)).isEqualTo("</q>");
    assertThat(block.sourceSpan(new BlockRange(open + 1, close)).in(html)).isEqualTo("we won");
  }

  @Test
  void aQuotationThatHasItsMarksGetsNoOthers() {
    assertThat(blocks("<p>It is <q>“We won”</q>, “<q>we won</q>”.</p>"))
        .containsExactly("PARAGRAPH It is “We won”, “we won”.");
    assertThat(blocks("<p>It is <q></q>so, <q>and so.</p>"))
        .containsExactly("PARAGRAPH It is so, and so.");
    assertThat(blocks("<q><p>We won.</p><p>They lost.</p></q>"))
        .containsExactly("PARAGRAPH We won.", "PARAGRAPH They lost.");
  }

  private static List<String> roles(String html) {
    return DocumentReader.html().read(html).blocks().stream()
        .map(block -> block.role() + " " + block.text())
        .toList();
  }

  @Test
  void aBlockquoteIsWordsOfSomebodyElse() {
    assertThat(
            roles(
                "<p>She wrote.</p><blockquote><p>We won.</p><p>So it is.</p></blockquote><p>So.</p>"))
        .containsExactly("ARTICLE She wrote.", "QUOTED We won.", "QUOTED So it is.", "ARTICLE So.");
    assertThat(roles("<blockquote>We won.</blockquote>")).containsExactly("QUOTED We won.");
  }

  @Test
  void aBlockquoteMayNameItsSource() {
    for (String source :
        List.of(
            "<cite>Ann Lee</cite>",
            "<footer>Ann <b>Lee</b></footer>",
            "<footer><cite>Ann Lee</cite></footer>",
            "<p><cite>Ann Lee</cite></p>")) {
      assertThat(roles("<blockquote><p>We won.</p>" + source + "</blockquote><p>So it is.</p>"))
          .as(source)
          .containsExactly("QUOTED We won.", "SOURCE Ann Lee", "ARTICLE So it is.");
    }
    assertThat(roles("<blockquote>We won. <cite>Ann Lee</cite></blockquote>"))
        .containsExactly("QUOTED We won.", "SOURCE Ann Lee");
    assertThat(roles("<blockquote><p>We won.</p>&mdash; Ann Lee</blockquote>"))
        .containsExactly("QUOTED We won.", "SOURCE — Ann Lee");
  }

  @Test
  void otherLinesNameNoSource() {
    assertThat(roles("<blockquote><p>I read <cite>The Sea</cite> twice.</p></blockquote>"))
        .containsExactly("QUOTED I read The Sea twice.");
    assertThat(roles("<blockquote><p>— We won.</p><p>So it is.</p></blockquote>"))
        .containsExactly("QUOTED — We won.", "QUOTED So it is.");
    assertThat(roles("<blockquote><p>— We won.</p></blockquote>"))
        .containsExactly("QUOTED — We won.");
    assertThat(roles("<p>She won.</p><p>— Ann Lee</p><footer>More news</footer>"))
        .containsExactly("ARTICLE She won.", "ARTICLE — Ann Lee");
    assertThat(roles("<p>It is so.</p><p><cite>The Sea</cite></p>"))
        .containsExactly("ARTICLE It is so.", "ARTICLE The Sea");
  }
}
