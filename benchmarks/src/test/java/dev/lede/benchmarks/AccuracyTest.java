package dev.lede.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lede.training.gold.JsonLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole command on a little data of our own. */
@Tag("slow")
class AccuracyTest {

  @TempDir Path folder;

  @BeforeEach
  void writeData() throws IOException {
    data(
        "quotes/own.jsonl",
        "{'id': 'a', 'text': 'Bridge talks\\n\\nIt is old. “The bridge is safe,” said Anna Berg.',"
            + " 'attributions': [{'kind': 'direct', 'speechCue': true, 'source': [[53, 62]],"
            + " 'cue': [[48, 52]], 'content': [[26, 46]], 'speaker': 'Anna Berg'}]}");
    data(
        "quotes/own-second.jsonl",
        "{'id': 'a#two', 'text': 'Bridge talks\\n\\nIt is old. “The bridge is safe,” said Anna"
            + " Berg.', 'attributions': []}");
    data("quotes/other-train.jsonl", "{'id': 'b', 'text': 'Not read.', 'attributions': []}");
    data(
        "sentiment/targets/own.jsonl",
        "{'text': 'The excellent mayor won.', 'begin': 14, 'end': 19, 'label': 'positive'}",
        "{'text': 'Critics called the mayor a corrupt liar.', 'begin': 19, 'end': 24,"
            + " 'label': 'negative'}");
    data(
        "sentiment/directed/own.jsonl",
        "{'text': 'Critics called the mayor a liar.', 'holder': [0, 7], 'target': [19, 24],"
            + " 'label': 'negative'}");
    data(
        "sentiment/sentences/rated.jsonl",
        "{'text': 'A wonderful day.', 'rating': 2.5}",
        "{'text': 'A horrible crime.', 'rating': -3}");
    data(
        "sentiment/sentences/stars.jsonl",
        "{'text': 'a masterpiece of great beauty', 'label': 4}",
        "{'text': 'a dull and awful film', 'label': 0}",
        "{'text': 'a film', 'label': 2}");
    data(
        "sentiment/documents/own.jsonl",
        "{'text': 'Anna Berg is a wonderful and honest mayor.', 'target': 'Anna Berg',"
            + " 'label': 'positive'}");
    data(
        "sentiment/speakers/own.jsonl",
        "{'text': '“Berg is a liar,” he said.', 'spans': [{'begin': 1, 'end': 15, 'quote': true,"
            + " 'speaker': null, 'target': 'Berg', 'label': 'negative'}]}");
    data(
        "summaries/own.jsonl",
        "{'text': 'A bridge fell. It rained. Nobody was hurt. A mayor spoke.',"
            + " 'references': [['A bridge fell.', 'It rained. Nobody was hurt.']]}");
  }

  @Test
  void pagesAreMeasuredByTheirTextAndByWhatTheySayOfThemselves() throws IOException {
    String html =
        "<head><meta name=author content=Ann&#32;Lee><meta name=pubdate content=2026-05-03></head>"
            + "<h1>Pool closes</h1><p>The pool closes on Friday, they said.</p>"
            + "<nav>Home</nav>";
    data(
        "pages/bodies.jsonl",
        "{'html': '" + html + "', 'body': 'The pool closes on Friday, they said.'}");
    data(
        "pages/snippets.jsonl",
        "{'html': '"
            + html
            + "', 'with': ['closes on Friday'], 'without': ['Home'],"
            + " 'title': 'Pool closes', 'author': 'Lee, Ann', 'date': '2026-05-03'}");

    Path out = run("--only", "pages");

    assertThat(Files.readString(out.resolve("accuracy-pages.md")))
        .contains("| article F1 | **100.0** [100.0, 100.0] |", "all p elements")
        .contains("| key sentences not in the article | **0.0** [0.0, 0.0] |")
        .contains("| Readability4J 1.0.8 |")
        .contains("| date right | **100.0**", "| author right | **100.0**", "snippets F1");
  }

  private void data(String name, String... lines) throws IOException {
    Path file = folder.resolve("data").resolve(name);
    Files.createDirectories(file.getParent());
    String json = String.join("\n", lines).replace('\'', '"');
    Files.writeString(file, json + "\n");
  }

  private Path run(String... options) {
    Path out = folder.resolve("out");
    String[] fixed = {"accuracy", "--data", folder.resolve("data") + "", "--out", out + ""};
    String[] all = Stream.of(fixed, options).flatMap(Arrays::stream).toArray(String[]::new);
    assertThat(Benchmarks.run(all)).isZero();
    return out;
  }

  @Test
  void everyPartHasAPageATableAndAChart() throws IOException {
    Path out = run();

    for (String part : List.of("structure", "summaries", "quotes", "sentiment")) {
      assertThat(out.resolve("accuracy-" + part + ".png")).isNotEmptyFile();
      assertThat(Files.readString(out.resolve("accuracy-" + part + ".md")))
          .contains("--only " + part, "model sha256", "## own.jsonl")
          .doesNotContain("NaN", "bridge is", folder.toString());
    }
    assertThat(Files.readString(out.resolve("accuracy-quotes.md")))
        .contains("Left out, because it was trained on: other-train.jsonl.")
        .contains("| content exact F1, direct | **100.0** [100.0, 100.0] |")
        .contains("another person");
    assertThat(Files.readAllLines(out.resolve("accuracy-quotes.csv")))
        .anyMatch(
            line -> line.contains(",Lede,\"speaker's name right, of those found\",100.0000,"));
    assertThat(Files.readString(out.resolve("accuracy-summaries.md")))
        .contains("| Lead-3 | **100.00** [100.00, 100.00] |", "three at random");
    assertThat(Files.readString(out.resolve("accuracy-sentiment.md")))
        .contains("## rated.jsonl, 2 items", "## stars.jsonl, 3 items", "1 quoted spans")
        .contains("majority class", "VADER");
  }

  @Test
  void onlySomePartsAndSomeItemsAreMeasuredIfAsked() throws IOException {
    Path out = run("--only", "sentiment", "--limit", "1", "--peer-limit", "7");

    assertThat(out.resolve("accuracy-quotes.md")).doesNotExist();
    assertThat(Files.readString(out.resolve("accuracy-sentiment.md")))
        .contains("--limit 1 --peer-limit 7\"", "## rated.jsonl, 1 items");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quotes/own.jsonl",
        "summaries/own.jsonl",
        "sentiment/targets/own.jsonl",
        "sentiment/directed/own.jsonl",
        "sentiment/sentences/rated.jsonl",
        "sentiment/documents/own.jsonl",
        "sentiment/speakers/own.jsonl"
      })
  void aSingleFileIsEnough(String name) throws IOException {
    Path only = folder.resolve("only");
    Files.createDirectories(only.resolve(name).getParent());
    Files.copy(folder.resolve("data").resolve(name), only.resolve(name));
    Path out = folder.resolve("out");

    assertThat(Benchmarks.run("accuracy", "--data", only + "", "--out", out + "")).isZero();

    String part = name.substring(0, name.indexOf('/'));
    assertThat(out.resolve("accuracy-" + part + ".md")).isNotEmptyFile();
    assertThat(out.resolve("accuracy-" + part + ".png")).isNotEmptyFile();
  }

  @Test
  void aFolderWithoutDataIsRefused() {
    String[] args = {"accuracy", "--data", folder.resolve("data/quotes") + ""};

    assertThat(Benchmarks.run(args)).isEqualTo(2);
  }

  @Test
  void aLineThatIsNoJsonIsNamed() throws IOException {
    Path file = folder.resolve("broken.jsonl");
    Files.writeString(file, "{}\n{\"text\": ");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonLines.read(file))
        .withMessageContaining("line 2 of")
        .withMessageContaining("is no JSON object");
  }
}
