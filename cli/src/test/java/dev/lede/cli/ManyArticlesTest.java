package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.testing.ChildJvm;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What is asked of a folder of articles. */
@Tag("model")
class ManyArticlesTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeArticles() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(
        in.resolve("a b#1.html"),
        "<meta property=\"article:published_time\" content=\"2026-05-03\"><h1>Pool closes</h1>"
            + "<p>“It is a disgrace,” said Mayor Eva Roe in Lund. Roe blamed the state.</p>");
    Files.writeString(
        in.resolve("index.txt"),
        "A park opens\n\n“It is a joy,” said Eva Roe on Sunday. “We waited long,” a neighbor said.");
    Files.writeString(in.resolve("rain.txt"), "Rain\n\nIt rained in Malmo.");
  }

  private int lede(Object... args) {
    CommandLine line = Lede.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    String[] words = new String[1 + args.length];
    words[0] = "analyze";
    for (int i = 0; i < args.length; i++) {
      words[1 + i] = args[i].toString();
    }
    return line.execute(words);
  }

  private Path in() {
    return folder.resolve("in");
  }

  @Test
  void pagesGetAnIndexAndALedger() throws IOException {
    Path pages = folder.resolve("pages");
    assertThat(lede("--format", "html", "--out", pages, in())).isZero();

    // The name of the index is taken.
    assertThat(ChildJvm.contents(pages))
        .containsExactlyInAnyOrder(
            "a b#1.lede.html",
            "index-2.lede.html",
            "index.lede.html",
            "rain.lede.html",
            "speakers.lede.html");
    assertThat(Files.readString(pages.resolve("index.lede.html")))
        .contains("href=\"a%20b%231.lede.html\"", "href=\"index-2.lede.html\"", "3 articles")
        .contains("href=\"speakers.lede.html\"");
    assertThat(Files.readString(pages.resolve("speakers.lede.html")))
        .contains("href=\"a%20b%231.lede.html#q1\"", ">Eva Roe<", "2026-05-03");
    assertThat(Files.readString(pages.resolve("rain.lede.html")))
        .containsPattern("Lede \\S+ · model [0-9a-f]{8} · analyzed on \\d{4}-\\d\\d-\\d\\d");
    assertThat(out.toString()).isEmpty();

    assertThat(lede("--format", "html", "--out", pages, in())).isEqualTo(2);
    assertThat(err.toString()).contains("and 4 more exist; --force replaces them");
    assertThat(lede("--format", "html", "--force", "--out", pages, in())).isZero();
  }

  /** The file of a link is there whatever its name is: where a backslash is no separator. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linksLeadToFilesWithOddNames() throws IOException {
    Path pages = folder.resolve("pages");
    Files.writeString(in().resolve("back\\slash 50%:é?.txt"), "It rained.");
    Files.writeString(in().resolve("e\u0301.txt"), "It rained.");
    assertThat(lede("--format", "html", "--out", pages, in())).isZero();

    String index = Files.readString(pages.resolve("index.lede.html"));
    assertThat(index)
        .contains("href=\"back%5Cslash%2050%25%3A%C3%A9%3F.lede.html\"")
        .contains("href=\"e%CC%81.lede.html\"");
  }

  @Test
  void onePageHasNoIndex() throws IOException {
    Path pages = folder.resolve("pages");
    assertThat(lede("--format", "html", "--out", pages, in().resolve("rain.txt"))).isZero();
    assertThat(ChildJvm.contents(pages)).containsExactly("rain.lede.html");
  }

  @Test
  void speakersAreShownOverAllArticles() throws IOException {
    assertThat(lede("--speakers", in())).isZero();
    assertThat(out.toString())
        .startsWith("Eva Roe (2 quotations in 2 articles)\n  2026-05-03  [said] said: It is a")
        .contains("index.txt\n", "neighbor (1 quotation in 1 article)")
        .doesNotContain("KEY SENTENCES", "===");

    Path table = folder.resolve("speakers.csv");
    assertThat(lede("--speakers", "--format=csv", "--output", table, in())).isZero();
    assertThat(Files.readString(table).lines()).hasSize(4);
    assertThat(lede("--speakers", "--output", in().resolve("rain.txt"), "--force", in()))
        .isEqualTo(2);
    assertThat(err.toString()).contains("rain.txt is an input; results are never written onto");
  }

  @Test
  void aTableHasItsHeadingsOnce() {
    assertThat(lede("--format", "csv", in())).isZero();
    List<String> lines = out.toString().lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).startsWith("article,title,");
    assertThat(lines.subList(1, 4)).noneMatch(line -> line.startsWith("article,"));
    assertThat(lines.get(1)).contains("a b#1.html,Pool closes,2026-05-03,Eva Roe,person,");
  }

  @Test
  void theToneTowardANameIsShownForEachArticle() {
    assertThat(lede("--toward", "Eva Roe", in())).isZero();
    assertThat(out.toString())
        .containsPattern("a b#1.html\n\n[-+]0\\.\\d\\d [A-Z]+ toward Eva Roe \\(\\d mentions?\\)\n")
        .contains("The article names no person, organization or place \"Eva Roe\".");
    out.getBuffer().setLength(0);

    assertThat(lede("--toward", "roe", "--format", "csv", in())).isZero();
    assertThat(out.toString().lines())
        .hasSize(4)
        .first()
        .isEqualTo("article,title,published,target,polarity,label,effect,mentions");
  }

  @Test
  void theSummaryKeepsToItsLength() {
    Path article = in().resolve("index.txt");
    assertThat(lede("--only", "summary", "--words", "9", article)).isZero();
    assertThat(lede("--only", "summary", "--characters", "90", article)).isZero();
    assertThat(out.toString()).contains(", 9 words)", ", 90 characters)");
    assertThat(lede("--words", "9", "--sentences", "1", article)).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            """
            lede: --sentences=N, --words=N are mutually exclusive (specify only one)
            Say 'lede analyze --help' for help.
            """);
    err.getBuffer().setLength(0);
    assertThat(lede("--words", "9", "--words", "10", article)).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("lede: only one of --sentences, --words and --characters can be given, once\n");
  }

  @Test
  void linkedDataIsWritten() {
    assertThat(lede("--format", "jsonld", in().resolve("index.txt"))).isZero();
    assertThat(out.toString()).contains("\"@context\" : \"https://schema.org\"", "It is a joy");
  }

  @Test
  void anyNumberOfThreadsGivesTheSame() {
    assertThat(lede("--format", "jsonl", "--threads", "1", in())).isZero();
    String one = out.toString();
    out.getBuffer().setLength(0);
    assertThat(lede("--format", "jsonl", "--threads", "3", in())).isZero();
    assertThat(out.toString()).isEqualTo(one);
    assertThat(lede("--threads", "0", in())).isEqualTo(2);
  }

  @Test
  void theQuietHearNoNotes() throws IOException {
    Path latin =
        Files.write(folder.resolve("l.txt"), "José lied.".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(lede("-q", latin)).isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(lede("--quiet", folder.resolve("nowhere.txt"))).isEqualTo(1);
    assertThat(err.toString()).contains("nowhere.txt: no such file");
  }

  @Test
  void misuseIsSaidInTwoLines() {
    List<List<Object>> misuses =
        List.of(
            List.of("--format", "pdf", in()),
            List.of("--only", "weather", in()),
            List.of("--words", "0", in()),
            List.of("--toward", " ", in()),
            List.of("--toward", "Roe", "--format", "json", in()),
            List.of("--toward", "Roe", "--speakers", in()),
            List.of("--toward", "Roe", "--only", "quotes", in()),
            List.of("--toward", "Roe", "--sentences", "2", in()),
            List.of("--toward", "Ren\uFFFD", in()),
            List.of("--speakers", "--words", "9", in()),
            List.of("--only", "quotes", "--words", "9", in()),
            List.of("--format", "csv", "--sentences", "2", in()),
            List.of("--format", "jsonld", "--words", "9", in().resolve("rain.txt")),
            List.of("--only", "summary", "--format", "csv", in()),
            List.of("--only", "summary,sentiment", "--format", "jsonld", in().resolve("rain.txt")),
            List.of("--speakers", "--characters", "9", in()),
            List.of("", in()),
            List.of("--out", "", in()),
            List.of("--output", "", in()),
            List.of("--words", "9", "--words", "10", in()),
            List.of("--speakers", "--format", "brat", in()),
            List.of("--speakers", "--out", folder, in()),
            List.of("--format", "html", in()),
            List.of("--format", "jsonld", in()),
            List.of());
    for (List<Object> misuse : misuses) {
      assertThat(lede(misuse.toArray())).as("%s", misuse).isEqualTo(2);
      assertThat(err.toString().lines().toList())
          .hasSize(2)
          .satisfies(lines -> assertThat(lines.get(0)).startsWith("lede: ").doesNotContain("Error"))
          .satisfies(lines -> assertThat(lines.get(1)).endsWith("for help."));
      err.getBuffer().setLength(0);
    }
    lede("--only", "sentiment", "--format", "csv", in());
    assertThat(err.toString())
        .startsWith(
            "lede: --format csv has only quotations; add quotes to --only, or say --format jsonl\n");
    assertThat(lede("--only", "quotes", "--format", "csv", in())).isZero();
    assertThat(lede("--toward", "Roe", "--format", "csv", in())).isZero();
    out.getBuffer().setLength(0);
    lede("--format", "pdf", in());
    assertThat(err.toString())
        .contains("'pdf' is unknown; say one of: text, json, jsonl, jsonld, csv, html, brat\n");
    assertThat(out.toString()).isEmpty();
  }

  /** Results in files, and standard error in a pipe: nothing is written there. */
  @Test
  @Tag("slow")
  void aPipeGetsNoProgress() throws IOException {
    for (int i = 0; i < 9; i++) {
      Files.writeString(in().resolve(i + ".txt"), "It rained.");
    }
    Path own = Files.createDirectories(folder.resolve("child"));
    ChildJvm child =
        ChildJvm.run(
            own,
            List.of(),
            List.of(),
            ChildJvm.classPath(),
            Lede.class.getName(),
            "analyze",
            "--out",
            folder.resolve("results").toString(),
            in().toString());

    assertThat(child.exit()).isZero();
    assertThat(child.err() + child.out()).isEmpty();
    assertThat(ChildJvm.contents(folder.resolve("results"))).hasSize(12);
  }
}
