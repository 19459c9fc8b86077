package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Speaker;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {

  static final String SEED = "../seeds/000_2447bd6464ab5e84.txt";

  private interface Example {
    void run(String[] args) throws IOException;
  }

  private static String printed(Example example) throws IOException {
    PrintStream console = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      example.run(new String[] {SEED});
    } finally {
      System.setOut(console);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theFirstLookShowsTheStructure() throws IOException {
    assertThat(printed(FirstLook::main))
        .containsOnlyOnce("TITLE [0, 57)")
        .contains("HEADING [847, 874)", "Kata’ib Hezbollah's threats", "  15  Washington pledged")
        .doesNotContain("  16  ");
  }

  @Test
  void theRankersAreCompared() throws IOException {
    assertThat(printed(CompareRankers::main))
        .contains(
            "Lead          chooses sentences 1 ",
            "LearnedRanker",
            "TextRank",
            "LexRank",
            "Centroid")
        .containsPattern("A teaser of ([123]\\d\\d|400) characters");
  }

  @Test
  void namesTheirToneAndTheirQuotationsArePrinted() throws IOException {
    assertThat(printed(NamesAndTone::main))
        .containsPattern("-0\\.\\d\\d PERSON Mustafa al-Kadhimi \\(7 mentions\\)")
        .contains("\n        Kadhimi of negligence for “his participation");
  }

  @Test
  void theWholeAnalysisIsPrintedAndWrittenAsAPage(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("pages/report.html");
    String printed = printed(args -> AnalyzeArticle.main(new String[] {args[0], page.toString()}));
    assertThat(printed).contains("KEY SENTENCES", "TOWARD WHOM", "WHO SAID WHAT", page.toString());
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("</html>");
  }

  @Test
  void theToneTowardTargetsIsPrinted() throws IOException {
    assertThat(printed(TowardATarget::main))
        .contains("toward Iraq")
        .containsPattern("[+-]0\\.\\d\\d \\w+");
    assertThat(printed(args -> TowardATarget.main(new String[] {args[0], "Qassem Soleimani"})))
        .startsWith("-0.")
        .contains("toward Qassem Soleimani");
  }

  @Test
  void everyTextOfAFolderIsALine() throws IOException {
    assertThat(printed(FolderOfArticles::main).lines())
        .singleElement()
        .asString()
        .startsWith("{\"schemaVersion\":\"2.3\",\"id\":\"000_2447bd6464ab5e84.txt\"");
  }

  @Test
  @Tag("slow")
  void aFolderIsAnalyzedOnSpark(@TempDir Path folder) throws IOException {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(texts.resolve("good.txt"), "Ann won in Lund on Sunday.");
    Files.writeString(texts.resolve("blank.txt"), " ");
    String out = folder.resolve("analyzed").toString();
    String printed = printed(args -> FolderOnSpark.main(new String[] {texts.toString(), out}));
    assertThat(printed)
        .startsWith("2 texts analyzed, 1 of them with errors: " + out)
        .contains("blank.txt: blank text")
        .containsPattern("good.txt: tone [+-]0.\\d\\d, 0 quotations; Ann won in Lund on Sunday.");
  }

  @Test
  void articlesOfAStreamGetTeasers(@TempDir Path folder) throws IOException {
    Path two = folder.resolve("two.txt");
    Files.writeString(two, "Bob lied to Ann on Friday.\n---\nAnn won in Lund on Sunday.\n");
    assertThat(printed(args -> ArticlesFromAReader.main(new String[] {two.toString()})).lines())
        .containsExactly("Bob lied to Ann on Friday.", "Ann won in Lund on Sunday.");
    assertThat(printed(ArticlesFromAReader::main)).hasSizeBetween(100, 290);
  }

  @Test
  void whoSaidWhatIsPrinted() throws IOException {
    assertThat(printed(WhoSaidWhat::main))
        .containsPattern(
            "0\\.\\d\\d \\(0\\.\\d\\d, [01]\\.\\d\\d\\) MIXED SAID Abu Ali Al-Askari"
                + " \\(PERSON, the militia’s security official\\)"
                + " accused: Kadhimi of negligence for “his")
        .contains("Observers (GROUP)");
  }

  @Test
  void aLineSaysTheActAndThroughWhomItIsKnown() {
    Document article = Document.of("The town denied that it paid, the Echo wrote.");
    Quotation quotation =
        Quotation.builder(article, Quotation.Kind.INDIRECT, List.of(new Span(16, 28)))
            .act(Quotation.Act.DENIED)
            .cue(new Span(9, 15))
            .speaker(Speaker.of("The town", Speaker.Kind.GROUP, List.of()))
            .through(Speaker.of("the Echo", Speaker.Kind.ORGANIZATION, List.of()))
            .saidConfidence(.9)
            .speakerConfidence(.8)
            .build();
    assertThat(WhoSaidWhat.line(article, quotation))
        .isEqualTo(
            "0.72 (0.90, 0.80) INDIRECT DENIED The town (GROUP) through the Echo denied: that it"
                + " paid");
  }

  @Test
  void theArticleOfAPageIsPrintedFromAFileAndFromInput(@TempDir Path folder) throws IOException {
    String html =
        """
        <html><head><meta property="og:title" content="Ferry held up">
        <meta property="article:published_time" content="2026-05-03T10:30:00+02:00">
        <meta name="author" content="Ann Lee"></head><body><nav><a href="/">Home</a></nav>
        <h1>Ferry held up</h1><p>The ferry to Lund was held up for a day by ice in the strait.</p>
        <div class="cookie-banner">This website uses cookies.</div></body></html>
        """;
    Path page = Files.writeString(folder.resolve("page.html"), html);
    String sentence = "The ferry to Lund was held up for a day by ice in the strait.";
    int at = html.indexOf(sentence);
    String expected =
        String.join(
            System.lineSeparator(),
            "Ferry held up",
            "published 2026-05-03T10:30+02:00",
            "by Ann Lee",
            "[" + at + ", " + (at + sentence.length()) + ") " + sentence,
            "");
    assertThat(printed(args -> ArticleOfAPage.main(new String[] {page.toString()})))
        .isEqualTo(expected);

    InputStream input = System.in;
    System.setIn(Files.newInputStream(page));
    try {
      assertThat(printed(args -> ArticleOfAPage.main(new String[] {"-"}))).isEqualTo(expected);
    } finally {
      System.setIn(input);
    }
  }

  @Test
  void theQuickStartPrintsAllThreeAnswers() throws IOException {
    assertThat(printed(QuickStart::main))
        .startsWith("* The Iraqi government")
        .contains(
            "\noverall NEGATIVE -0.", "\ntoward ", "\nAbu Ali Al-Askari: Kadhimi of negligence");
  }

  @Test
  void theReadmeShowsTheQuickStartAsItIsCompiled() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    int begin = readme.indexOf("```java\n") + "```java\n".length();
    String shown = readme.substring(begin, readme.indexOf("```", begin));
    String compiled = Files.readString(Path.of("src/main/java/dev/lede/examples/QuickStart.java"));
    String code = shown.substring(shown.indexOf("\n\n") + 2);
    assertThat(compiled).contains(code.indent(4));
    assertThat(shown.lines().filter(line -> line.startsWith("import")))
        .allSatisfy(line -> assertThat(compiled).contains(line));
    assertThat(code.lines().count()).isLessThan(17);
  }

  @Test
  void aMissingFileNameIsExplained() {
    List<Example> examples =
        List.of(
            AnalyzeArticle::main,
            ArticleOfAPage::main,
            ArticlesFromAReader::main,
            CompareRankers::main,
            FirstLook::main,
            FolderOfArticles::main,
            FolderOnSpark::main,
            NamesAndTone::main,
            QuickStart::main,
            TowardATarget::main,
            WhoSaidWhat::main);
    assertThat(examples)
        .allSatisfy(
            example ->
                assertThatThrownBy(() -> example.run(new String[0]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("give "));
  }
}
