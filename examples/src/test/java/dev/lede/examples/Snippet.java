package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Java that stands in a page or in Javadoc. */
final class Snippet {

  /** What samples need not import. */
  static final String IMPORTS =
      Stream.of(
              "dev.lede.document",
              "dev.lede.encoder",
              "dev.lede.entity",
              "dev.lede.quotes",
              "dev.lede.report",
              "dev.lede.sentiment",
              "dev.lede.summarize",
              "java.io",
              "java.nio.file",
              "java.time",
              "java.util")
          .map(name -> "import " + name + ".*;\n")
          .collect(Collectors.joining());

  private Snippet() {}

  /** Compiles a class into the folder that its source is written to. */
  static void compile(Path folder, String name, String code, String where) throws IOException {
    Path source = folder.resolve(name + ".java");
    Files.writeString(source, code);
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    StringWriter errors = new StringWriter();
    boolean compiled =
        compiler
            .getTask(
                errors,
                null,
                null,
                List.of("-proc:none", "-d", folder.toString(), "-cp", classPath()),
                null,
                compiler.getStandardFileManager(null, null, null).getJavaFileObjects(source))
            .call();
    assertThat(compiled).as("%s does not compile:%n%s", where, errors).isTrue();
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
