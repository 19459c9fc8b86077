package dev.lede.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.document.Document;
import dev.lede.encoder.Encoder;
import dev.lede.encoder.ModelException;
import dev.lede.report.ArticleReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextAnalysisTest {

  private static final int ERROR = ReportSchema.COLUMNS.fieldIndex("error");

  @Test
  void aTextThatFailsUnexpectedlyHasTheExceptionAsItsError() {
    TextAnalysis failing = new TextAnalysis(10, TextAnalysisTest::fail);
    Row row = failing.call("text");
    assertThat(row.getString(ERROR)).isEqualTo("IllegalStateException: no text");
    assertThat(row.isNullAt(0)).isTrue();
  }

  private static ArticleReport fail(String text) {
    throw new IllegalStateException("no " + text);
  }

  @Test
  void anInterruptEndsTheTask() {
    TextAnalysis killed =
        new TextAnalysis(
            10,
            text -> {
              throw new CancellationException("interrupted");
            });
    assertThatThrownBy(() -> killed.call("text")).isInstanceOf(CancellationException.class);
  }

  @Test
  void soHasATextThatNeedsTooMuchOfTheStack() {
    assertThat(new TextAnalysis(10, TextAnalysisTest::overflow).call("text").getString(ERROR))
        .startsWith("StackOverflowError");
  }

  private static ArticleReport overflow(String text) {
    throw new StackOverflowError(text);
  }

  @Test
  void aLongMessageIsCut() {
    TextAnalysis failing = new TextAnalysis(1000, TextAnalysisTest::fail);
    assertThat(failing.call("x".repeat(1000)).getString(ERROR)).hasSize(200);
  }

  @Test
  void aMissingModelEndsTheJob(@TempDir Path nothing) {
    try (Encoder encoder = Encoder.builder().model(nothing).build()) {
      TextAnalysis modelless =
          new TextAnalysis(
              10,
              text -> {
                encoder.encode(Document.of(text));
                throw new AssertionError("encoded without a model");
              });
      assertThatThrownBy(() -> modelless.call("text")).isInstanceOf(ModelException.class);
    }
  }

  @Test
  void theOptionsAreAllThatTravels() throws IOException, ClassNotFoundException {
    AnalysisOptions options = LedeSpark.builder().sentences(2).options();
    assertThat(bytes(TextAnalysis.of(options))).hasSizeLessThan(2000);

    byte[] travelling = bytes(options);
    Object arrived = new ObjectInputStream(new ByteArrayInputStream(travelling)).readObject();
    assertThat(arrived).isEqualTo(options);
    assertThat(Analyzers.of((AnalysisOptions) arrived)).isSameAs(Analyzers.of(options));
  }

  private static byte[] bytes(Object object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(object);
    return bytes.toByteArray();
  }
}
