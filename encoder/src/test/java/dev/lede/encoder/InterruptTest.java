package dev.lede.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.document.Document;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An interrupted thread stops encoding, says so, and stays interrupted. */
@Tag("slow")
class InterruptTest {

  private static final Encoder ENCODER = Encoder.create();

  /** Five thousand windows: a minute at least. */
  private static Document endless() {
    return Document.of("The mayor of Lund closed the old bridge.\n\n".repeat(5_000));
  }

  @AfterAll
  static void close() {
    ENCODER.close();
  }

  @Test
  @Timeout(60)
  void aThreadThatIsInterruptedEncodesNothing() {
    Document document = endless();
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> ENCODER.encode(document))
          .isInstanceOf(CancellationException.class)
          .hasMessage("interrupted with 0 of 5000 windows encoded");
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      Thread.interrupted();
    }
    assertThat(ENCODER.encode(Document.of("It works again.")).entities().all()).isEmpty();
  }

  @Test
  @Timeout(60)
  void anInterruptEndsTheWorkOfAllThreads() throws Exception {
    try (Encoder two = Encoder.builder().threads(2).build()) {
      interruptedWhile(two, endless());
    }
    interruptedWhile(ENCODER, endless());
  }

  private static void interruptedWhile(Encoder encoder, Document document) throws Exception {
    encoder.encode(Document.of("The model is loaded."));
    CountDownLatch begun = new CountDownLatch(1);
    FutureTask<String> task =
        new FutureTask<>(
            () -> {
              begun.countDown();
              return failure(encoder, document);
            });
    Thread thread = new Thread(task);
    thread.start();
    begun.await();
    TimeUnit.MILLISECONDS.sleep(300);
    assertThat(task.isDone()).isFalse();
    thread.interrupt();
    assertThat(task.get()).startsWith("interrupted ").endsWith(" true");
  }

  /** What encoding says when it fails, and whether the thread is interrupted then. */
  private static String failure(Encoder encoder, Document document) {
    try {
      encoder.encode(document);
      return "encoded";
    } catch (CancellationException e) {
      return e.getMessage() + " " + Thread.currentThread().isInterrupted();
    }
  }
}
