package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LedeTest {

  private static final String SEED = "../seeds/000_2447bd6464ab5e84.txt";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int lede(String... args) {
    CommandLine line = Lede.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(args);
  }

  private Path file(String name, String text, Charset charset) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.write(file, text.getBytes(charset));
  }

  private static void isJson(String text) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      while (parser.nextToken() != null) {
        parser.skipChildren();
      }
    }
  }

  @Test
  void analysesAFileAsText() {
    assertThat(lede("analyze", "--sentences", "2", SEED)).isZero();
    assertThat(out.toString())
        .contains("KEY SENTENCES (LearnedRanker, trigram blocking, coherent, 2 sentences)")
        .contains("WHO SAID WHAT");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void givesALineOfJsonForEachFileInOrder() throws IOException {
    for (int i = 0; i < 9; i++) {
      file("in/" + i + ".txt", "Bob lied " + i + " times.", StandardCharsets.UTF_8);
    }
    assertThat(lede("analyze", "--format", "jsonl", folder.resolve("in").toString())).isZero();
    List<String> lines = out.toString().lines().toList();
    assertThat(lines).hasSize(9);
    for (int i = 0; i < 9; i++) {
      isJson(lines.get(i));
      assertThat(lines.get(i)).contains(i + ".txt\"", "Bob lied " + i + " times.");
    }
  }

  @Test
  void leavesOutOfJsonWhatIsNotWanted() throws IOException {
    assertThat(lede("analyze", "--format", "jsonl", "--without", "text,reasons", SEED)).isZero();
    isJson(out.toString());
    assertThat(out.toString()).doesNotContain("\"reasons\"", "This latest raid caused");
    assertThat(lede("analyze", "--without", "text", SEED)).isEqualTo(2);
    assertThat(err.toString()).contains("--without is for --format json and jsonl");
  }

  @Test
  void saysActAndConfidencesOfQuotationsAloneInEachFormat() throws IOException {
    Path in = file("in/a.txt", "“It is over,” said Jane Roe on Friday.", StandardCharsets.UTF_8);
    Path results = folder.resolve("out");
    for (String format : List.of("text", "json", "html", "brat")) {
      assertThat(
              lede(
                  "analyze",
                  "--only=quotes",
                  "--format=" + format,
                  "--force",
                  "--out=" + results,
                  in.toString()))
          .isZero();
      if (format.equals("text")) {
        assertThat(Files.readString(results.resolve("a.lede.txt")))
            .contains("WHO SAID WHAT", "DIRECT   said: It is over\n")
            .doesNotContain("TONE", "KEY SENTENCES");
      }
    }
    assertThat(Files.readString(results.resolve("a.lede.json")))
        .contains("\"act\" : \"said\"", "\"saidConfidence\"", "\"speakerConfidence\"")
        .contains("\"positions\" : [ ]")
        .doesNotContain("\"sentiment\"");
    assertThat(Files.readString(results.resolve("a.lede.html")))
        .contains("It is over</a>", "title=\"words ");
    assertThat(Files.readString(results.resolve("a.lede.ann"))).contains("\tAct T1 SAID", "(said ");
  }

  @Test
  @Tag("slow")
  void writesAFileForEachArticle() throws IOException {
    file("in/a.txt", "Bob lied.", StandardCharsets.UTF_8);
    file("in/deep/a.html", "<h1>Bob</h1><p>Ann <b>won</b>.</p>", StandardCharsets.UTF_8);
    String in = folder.resolve("in").toString();
    Path results = folder.resolve("out");
    for (String format : List.of("text", "json", "jsonl", "jsonld", "csv", "html", "brat")) {
      // Brat and text share a name.
      assertThat(lede("analyze", "--format", format, "--force", "--out", results.toString(), in))
          .isZero();
    }
    assertThat(out.toString()).isEmpty();
    for (String ending : List.of(".json", ".jsonl", ".jsonld", ".csv", ".html", ".ann", ".txt")) {
      assertThat(results.resolve("a.lede" + ending)).exists();
      assertThat(results.resolve("deep/a.lede" + ending)).exists();
    }
    isJson(Files.readString(results.resolve("deep/a.lede.json")));
    assertThat(Files.readString(results.resolve("a.lede.txt"))).isEqualTo("Bob lied.");
    assertThat(Files.readString(results.resolve("deep/a.lede.json"))).contains("\"Ann won.\"");
    try (Stream<Path> files = Files.walk(results)) {
      assertThat(files.filter(Files::isRegularFile))
          .hasSize(16)
          .contains(results.resolve("index.lede.html"), results.resolve("speakers.lede.html"));
    }
  }

  @Test
  void keepsArticlesOfOneNameApart() throws IOException {
    Path one = file("x/a.txt", "Bob lied.", StandardCharsets.UTF_8);
    Path other = file("y/a.txt", "Ann won.", StandardCharsets.UTF_8);
    Path results = folder.resolve("out");
    lede("analyze", "--format=json", "--out=" + results, one.toString(), other.toString());
    assertThat(Files.readString(results.resolve("a.lede.json"))).contains("Bob lied.");
    assertThat(Files.readString(results.resolve("a-2.lede.json"))).contains("Ann won.");
  }

  @Test
  void namesAFileThatCannotBeReadAndGoesOn() throws IOException {
    Path good = file("good.txt", "Bob lied.", StandardCharsets.UTF_8);
    Path binary = Files.write(folder.resolve("b.bin"), new byte[] {0, (byte) 0xFF, 0, 1});
    assertThat(lede("analyze", "nowhere.txt", binary.toString(), good.toString())).isEqualTo(1);
    assertThat(err.toString())
        .contains("nowhere.txt: no such file", "b.bin: is no text: it contains a zero byte");
    assertThat(out.toString()).contains("Bob lied.");
  }

  @Test
  void readsOtherCharsetsAndSaysSo() throws IOException {
    Path latin = file("latin.txt", "José lied in Zürich.", StandardCharsets.ISO_8859_1);
    Path declared =
        file("d.html", "<meta charset=\"koi8-r\"><p>Боб lied.</p>", Charset.forName("KOI8-R"));
    Path marked = file("m.txt", "\uFEFFJosé won.", StandardCharsets.UTF_16BE);
    int code =
        lede("analyze", "--format=jsonl", latin.toString(), declared.toString(), marked.toString());
    assertThat(code).isZero();
    assertThat(out.toString()).contains("José lied in Zürich.", "Боб lied.", "José won.");
    assertThat(err.toString())
        .contains("latin.txt: not UTF-8, read as windows-1252", "d.html: not UTF-8, read as KOI8-R")
        .doesNotContain("m.txt");
  }

  @Test
  void readsStandardInput() {
    assertThat(piped("Bob lied.", "analyze", "--only", "summary,sentiment", "-")).isZero();
    assertThat(out.toString()).contains("Bob lied.", "TONE").doesNotContain("WHO SAID WHAT");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void readsAPageFromStandardInputAsHtmlAndSaysSo() {
    for (String begin : List.of("\uFEFF\n <!DOCTYPE html>\n", "<HTML lang=en>")) {
      assertThat(piped(begin + "<p>Bob <b>lied</b>.</p>", "analyze", "--only=summary", "-"))
          .isZero();
      assertThat(out.toString()).contains("Bob lied.").doesNotContain("<");
      assertThat(err.toString())
          .isEqualTo("lede: standard input: begins as a page does, read as HTML\n");
      out.getBuffer().setLength(0);
      err.getBuffer().setLength(0);
    }
    byte[] wide = "\uFEFF<html><p>Bob lied.</p>".getBytes(StandardCharsets.UTF_16LE);
    Input input = new Input("standard input", Optional.empty(), Path.of("stdin"));
    assertThat(input.beginsAsPage(wide)).isTrue();
    assertThat(new Input("a.txt", Optional.of(folder), folder).beginsAsPage(wide)).isFalse();
    assertThat(piped("<p>Bob lied about <html>.</p>", "analyze", "--only=summary", "-")).isZero();
    assertThat(out.toString()).contains("<p>Bob lied");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void nothingOnStandardInputIsAFailure() {
    for (String nothing : List.of("", " \n", "\uFEFF")) {
      assertThat(piped(nothing, "analyze", "--html", "-")).isEqualTo(1);
      assertThat(err.toString()).isEqualTo("lede: standard input: is empty\n");
      assertThat(out.toString()).isEmpty();
      err.getBuffer().setLength(0);
    }
  }

  @Test
  void anEmptyFileSaysSo() throws IOException {
    String empty = file("empty.txt", "", StandardCharsets.UTF_8).toString();
    assertThat(lede("analyze", empty)).isZero();
    assertThat(out.toString()).startsWith("Note: The text is empty.\n");
    assertThat(err.toString()).isEmpty();
    assertThat(lede("analyze", "--format=csv", empty)).isZero();
    assertThat(err.toString()).isEqualTo("lede: " + empty + ": The text is empty.\n");
  }

  @Test
  void aNoteThatIsNotInTheResultIsSaidBesideIt() throws IOException {
    String note = "The text is empty.";
    String empty = file("empty.txt", "", StandardCharsets.UTF_8).toString();
    for (List<String> hiding :
        List.of(
            List.of("--format=csv"),
            List.of("--format=jsonld"),
            List.of("--speakers"),
            List.of("--speakers", "--format=html"),
            List.of("--toward=Roe"))) {
      List<String> words = new ArrayList<>(List.of("analyze", empty));
      words.addAll(hiding);
      assertThat(lede(words.toArray(String[]::new))).isZero();
      assertThat(err.toString()).as("%s", hiding).contains(note);
      err.getBuffer().setLength(0);
      words.add("-q");
      assertThat(lede(words.toArray(String[]::new))).isZero();
      assertThat(err.toString()).isEmpty();
    }
    for (String showing : List.of("text", "json", "jsonl", "html")) {
      out.getBuffer().setLength(0);
      assertThat(lede("analyze", "--format=" + showing, empty)).isZero();
      assertThat(out.toString()).contains(note);
      assertThat(err.toString()).isEmpty();
    }
  }

  @Test
  void theEndingOfTheOutputChoosesTheFormat() throws IOException {
    String in = file("a.txt", "Bob lied.", StandardCharsets.UTF_8).toString();
    Map<String, String> begins =
        Map.of(
            "r.html", "<!DOCTYPE html>",
            "r.HTM", "<!DOCTYPE html>",
            "r.json", "{\n",
            "r.jsonl", "{\"",
            "r.jsonld", "{\n  \"@context\"",
            "r.csv", "article,",
            "r.txt", "1 sentence",
            "r", "1 sentence");
    for (Map.Entry<String, String> each : begins.entrySet()) {
      Path result = folder.resolve("out").resolve(each.getKey());
      assertThat(lede("analyze", "--output", result.toString(), in)).isZero();
      assertThat(Files.readString(result)).as(each.getKey()).startsWith(each.getValue());
    }
    Path result = folder.resolve("out/other.html");
    assertThat(lede("analyze", "--format=csv", "--output", result.toString(), in)).isZero();
    assertThat(Files.readString(result)).startsWith("article,");
  }

  @Test
  void aFileOfAnotherProgramIsRefusedWithARemedy() throws IOException {
    Path pdf = file("a.pdf", "%PDF-1.7\n1 0 obj", StandardCharsets.UTF_8);
    Path wide = file("wide.txt", "Bob lied twice.", StandardCharsets.UTF_16LE);
    assertThat(lede("analyze", pdf.toString(), wide.toString())).isEqualTo(1);
    assertThat(err.toString())
        .contains("a.pdf: is a PDF, and no text; convert it first, as by: pdftotext FILE.pdf -\n")
        .contains("wide.txt: not UTF-8, read as UTF-16LE\n");
    assertThat(out.toString()).contains("Bob lied twice.");
  }

  private int piped(String text, String... args) {
    InputStream console = System.in;
    System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    try {
      return lede(args);
    } finally {
      System.setIn(console);
    }
  }

  @Test
  void refusesWhatCannotBeMeant() {
    assertThat(lede("analyze")).isEqualTo(2);
    assertThat(lede("analyze", "--format", "pdf", SEED)).isEqualTo(2);
    assertThat(lede("analyze", "--sentences", "0", SEED)).isEqualTo(2);
    assertThat(lede("analyze", "--only", "weather", SEED)).isEqualTo(2);
    assertThat(lede("analyze", "--format", "html", SEED, "pom.xml")).isEqualTo(2);
    assertThat(err.toString()).contains("--sentences 0 must be 1 or more", "say --out DIR");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void helpsAndTellsItsVersion() {
    assertThat(lede("analyze", "--help")).isZero();
    assertThat(out.toString())
        .contains("Exit codes:", "--format", "text, json, jsonl, jsonld, csv, html,");
    assertThat(lede("--version")).isZero();
    assertThat(out.toString())
        .containsPattern("lede \\d+\\.\\d+")
        .containsPattern("sha256 [0-9a-f]{64}");
  }
}
