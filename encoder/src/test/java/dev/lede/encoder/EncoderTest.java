package dev.lede.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.lede.document.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncoderTest {

  private static final String ARTICLE =
      """
      Mayor wins a third term

      Ann Lee won a third term as mayor of Springfield on Tuesday. “I am grateful to every one of
      you,” she told her supporters, and promised new schools.

      Her rival Tom Ray accused her of buying votes.
      """;

  /** Keeps the model loaded. */
  private static final Encoder ENCODER = Encoder.create();

  @AfterAll
  static void close() {
    ENCODER.close();
  }

  private static float[][] vectors(Encoding encoding) {
    float[][] vectors = new float[encoding.pieces().size()][];
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = encoding.around(i);
    }
    return vectors;
  }

  @Test
  void everyPieceHasAVector() {
    Encoding encoding = ENCODER.encode(Document.of(ARTICLE));

    assertThat(encoding.pieces().size()).isGreaterThan(40);
    for (int i = 0; i < encoding.pieces().size(); i++) {
      assertThat(encoding.vector(i)).hasSize(Encoding.WIDTH).doesNotContain(Float.NaN);
      assertThat(encoding.context(i)).hasSize(Encoding.WIDTH).isNotEqualTo(encoding.vector(i));
      assertThat(encoding.reading(i)).hasSize(Encoding.READING).doesNotContain(Float.NaN);
    }
  }

  @Test
  void namesAreReadWithTheirKinds() {
    Document document =
        Document.of("On Monday Anna Lindqvist of the World Health Organization flew to Geneva.");
    assertThat(ENCODER.names(document))
        .extracting(name -> name.kind() + " " + name.text())
        .containsExactly(
            "PERSON Anna Lindqvist", "ORGANIZATION World Health Organization", "PLACE Geneva");
    assertThat(ENCODER.names(document).get(0).span().in(document.text()))
        .isEqualTo("Anna Lindqvist");
    assertThat(ENCODER.names(Document.of(""))).isEmpty();
  }

  @Test
  void anEmptyDocumentHasNoVectors() {
    try (Encoder encoder = Encoder.builder().threads(2).build()) {
      assertThat(encoder.encode(Document.of("")).pieces().size()).isZero();
    }
  }

  @Test
  void theMeanIsThatOfTheVectors() {
    Encoding encoding = ENCODER.encode(Document.of(ARTICLE));

    float expected = (encoding.vector(1)[7] + encoding.vector(2)[7] + encoding.vector(3)[7]) / 3;
    assertThat(encoding.mean(1, 4)[7]).isCloseTo(expected, within(1e-6f));
    assertThatThrownBy(() -> encoding.mean(2, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> encoding.mean(0, 10_000))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void neighboursEndWhereTheWindowDoes() {
    Encoding encoding = ENCODER.encode(Document.of(ARTICLE));
    int last = encoding.pieces().blockBegin(1) - 1;

    float[] around = encoding.around(last);
    assertThat(around).hasSize(3 * Encoding.WIDTH);
    assertThat(around[5]).isEqualTo(encoding.vector(last - 1)[5]);
    assertThat(around[Encoding.WIDTH + 5]).isEqualTo(encoding.vector(last)[5]);
    assertThat(around[2 * Encoding.WIDTH + 5]).isEqualTo(encoding.context(last)[5]);
    assertThat(encoding.around(0)[5]).isEqualTo(encoding.context(0)[5]);
  }

  @Test
  void aDocumentIsEncodedOnceForAllEncoders() {
    Document document = Document.of(ARTICLE);
    try (Encoder one = Encoder.create();
        Encoder other = Encoder.builder().threads(2).build()) {
      assertThat(one.encode(document))
          .isSameAs(one.encode(document))
          .isSameAs(other.encode(document));
    }
  }

  @Test
  void equalDocumentsAreTwo() {
    Encoding one = ENCODER.encode(Document.of(ARTICLE));
    assertThat(ENCODER.encode(Document.of(ARTICLE))).isNotSameAs(one);
  }

  @Test
  void callersAtTheSameTimeGetTheSameEncoding() throws Exception {
    Document document = Document.of(ARTICLE.repeat(8));
    ExecutorService callers = Executors.newFixedThreadPool(4);
    try (Encoder encoder = Encoder.builder().threads(2).build()) {
      List<Callable<Encoding>> calls = Collections.nCopies(4, () -> encoder.encode(document));
      for (Future<Encoding> call : callers.invokeAll(calls)) {
        assertThat(call.get()).isSameAs(encoder.encode(document));
      }
    } finally {
      callers.shutdown();
    }
  }

  @Test
  void anEncodingIsLetGoWithItsDocument() throws InterruptedException {
    SharedModel model = SharedModel.acquire(null);
    try {
      int before = model.encodings().size();
      for (int i = 0; i < 20; i++) {
        ENCODER.encode(Document.of("Number " + i + " came in late."));
      }
      for (int wait = 0; wait < 50 && model.encodings().size() > before; wait++) {
        System.gc();
        Thread.sleep(20);
      }
      assertThat(model.encodings().size()).isLessThanOrEqualTo(before);
    } finally {
      model.release();
    }
  }

  @Test
  void oneThreadOrManyGiveTheSameVectors() throws Exception {
    List<String> texts = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      texts.add("Report " + i + ". " + ARTICLE.repeat(i % 4 + 1));
    }
    List<float[][]> alone = new ArrayList<>();
    texts.forEach(text -> alone.add(vectors(ENCODER.encode(Document.of(text)))));
    ExecutorService callers = Executors.newFixedThreadPool(3);
    try (Encoder encoder = Encoder.builder().threads(3).build()) {
      List<Callable<float[][]>> calls = new ArrayList<>();
      texts.forEach(text -> calls.add(() -> vectors(encoder.encode(Document.of(text)))));
      List<Future<float[][]>> together = callers.invokeAll(calls);
      for (int i = 0; i < texts.size(); i++) {
        assertThat(together.get(i).get()).isDeepEqualTo(alone.get(i));
      }
    } finally {
      callers.shutdown();
    }
  }

  @Test
  void aWindowHasTheSameVectorsWhateverStandsAroundIt() {
    Encoding alone = ENCODER.encode(Document.of("It rained.\n\nAnn Lee won a third term."));
    Encoding within =
        ENCODER.encode(Document.of("It rained.\n\nAnn Lee won a third term.\n\n" + ARTICLE));

    for (int i = 0; i < alone.pieces().size(); i++) {
      assertThat(within.vector(i)).isEqualTo(alone.vector(i));
    }
  }

  @Test
  void threadsBelowOneAreRefusedWithTheirNumber() {
    assertThatThrownBy(() -> Encoder.builder().threads(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("threads 0");
  }

  @Test
  void aHeadThatTheModelLacksIsNamedWithThoseItHas() {
    assertThatThrownBy(() -> ENCODER.head("weather"))
        .isInstanceOfSatisfying(
            ModelException.class, e -> assertThat(e.file()).isEqualTo("weather.head"))
        .hasMessageContaining("content.head");
  }

  @Test
  void aFolderWithoutAModelIsTold(@TempDir Path folder) {
    try (Encoder encoder = Encoder.builder().model(folder).threads(2).build()) {
      assertThatThrownBy(() -> encoder.encode(Document.of(ARTICLE)))
          .isInstanceOfSatisfying(
              ModelException.class, e -> assertThat(e.file()).isEqualTo("SHA256SUMS"))
          .hasMessageContaining(folder.toString());
    }
  }

  @Test
  void aDamagedFileIsToldWithItsChecksums(@TempDir Path folder) throws IOException {
    for (String file : List.of("SHA256SUMS", "names.head")) {
      try (InputStream in =
          Objects.requireNonNull(Encoder.class.getResourceAsStream("model/" + file))) {
        Files.copy(in, folder.resolve(file));
      }
    }
    Files.writeString(folder.resolve("cue.head"), "something else");
    try (Encoder encoder = Encoder.builder().model(folder).build()) {
      assertThat(encoder.head("names").labels()).contains("B-PERSON");
      assertThatThrownBy(() -> encoder.head("cue"))
          .isInstanceOfSatisfying(
              ModelException.class,
              e -> {
                assertThat(e.file()).isEqualTo("cue.head");
                assertThat(e.expectedSha256())
                    .hasValueSatisfying(sum -> assertThat(sum).hasSize(64));
                assertThat(e.foundSha256()).isPresent().isNotEqualTo(e.expectedSha256());
                assertThat(e.getMessage())
                    .contains(e.expectedSha256().orElseThrow(), e.foundSha256().orElseThrow());
              });
      assertThatThrownBy(() -> encoder.encode(Document.of(ARTICLE)))
          .isInstanceOfSatisfying(
              ModelException.class,
              e -> {
                assertThat(e.file()).isEqualTo("encoder.onnx");
                assertThat(e.expectedSha256()).contains(encoder.modelSha256());
                assertThat(e.foundSha256()).isEmpty();
              })
          .hasMessageContaining("missing");
    }
  }

  @Test
  void aFileWithTheRightSumThatIsNoModelIsTold(@TempDir Path folder) throws IOException {
    // sha256 of the three letters "abc", from FIPS 180.
    String sum = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    Files.writeString(
        folder.resolve("SHA256SUMS"), sum + "  encoder.onnx\n" + sum + "  names.head\n");
    Files.write(folder.resolve("encoder.onnx"), "abc".getBytes(StandardCharsets.US_ASCII));
    Files.write(folder.resolve("names.head"), "abc".getBytes(StandardCharsets.US_ASCII));
    try (Encoder encoder = Encoder.builder().model(folder).build()) {
      assertThatThrownBy(() -> encoder.encode(Document.of(ARTICLE)))
          .isInstanceOf(ModelException.class)
          .hasMessageContaining("encoder.onnx");
      assertThatThrownBy(() -> encoder.head("names"))
          .isInstanceOf(ModelException.class)
          .hasMessageContaining("names.head");
    }
  }

  @Test
  void aFailureIsNotKept(@TempDir Path folder) throws IOException {
    Document document = Document.of(ARTICLE);
    try (Encoder encoder = Encoder.builder().model(folder).build()) {
      assertThatThrownBy(() -> encoder.encode(document)).isInstanceOf(ModelException.class);
      for (String file : List.of("SHA256SUMS", "encoder.onnx")) {
        try (InputStream in =
            Objects.requireNonNull(Encoder.class.getResourceAsStream("model/" + file))) {
          Files.copy(in, folder.resolve(file));
        }
      }
      assertThat(encoder.encode(document).pieces().size()).isPositive();
    }
  }

  @Test
  void namesAreFoundInTheSeedArticle() throws IOException {
    String text = Files.readString(Path.of("../seeds/000_2447bd6464ab5e84.txt"));
    List<SpanTagger.Phrase> names =
        SpanTagger.of(ENCODER.head("names")).tag(ENCODER.encode(Document.of(text)));

    assertThat(names)
        .extracting(name -> name.kind() + " " + name.span().in(text))
        .contains("PERSON Mustafa al-Kadhimi", "LOCATION Baghdad");
  }
}
