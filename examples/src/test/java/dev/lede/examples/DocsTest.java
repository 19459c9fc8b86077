package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.testing.Guide;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the pages show is what happens: each sample of Java is compiled and run over the seed
 * article, which it calls {@code path}, or gets as the argument of its {@code main}; what it prints
 * is what is shown below it; and links lead somewhere.
 */
class DocsTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern PROGRAM = Pattern.compile("^public class (\\w+)", Pattern.MULTILINE);
  private static final Pattern CODE =
      Pattern.compile("(?s)^```.*?^```|`[^`\n]*`", Pattern.MULTILINE);

  @TempDir Path folder;

  static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      return Stream.concat(Stream.of(ROOT.resolve("README.md")), docs)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  @Tag("model")
  void samplesPrintWhatIsShown(Path page) throws Exception {
    Guide guide = Guide.read(page);
    List<Guide.Sample> samples = guide.samples("java");
    for (int i = samples.size() - 1; i >= 0; i--) {
      Guide.Sample sample = samples.get(i);
      String printed = Guide.shown(run(sample.code(), page + ":" + sample.line()));
      if (sample.hasOutput() && System.getProperty(Guide.WRITE) != null) {
        guide.replace(sample, printed);
      } else if (sample.hasOutput()) {
        assertThat(Guide.isSame(sample.output(), printed))
            .as("%s:%d prints%n%s%nand not%n%s", page, sample.line(), printed, sample.output())
            .isTrue();
      }
    }
  }

  private String run(String code, String where) throws Exception {
    Matcher program = PROGRAM.matcher(code);
    return program.find() ? runProgram(program.group(1), code, where) : runStatements(code, where);
  }

  /** Compiles a whole program as it is, and gives it the article as its argument. */
  private String runProgram(String name, String code, String where) throws Exception {
    Path sources = Files.createTempDirectory(folder, "sample");
    Snippet.compile(sources, name, code, where);
    try (URLClassLoader classes = new URLClassLoader(new URL[] {sources.toUri().toURL()})) {
      Object arguments = new String[] {ExamplesTest.SEED};
      Class<?> sample = classes.loadClass(name);
      return printed(() -> sample.getMethod("main", String[].class).invoke(null, arguments));
    }
  }

  private String runStatements(String code, String where) throws Exception {
    String imports = code.lines().filter(DocsTest::isImport).collect(Collectors.joining("\n"));
    String body = code.lines().filter(line -> !isImport(line)).collect(Collectors.joining("\n"));
    Path sources = Files.createTempDirectory(folder, "sample");
    Snippet.compile(
        sources,
        "Sample",
        (imports.isEmpty() ? Snippet.IMPORTS : imports + "\nimport java.nio.file.*;")
            + "\npublic class Sample {\n  public static void run(Path path) throws Exception {\n"
            + body
            + "\n  }\n}\n",
        where);
    try (URLClassLoader classes = new URLClassLoader(new URL[] {sources.toUri().toURL()})) {
      Class<?> sample = classes.loadClass("Sample");
      Path article = Files.copy(Path.of(ExamplesTest.SEED), sources.resolve("article.txt"));
      return printed(() -> sample.getMethod("run", Path.class).invoke(null, article));
    }
  }

  private static boolean isImport(String line) {
    return line.startsWith("import ");
  }

  private interface Action {
    void run() throws Exception;
  }

  private static String printed(Action action) throws Exception {
    PrintStream console = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      action.run();
    } finally {
      System.setOut(console);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadSomewhere(Path page) throws IOException {
    Matcher link = LINK.matcher(CODE.matcher(Files.readString(page)).replaceAll(""));
    while (link.find()) {
      String target = link.group(1);
      if (target.startsWith("http")) {
        continue;
      }
      int hash = target.indexOf('#');
      String file = hash < 0 ? target : target.substring(0, hash);
      Path path = file.isEmpty() ? page : page.resolveSibling(file).normalize();
      assertThat(path).as("%s leads to %s", page, target).exists();
      if (hash >= 0) {
        assertThat(anchors(path))
            .as("%s leads to %s", page, target)
            .contains(target.substring(hash + 1));
      }
    }
  }

  /** The headings of a page, as what shows Markdown names them. */
  private static List<String> anchors(Path page) throws IOException {
    return Files.readString(page)
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(java.util.Locale.ROOT))
        .map(line -> line.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
        .toList();
  }

  @Test
  void theReadmeIsShort() throws IOException {
    assertThat(Files.readString(ROOT.resolve("README.md")).lines().count()).isLessThan(140);
  }
}
