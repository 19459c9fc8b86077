package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lede.testing.ChildJvm;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lede on the module path. */
@Tag("slow")
class ModulePathTest {

  /** What lede-report brings along, and lede-report. */
  private static final Pattern NEEDED =
      Pattern.compile(
          "(?:lede-(?:core|summarize|encoder|quotes|sentiment|report)|stanford-corenlp|jsoup"
              + "|commons-text|commons-lang3|jackson-core|onnxruntime|jspecify)-\\d.*\\.jar");

  private static final String MODULE = "module shop { requires dev.lede.report; }";

  private static final String NOSY =
      "package shop; class Nosy { dev.lede.encoder.internal.Encoding vectors; }";

  private static final String MAIN =
      """
      package shop;

      import dev.lede.report.ArticleAnalyzer;
      import dev.lede.report.ReportWriter;
      import java.nio.file.Files;
      import java.nio.file.Path;

      public class Main {
        public static void main(String[] args) throws Exception {
          try (ArticleAnalyzer analyzer = ArticleAnalyzer.create()) {
            String text = Files.readString(Path.of(args[0]));
            System.out.println(ReportWriter.text().write(analyzer.analyze(text)));
            System.out.println(ArticleAnalyzer.class.getModule().getName());
          }
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void aModuleOfTheUsersNeedsNoFlags() throws IOException {
    List<Path> jars =
        Stream.of(ChildJvm.classPath().split(File.pathSeparator))
            .map(Path::of)
            .filter(path -> NEEDED.matcher(path.getFileName().toString()).matches())
            .toList();
    // ./mvnw verify has packaged them; ./mvnw test has folders of classes, which are no modules.
    assumeTrue(jars.stream().anyMatch(jar -> jar.getFileName().toString().startsWith("lede-core")));
    String path = jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));

    assertThat(compile(path, NOSY)).contains("dev.lede.encoder.internal");
    assertThat(compile(path, MAIN)).isEmpty();
    ChildJvm child =
        ChildJvm.run(
            folder,
            List.of(),
            List.of("-p", path + File.pathSeparator + folder.resolve("shop")),
            folder.resolve("nothing").toString(),
            "--module",
            "shop/shop.Main",
            Path.of("../seeds/000_2447bd6464ab5e84.txt").toAbsolutePath().toString());

    assertThat(child.exit()).as(child.err()).isZero();
    assertThat(child.out()).contains("WHO SAID WHAT", "dev.lede.report");
    assertThat(ChildJvm.contents(folder.resolve("tmp"))).isEmpty();
  }

  /** Compiles a class in a module, and returns what the compiler says. */
  private String compile(String path, String code) throws IOException {
    Path source = Files.createDirectories(folder.resolve("source/shop"));
    Files.writeString(folder.resolve("source/module-info.java"), MODULE);
    Files.writeString(source.resolve("Main.java"), code);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> arguments =
        new ArrayList<>(List.of("-d", folder.resolve("shop").toString(), "-p", path));
    arguments.add(folder.resolve("source/module-info.java").toString());
    arguments.add(source.resolve("Main.java").toString());
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int status = compiler.run(null, said, said, arguments.toArray(String[]::new));
    return status == 0 ? "" : said.toString(StandardCharsets.UTF_8);
  }
}
