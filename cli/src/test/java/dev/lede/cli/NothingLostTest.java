package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.lede.testing.ChildJvm;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The command line loses no file of the user's, and no result that was found. */
@Tag("slow")
class NothingLostTest {

  private static final String ARTICLE = "“It is over,” Ann Lee said in Lund on Sunday.\n";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

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

  private Path article(String name) throws IOException {
    return Files.writeString(folder.resolve(name), ARTICLE);
  }

  @Test
  void anInputIsNeverWrittenOnto() throws IOException {
    Path mine = article("mine.txt");
    assertThat(lede("--out", folder, mine)).isZero();
    assertThat(Files.readString(mine)).isEqualTo(ARTICLE);
    assertThat(Files.readString(folder.resolve("mine.lede.txt"))).contains("WHO SAID WHAT");

    for (List<Object> arguments :
        List.<List<Object>>of(
            List.of("--output", mine, mine),
            List.of("--output", mine, "--force", mine),
            List.of("--output", folder.resolve("./x/../mine.txt"), "--force", mine))) {
      Files.createDirectories(folder.resolve("x"));
      assertThat(lede(arguments.toArray())).isEqualTo(2);
      assertThat(err.toString())
          .contains("mine.txt is an input; results are never written onto one");
      assertThat(Files.readString(mine)).isEqualTo(ARTICLE);
      err.getBuffer().setLength(0);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // links need a right there
  void norUnderAnotherNameOfIt() throws IOException {
    Path mine = article("mine.txt");
    Path soft = Files.createSymbolicLink(folder.resolve("soft.txt"), mine);
    Path hard = Files.createLink(folder.resolve("hard.txt"), mine);

    assertThat(lede("--output", soft, "--force", mine)).isEqualTo(2);
    assertThat(lede("--output", hard, "--force", mine)).isEqualTo(2);
    assertThat(Files.readString(mine)).isEqualTo(ARTICLE);
  }

  @Test
  void aFileThatExistsIsReplacedByForceOnly() throws IOException {
    Path mine = article("mine.txt");
    Path old = Files.writeString(folder.resolve("mine.lede.txt"), "old");

    assertThat(lede("--out", folder, mine)).isEqualTo(2);
    assertThat(err.toString()).contains(old + " exists; --force replaces it");
    assertThat(Files.readString(old)).isEqualTo("old");
    assertThat(out.toString()).isEmpty();

    assertThat(lede("--out", folder, "--force", mine)).isZero();
    assertThat(Files.readString(old)).contains("WHO SAID WHAT");
  }

  @Test
  void resultsOfAnEarlierRunAreNoArticles() throws IOException {
    article("a.txt");
    article("b.txt");
    for (int run = 0; run < 2; run++) {
      assertThat(lede("--format", "json", "--force", "--out", folder, folder)).isZero();
      assertThat(ChildJvm.contents(folder))
          .containsExactly("a.lede.json", "a.txt", "b.lede.json", "b.txt");
    }
    assertThat(lede("--format", "json", "--out", folder, folder)).isEqualTo(2);
    assertThat(err.toString()).contains("a.lede.json and 1 more exist; --force replaces them");
  }

  @Test
  void oneArticleGoesIntoOneFile() throws IOException {
    Path mine = article("mine.txt");
    Path result = folder.resolve("new/result.html");

    assertThat(lede("--format", "html", "--output", result, mine)).isZero();
    assertThat(Files.readString(result)).startsWith("<!DOCTYPE html>");
    assertThat(out.toString()).isEmpty();

    assertThat(lede("--output", folder.resolve("two"), mine, article("2.txt"))).isEqualTo(2);
    assertThat(lede("--output", folder.resolve("two"), "--format", "brat", mine)).isEqualTo(2);
    assertThat(lede("--output", folder, mine)).isEqualTo(2);
    assertThat(lede("--out", mine, mine)).isEqualTo(2);
    assertThat(lede("--format", "html", "--out", folder.resolve("r.html"), mine)).isEqualTo(2);
    assertThat(err.toString())
        .contains(
            "--output takes one article, and here are 2; say --out DIR",
            "--format brat takes two files; say --out DIR",
            folder + " is a folder; say --out " + folder + ", or --output " + folder,
            "/mine.lede.txt\n",
            "mine.txt is a file, not a folder; for one article say --output",
            "r.html names a folder; for one article say --output");
  }

  @Test
  void whatIsTooLongIsNamedAndTheOthersGoOn() throws IOException {
    Path one = article("1.txt");
    Path two = Files.writeString(folder.resolve("2.txt"), ARTICLE.repeat(9));
    Path three = article("3.txt");

    assertThat(lede("--format", "jsonl", "--longest", "200", one, two, three)).isEqualTo(1);
    assertThat(out.toString().lines()).hasSize(2);
    assertThat(err.toString())
        .contains("2.txt: has 414 characters, more than the 200 of --longest");
    assertThat(lede("--longest", "0", one)).isEqualTo(2);
    assertThat(lede("--longest", "200", Files.writeString(two, ARTICLE.repeat(99)))).isEqualTo(1);
    assertThat(err.toString())
        .contains("2.txt: has 4,950 bytes, too many for the 200 characters of --longest");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // links need a right there
  void aLinkToAFolderIsWalkedAndHiddenFoldersAreNot() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in/.git"));
    Files.writeString(in.resolve("hidden.txt"), ARTICLE);
    Files.writeString(folder.resolve("in/seen.txt"), ARTICLE);
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in"));

    assertThat(lede("--format", "jsonl", link)).isZero();
    assertThat(out.toString().lines()).singleElement().asString().contains("link/seen.txt");
    assertThat(lede(Files.createDirectories(folder.resolve("empty")))).isEqualTo(1);
    assertThat(err.toString()).contains("empty: holds no article");
  }

  @Test
  @EnabledOnOs(OS.LINUX) // where what may not be written is told by the system
  void whyAResultIsNotWrittenIsSaidOfTheUsersFile() throws IOException {
    Path mine = article("mine.txt");
    Path locked = Files.createDirectories(folder.resolve("locked"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(locked), "an administrator may write anywhere");
    Path result = locked.resolve("r.txt");

    assertThat(lede("--output", result, mine)).isEqualTo(1);
    assertThat(err.toString())
        .isEqualTo("lede: " + mine + ": cannot write " + result + ": permission denied\n");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aNameThatIsTooLongIsSaidToBe() throws IOException {
    Path mine = article("mine.txt");
    Path result = folder.resolve("r".repeat(300));

    assertThat(lede("--output", result, mine)).isEqualTo(1);
    assertThat(err.toString())
        .isEqualTo("lede: " + mine + ": cannot write " + result + ": File name too long\n");
  }

  @Test
  void severalArticlesAreNotSentToOneFile() throws IOException {
    assertThat(lede("--format=html", "--out", "out.html", article("1.txt"), article("2.txt")))
        .isEqualTo(2);
    assertThat(err.toString())
        .startsWith("lede: --out out.html names a folder; leave the ending of a file away\n");
  }

  @Test
  void namesThatSomeSystemsTakeForOneAreKeptApart() throws IOException {
    Path one = Files.createDirectories(folder.resolve("x")).resolve("A.txt");
    Path other = Files.createDirectories(folder.resolve("y")).resolve("a.txt");
    Files.writeString(one, ARTICLE);
    Files.writeString(other, ARTICLE);

    assertThat(lede("--out", folder.resolve("out"), one, other)).isZero();
    assertThat(ChildJvm.contents(folder.resolve("out")))
        .containsExactly("A.lede.txt", "a-2.lede.txt");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDiskIsNamed() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                ChildJvm.classPath(),
                Lede.class.getName(),
                "analyze",
                article("a.txt").toString())
            .redirectOutput(new File("/dev/full"))
            .start();
    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("lede: cannot write standard output: No space left on device\n");
    assertThat(process.onExit().join().exitValue()).isEqualTo(1);
  }

  @Test
  void anAddressIsNoFile() {
    assertThat(lede("https://example.com/a?b=it's")).isEqualTo(1);
    assertThat(err.toString())
        .isEqualTo(
            "lede: https://example.com/a?b=it's: is an address, and nothing is fetched; say:"
                + " curl -sL 'https://example.com/a?b=it%27s' | lede analyze --html -\n");
  }

  @Test
  void norIsAnAddressWithoutItsSchemeUnlessAFileIsCalledSo() throws IOException {
    assertThat(lede("www.example.com/story")).isEqualTo(1);
    assertThat(lede("example.org/story")).isEqualTo(1);
    assertThat(err.toString())
        .contains(
            "curl -sL 'www.example.com/story' | lede analyze --html -",
            "curl -sL 'example.org/story' | lede analyze --html -");
    err.getBuffer().setLength(0);
    assertThat(lede("story.txt")).isEqualTo(1);
    assertThat(lede(article("example.com"))).isZero();
    assertThat(err.toString()).isEqualTo("lede: story.txt: no such file\n");
  }

  @Test
  void aResultThatWouldBeAnArticleOfTheNextRunIsRefused() throws IOException {
    Path articles = Files.createDirectories(folder.resolve("in"));
    Files.writeString(articles.resolve("a.txt"), ARTICLE);
    for (String name : List.of("result.txt", "new/../deep/result.txt")) {
      assertThat(lede("--output", articles.resolve(name), articles)).isEqualTo(2);
      assertThat(err.toString())
          .contains("result.txt is in a folder of articles and would be taken for one")
          .contains("result.lede.txt\n");
      err.getBuffer().setLength(0);
    }
    assertThat(ChildJvm.contents(articles)).containsExactly("a.txt");
    assertThat(lede("--output", articles.resolve("result.lede.txt"), articles)).isZero();
    assertThat(lede("--output", articles.resolve(".results/r.txt"), articles)).isZero();
    assertThat(lede("--output", articles.resolve("b.txt"), articles.resolve("a.txt"))).isZero();
    assertThat(lede("--output", folder.resolve("in2.txt"), articles.resolve("a.txt"))).isZero();
  }

  /** With a heap that the long one does not fit into, whatever it is analyzed beside. */
  @Test
  void aFileThatNeedsTooMuchMemoryIsNamedAndTheOthersGoOn() throws IOException {
    Path one = article("1.txt");
    Path two = folder.resolve("2.txt");
    Files.writeString(two, ARTICLE.repeat(1_000_000));
    Path three = article("3.txt");

    ChildJvm child =
        child(List.of("-Xmx180m"), "--format=jsonl", "--longest=50000000", one, two, three);

    assertThat(child.exit()).as(child.err()).isEqualTo(1);
    assertThat(child.out().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    assertThat(child.err()).contains("2.txt: takes more memory than there is", "-Xmx");
  }

  /** From what the classes fill alone to what the model does not fit into. */
  @ParameterizedTest
  @ValueSource(strings = {"14m", "17m", "18m", "24m"})
  void aHeapThatTheModelDoesNotFitIntoIsNamed(String heap) throws IOException {
    ChildJvm child = child(List.of("-Xmx" + heap), article("1.txt"));

    assertThat(child.exit()).isEqualTo(1);
    assertThat(child.err())
        .isEqualTo(
            "lede: the model, or what was found, takes more memory than there is; give more, as in java -Xmx4g -jar lede.jar\n");
  }

  private ChildJvm child(List<String> options, Object... args) throws IOException {
    Path own = Files.createDirectories(folder.resolve("child"));
    String[] words = new String[1 + args.length];
    words[0] = "analyze";
    for (int i = 0; i < args.length; i++) {
      words[1 + i] = args[i].toString();
    }
    return ChildJvm.run(own, List.of(), options, ChildJvm.classPath(), Lede.class.getName(), words);
  }

  /** In a locale that has no curly marks. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatAnotherProgramReadsIsUtf8() throws IOException {
    Path mine = article("mine.txt");

    ChildJvm child = child(List.of("-Dfile.encoding=US-ASCII"), "--format", "jsonl", mine);

    assertThat(child.out()).contains("“It is over,” Ann Lee said");
  }

  @Test
  @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  @DisabledOnOs(OS.WINDOWS) // no signals
  void whoeverStopsReadingEndsTheWork() throws Exception {
    Process process = manyArticles();
    try {
      try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
        assertThat(reader.readLine()).startsWith("{").endsWith("}");
      }
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(Analyze.NOBODY_READS);
      assertThat(Files.readString(folder.resolve("err"))).isEmpty();
    } finally {
      process.destroyForcibly();
    }
  }

  /** By SIGTERM, which ends a JVM as Ctrl-C does; SIGINT may be ignored where tests run. */
  @Test
  @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  @DisabledOnOs(OS.WINDOWS) // no signals
  void aSignalLeavesWholeLines() throws Exception {
    Process process = manyArticles();
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(reader.readLine()).startsWith("{").endsWith("}");
      new ProcessBuilder("kill", "-TERM", Long.toString(process.pid())).start().waitFor();
      assertThat(reader.lines()).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(143);
      assertThat(Files.readString(folder.resolve("err"))).isEmpty();
    } finally {
      process.destroyForcibly();
    }
  }

  /** The command line at work on what would take minutes. */
  private Process manyArticles() throws IOException {
    Path articles = Files.createDirectories(folder.resolve("articles"));
    for (int i = 0; i < 2000; i++) {
      Files.writeString(articles.resolve(i + ".txt"), ARTICLE.repeat(40));
    }
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            ChildJvm.classPath(),
            Lede.class.getName(),
            "analyze",
            "--format",
            "jsonl",
            articles.toString())
        .redirectError(new File(folder.toFile(), "err"))
        .start();
  }
}
