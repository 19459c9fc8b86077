package dev.lede.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.lede.document.Document;
import dev.lede.encoder.internal.EncodedText;
import dev.lede.encoder.internal.Encoding;
import dev.lede.encoder.internal.Heads;
import dev.lede.entity.Entity;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  private static Encoding encoding(String text) {
    return encoding(ENCODER, Document.of(text));
  }

  private static Encoding encoding(Encoder encoder, Document document) {
    return EncodedText.of(encoder.encode(document)).encoding();
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
    Encoding encoding = encoding(ARTICLE);

    assertThat(encoding.pieces().size()).isGreaterThan(40);
    for (int i = 0; i < encoding.pieces().size(); i++) {
      assertThat(encoding.vector(i)).hasSize(encoding.width()).doesNotContain(Float.NaN);
      assertThat(encoding.context(i)).hasSize(encoding.width()).isNotEqualTo(encoding.vector(i));
      assertThat(encoding.tagScores(i)).hasSize(encoding.tagScoreCount()).doesNotContain(Float.NaN);
    }
  }

  @Test
  void entitiesAreThoseThatTheDocumentNames() {
    Document document =
        Document.of("On Monday Anna Lindqvist of the World Health Organization flew to Geneva.");
    EncodedDocument encoded = ENCODER.encode(document);

    assertThat(encoded.document()).isSameAs(document);
    assertThat(encoded.entities().all())
        .extracting(entity -> entity.kind() + " " + entity.name())
        .containsExactly(
            "PERSON Anna Lindqvist", "ORGANIZATION World Health Organization", "PLACE Geneva");
    assertThat(encoded.entities()).isSameAs(encoded.entities());
    assertThat(ENCODER.encode(Document.of("")).entities().all()).isEmpty();
  }

  @Test
  void anEncodedDocumentOutlivesItsEncoder() {
    EncodedDocument encoded;
    try (Encoder encoder = Encoder.create()) {
      encoded = encoder.encode(Document.of(ARTICLE));
    }
    assertThat(encoded.entities().all()).extracting(Entity::name).contains("Ann Lee", "Tom Ray");
  }

  @Test
  void anEmptyDocumentHasNoVectors() {
    try (Encoder encoder = Encoder.builder().threads(2).build()) {
      assertThat(encoding(encoder, Document.of("")).pieces().size()).isZero();
    }
  }

  @Test
  void theMeanIsThatOfTheVectors() {
    Encoding encoding = encoding(ARTICLE);

    float expected = (encoding.vector(1)[7] + encoding.vector(2)[7] + encoding.vector(3)[7]) / 3;
    assertThat(encoding.mean(1, 4)[7]).isCloseTo(expected, within(1e-6f));
    assertThatThrownBy(() -> encoding.mean(2, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> encoding.mean(0, 10_000))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void neighboursEndWhereTheWindowDoes() {
    Encoding encoding = encoding(ARTICLE);
    int last = encoding.pieces().blockBegin(1) - 1;

    float[] around = encoding.around(last);
    assertThat(around).hasSize(3 * encoding.width());
    assertThat(around[5]).isEqualTo(encoding.vector(last - 1)[5]);
    assertThat(around[encoding.width() + 5]).isEqualTo(encoding.vector(last)[5]);
    assertThat(around[2 * encoding.width() + 5]).isEqualTo(encoding.context(last)[5]);
    assertThat(encoding.around(0)[5]).isEqualTo(encoding.context(0)[5]);
  }

  /** What a caller no longer holds is free to go, though the encoder lives. */
  @Test
  void anEncoderKeepsNoDocument() throws InterruptedException {
    List<WeakReference<Object>> gone = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Document document = Document.of("Number " + i + " came in late.");
      gone.add(new WeakReference<>(document));
      gone.add(new WeakReference<>(ENCODER.encode(document)));
    }
    for (int wait = 0; wait < 100 && gone.stream().anyMatch(g -> g.get() != null); wait++) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(gone).allSatisfy(reference -> assertThat(reference.get()).isNull());
  }

  @Test
  void oneThreadOrManyGiveTheSameVectors() throws Exception {
    List<String> texts = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      texts.add("Report " + i + ". " + ARTICLE.repeat(i % 4 + 1));
    }
    List<float[][]> alone = new ArrayList<>();
    texts.forEach(text -> alone.add(vectors(encoding(text))));
    ExecutorService callers = Executors.newFixedThreadPool(3);
    try (Encoder encoder = Encoder.builder().threads(3).build()) {
      List<Callable<float[][]>> calls = new ArrayList<>();
      texts.forEach(text -> calls.add(() -> vectors(encoding(encoder, Document.of(text)))));
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
    Encoding alone = encoding("It rained.\n\nAnn Lee won a third term.");
    Encoding within = encoding("It rained.\n\nAnn Lee won a third term.\n\n" + ARTICLE);

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
    assertThatThrownBy(() -> heads(ENCODER).get("weather"))
        .isInstanceOfSatisfying(
            ModelException.class, e -> assertThat(e.file()).isEqualTo("weather.head"))
        .hasMessageContaining("content.head");
  }

  @Test
  void aHeadWithUnexpectedLabelsIsRefused() {
    assertThatThrownBy(() -> heads(ENCODER).get("stance", List.of("bad", "good")))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining(
            "its labels are [negative, neutral, positive], but must be [bad, good]");
  }

  private static Heads heads(Encoder encoder) {
    return EncodedText.of(encoder.encode(Document.of(""))).heads();
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
      assertThat(heads(encoder).get("names").labels()).contains("B-PERSON");
      assertThatThrownBy(() -> heads(encoder).get("cue"))
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
      assertThatThrownBy(() -> heads(encoder).get("names"))
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
      assertThat(encoding(encoder, document).pieces().size()).isPositive();
    }
  }

  @Test
  void namesAreFoundInTheSeedArticle() throws IOException {
    String text = Files.readString(Path.of("../seeds/000_2447bd6464ab5e84.txt"));

    assertThat(ENCODER.encode(Document.of(text)).entities().all())
        .extracting(entity -> entity.kind() + " " + entity.name())
        .contains("PERSON Mustafa al-Kadhimi", "PLACE Baghdad");
  }
}
