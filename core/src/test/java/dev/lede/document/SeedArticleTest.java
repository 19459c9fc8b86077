package dev.lede.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Block.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The seed article: lines wrapped at two widths, no blank lines, headings without punctuation, and
 * a first line that breaks before a capital and is no heading.
 */
class SeedArticleTest {

  private static Document article;

  @BeforeAll
  static void read() throws IOException {
    article = Document.of(Files.readString(Path.of("../seeds/000_2447bd6464ab5e84.txt")));
  }

  @Test
  void hasOneTitle() {
    assertThat(texts(Kind.TITLE))
        .containsExactly("Kadhimi’s government moves to cut off Iran's arms in Iraq");
  }

  @Test
  void hasTwoHeadings() {
    assertThat(texts(Kind.HEADING))
        .containsExactly("Kata’ib Hezbollah's threats", "US-Iranian tensions");
  }

  // Each of the eight begins with a line wrapped at 60 columns and goes on with lines wrapped at
  // about 85; no other line does that, so that there is no ninth.
  @Test
  void hasEightParagraphs() {
    assertThat(texts(Kind.PARAGRAPH))
        .extracting(text -> text.substring(0, 20))
        .containsExactly(
            "The Iraqi government",
            "On Thursday, June 25",
            "This latest raid cau",
            "Kata’ib Hezbollah vo",
            "Observers believe th",
            "Tensions between the",
            "Tensions between Was",
            "The frequency of mis");
    assertThat(article.blocks()).hasSize(11);
  }

  @Test
  void hasFifteenSentencesWithoutAHeadingInThem() {
    assertThat(article.sentences()).hasSize(15);
    for (Block block : article.blocks()) {
      if (!block.kind().isBody()) {
        assertThat(article.sentences())
            .noneMatch(sentence -> sentence.text().contains(block.text()))
            .noneMatch(sentence -> sentence.span().overlaps(block.span()));
      }
    }
  }

  @Test
  void sentencesReadAsTheyStandWithWhiteSpaceFolded() {
    for (Sentence sentence : article.sentences()) {
      String copied = sentence.span().in(article.text()).replaceAll("\\s+", " ");
      assertThat(sentence.text()).isEqualTo(copied).matches("[A-Z].*\\.");
    }
  }

  @Test
  void aLineBreakBeforeACapitalDoesNotEndTheSentence() {
    assertThat(article.sentences())
        .extracting(Sentence::text)
        .contains(
            "Tensions between Washington and Tehran reached a climax in January, when the United "
                + "States targeted Soleimani and Muhandis in an air strike in Baghdad that killed them.");
  }

  @Test
  void theOnlyQuotationStaysInsideItsSentence() {
    assertThat(article.sentences().get(6).text())
        .startsWith("Kata’ib Hezbollah vowed")
        .contains("“his participation in the murder” of")
        .endsWith("Abu Mahdi al-Muhandis.");
  }

  private static List<String> texts(Kind kind) {
    return article.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(Block::text)
        .toList();
  }
}
