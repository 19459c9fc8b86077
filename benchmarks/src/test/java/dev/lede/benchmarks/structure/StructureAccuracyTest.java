package dev.lede.benchmarks.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lede.benchmarks.Sheet;
import dev.lede.benchmarks.structure.LaidOutArticle.Part;
import dev.lede.document.Document;
import dev.lede.training.gold.Bootstrap;
import dev.lede.training.gold.JsonLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StructureAccuracyTest {

  private static final LaidOutArticle ARTICLE =
      new LaidOutArticle(
          List.of(
              new Part(true, "Bridge to close"),
              new Part(false, "The bridge will close to cars in May."),
              new Part(true, "What next"),
              new Part(false, "A ferry will take them over the river.")));

  @TempDir Path folder;

  private static JsonNode json(String json) throws IOException {
    return new ObjectMapper().readTree(json.replace('\'', '"'));
  }

  @Test
  void aLayoutWrapsAndTellsWhereEachPartBegins() {
    Layout.Page page = Layout.of(20, false).set(ARTICLE);
    assertThat(page.text())
        .isEqualTo(
            """
            Bridge to close
            The bridge will
            close to cars in
            May.
            What next
            A ferry will take
            them over the river.
            """);
    assertThat(page.begins()).containsExactly(0, 16, 54, 64);
  }

  @Test
  void aLayoutMaySetBlankLinesAndCrLf() {
    Layout.Page page = Layout.of(0, true).withCrLf().set(ARTICLE);
    assertThat(page.text()).startsWith("Bridge to close\r\n\r\nThe bridge");
    assertThat(page.begins()).startsWith(0, 19);
  }

  // Three were there, four were found, two of them right: P 2/4, R 2/3, F1 2*2/(3+4).
  @Test
  void scoresAreCountedByHand() {
    StructureScore.Counts counts = new StructureScore.Counts();
    counts.add(Set.of(1, 2, 3), Set.of(2, 3, 4, 5));
    assertThat(counts.precision()).isEqualTo(0.5);
    assertThat(counts.recall()).isCloseTo(0.667, within(0.001));
    assertThat(counts.f1()).isCloseTo(4.0 / 7, within(1e-9));
  }

  @Test
  void aPageReadRightHasTheFullScore() {
    Layout.Page page = Layout.of(0, true).set(ARTICLE);
    StructureScore score = new StructureScore();
    score.add(ARTICLE, page, StructureScore.outline(Document.of(page.text())));
    assertThat(score.starts().f1()).isEqualTo(1);
    assertThat(score.headings().f1()).isEqualTo(1);
  }

  @Test
  void aPageReadWrongLosesWhatWasMissed() {
    Layout.Page page = Layout.of(0, true).set(ARTICLE);
    StructureScore score = new StructureScore();
    // The same offsets, but no document has a block at them.
    score.add(ARTICLE, page, StructureScore.outline(Document.of(" ".repeat(page.text().length()))));
    assertThat(score.starts().recall()).isZero();
    assertThat(score.headings().recall()).isZero();
    assertThat(score.headings().f1()).isZero();
  }

  @Test
  void anArticleWithBlankLinesKeepsItsParagraphs() throws IOException {
    LaidOutArticle article =
        LaidOutArticle.of(
                List.of(
                    json(
                        "{'text': 'Bridge to close.\\n\\nIt is old.\\nVery old.\\n\\nIt is big.'}")),
                1)
            .get(0);
    assertThat(article.parts())
        .containsExactly(
            new Part(true, "Bridge to close"),
            new Part(false, "It is old. Very old."),
            new Part(false, "It is big."));
  }

  @Test
  void aLongArticleGetsHeadingsBetweenItsParagraphs() throws IOException {
    JsonNode item =
        json("{'text': 'Old bridge falls\\n\\nOne.\\n\\nTwo.\\n\\nThree.\\n\\nFour.\\n\\nFive.'}");
    List<Part> parts = LaidOutArticle.of(List.of(item), 1).get(0).parts();
    assertThat(parts).filteredOn(Part::heading).hasSizeBetween(2, 3);
    assertThat(parts.get(1).heading()).isFalse();
    assertThat(parts.get(parts.size() - 1).heading()).isFalse();
    assertThat(LaidOutArticle.of(List.of(item), 1)).isEqualTo(LaidOutArticle.of(List.of(item), 1));
  }

  @Test
  void whatHasNoHeadlineAndTextIsLeftOut() throws IOException {
    String longTitle = "Old bridge ".repeat(8).strip();
    String paragraphs = "\\n\\nOne.\\n\\nTwo.\\n\\nThree.\\n\\nFour.";
    List<LaidOutArticle> articles =
        LaidOutArticle.of(
            List.of(
                json("{'text': ''}"),
                json("{'text': 'One line.'}"),
                json("{'text': '', 'references': [['Rain.']]}"),
                json("{'text': 'Rain falls.', 'references': []}"),
                json("{'text': '" + longTitle + paragraphs + "'}")),
            1);
    // The only headline is too long to stand in for a heading.
    assertThat(articles).hasSize(1);
    assertThat(articles.get(0).parts()).hasSize(5).filteredOn(Part::heading).hasSize(1);
  }

  @Test
  void theUsualWayTakesBlankLinesOrLines() throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.writeString(
        file,
        """
        {"text": "Bridge to close\\n\\nIt is old.\\n\\nIt is big."}
        {"text": "It rains. It snows.", "references": [["Rain falls.", "Snow too."]]}
        """);
    Sheet sheet = StructureAccuracy.measure(JsonLines.read(file), 10);
    String usual = "blank lines, or lines";
    assertThat(sheet.value(usual, "wrapped at 60, blank lines: paragraph starts"))
        .hasValue(new Bootstrap(100, 100, 100));
    assertThat(sheet.value(usual, "one line a paragraph, no blank lines: headings"))
        .hasValue(new Bootstrap(0, 0, 0));
    assertThat(sheet.value("Lede", "one line a paragraph, no blank lines: paragraph starts"))
        .hasValue(new Bootstrap(100, 100, 100));
    assertThat(sheet.markdown()).contains("the same in 16 of 16 pages").doesNotContain("rains");
  }
}
