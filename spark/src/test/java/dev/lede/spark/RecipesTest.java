package dev.lede.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.report.ArticleAnalyzer;
import dev.lede.report.ReportWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.OutputBuilder;
import org.apache.flink.api.common.functions.DefaultOpenContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The recipes that README.md shows, by hand: their engines are not on the class path. */
@Tag("slow")
class RecipesTest {

  private static final String TEXT = "Ann Lund won on Sunday. “It was great,” Lund said.";

  @Test
  void aFunctionOfFlinkTravelsAndWritesReports() throws Exception {
    AnalyzeInFlink function = travelled(new AnalyzeInFlink());
    function.open(DefaultOpenContext.INSTANCE);
    assertThat(function.map(TEXT)).isEqualTo(report());
    function.close();
  }

  @Test
  void aFunctionOfBeamTravelsAndWritesReports() throws Exception {
    List<String> lines = new ArrayList<>();
    AnalyzeInBeam function = travelled(new AnalyzeInBeam());
    function.setup();
    function.process(TEXT, new Receiver(lines));
    function.teardown();
    assertThat(lines).containsExactly(report());
  }

  @ParameterizedTest
  @ValueSource(strings = {"AnalyzeInBeam", "AnalyzeInFlink"})
  void thePageShowsThemAsTheyAreCompiled(String recipe) throws IOException {
    String source = Files.readString(Path.of("src/test/java/dev/lede/spark/" + recipe + ".java"));
    String shown = source.substring(source.indexOf("class " + recipe));
    assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + shown + "```");
  }

  /** What the engine of Beam would hand in. */
  private record Receiver(List<String> lines) implements DoFn.OutputReceiver<String> {
    @Override
    public void output(String line) {
      lines.add(line);
    }

    @Override
    public OutputBuilder<String> builder(String line) {
      throw new UnsupportedOperationException("only Beam can make one for " + line);
    }
  }

  private static String report() {
    try (ArticleAnalyzer analyzer = ArticleAnalyzer.create()) {
      return ReportWriter.jsonLine().write(analyzer.analyze(TEXT));
    }
  }

  @SuppressWarnings("unchecked") // What is read is what was written.
  private static <T> T travelled(T function) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(function);
    return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
  }
}
