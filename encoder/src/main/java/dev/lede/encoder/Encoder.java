package dev.lede.encoder;

import dev.lede.document.Document;
import dev.lede.encoder.internal.SharedModel;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Turns documents into vectors. One small transformer (BERT architecture, Devlin et al., NAACL
 * 2019; six layers, eight-bit weights) runs once over every window of a document. The analyzers
 * answer from its vectors. For the phrases of quotations a recurrent network goes over the window
 * from both sides (BiLSTM; Graves and Schmidhuber, IJCNN 2005).
 *
 * <p>Creating an encoder costs nothing: the model loads on first use, once for all encoders, and is
 * freed when the last of them is closed. An encoder keeps nothing of the documents that it encodes:
 * whoever asks several analyzers hands all of them the same {@link EncodedDocument}.
 *
 * <p>Thread-safe. The same document gives the same vectors, to the last bit, on one thread or many
 * of one machine. For that, windows run one by one and are not batched: inputs are rounded to eight
 * bits in the range that each window has, which a neighbor would change. Between kinds of
 * processors vectors can differ by about 0.7 % of their length, since a last bit can decide how an
 * input is rounded.
 *
 * <pre>{@code
 * try (Encoder encoder = Encoder.create();
 *     QuoteAttributor quotes = QuoteAttributor.create();
 *     SentimentAnalyzer sentiment = SentimentAnalyzer.create()) {
 *   EncodedDocument article = encoder.encode(Document.of(text));
 *   article.entities().all().forEach(System.out::println);
 *   Quotations said = quotes.attribute(article);
 *   DocumentSentiment tone = sentiment.analyze(article, said);
 * }
 * }</pre>
 */
public final class Encoder implements AutoCloseable {

  private final SharedModel model;
  private final int threads;

  // Whoever uses the model holds the lock for reading, so that it is not freed under him.
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private boolean closed;
  private @Nullable ExecutorService helpers;

  private Encoder(@Nullable Path folder, int threads) {
    this.model = SharedModel.acquire(folder);
    this.threads = threads;
  }

  /** {@return an encoder with the model in the jar, which works on the thread that calls it} */
  public static Encoder create() {
    return builder().build();
  }

  /** {@return a builder with the defaults set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Encodes a document. Takes about 5 ms for a sentence of 25 words on one thread. Where the
   * calling thread is interrupted, this ends after the window at hand, some tens of milliseconds;
   * the thread stays interrupted.
   *
   * @param document any document
   * @return the document with a vector for each of its word pieces; none if the document is empty
   * @throws CancellationException if the calling thread is interrupted before all is encoded
   * @throws ModelException if the model is missing or damaged, or does not run on this platform
   * @throws IllegalStateException if the encoder is closed
   */
  public EncodedDocument encode(Document document) {
    Objects.requireNonNull(document, "document");
    return whileOpen(() -> model.encode(document, threads, this::helpers));
  }

  private synchronized ExecutorService helpers() {
    if (helpers == null) {
      helpers =
          Executors.newFixedThreadPool(
              threads - 1,
              task -> {
                Thread thread = new Thread(task, "lede-encoder");
                thread.setDaemon(true);
                return thread;
              });
    }
    return helpers;
  }

  /**
   * {@return the checksum of the model's weights in hexadecimal, which names the model} Does not
   * load them.
   *
   * @throws ModelException if the model is missing or lists no weights
   * @throws IllegalStateException if the encoder is closed
   */
  public String modelSha256() {
    return whileOpen(model::sha256);
  }

  private <T> T whileOpen(Supplier<T> use) {
    lock.readLock().lock();
    try {
      if (closed) {
        throw new IllegalStateException(
            "this Encoder is closed; create another with Encoder.create()");
      }
      return use.get();
    } finally {
      lock.readLock().unlock();
    }
  }

  /**
   * Ends the use of the model; the last encoder to be closed frees its native memory. A document
   * that is being encoded on another thread is finished first. Closing twice does nothing.
   */
  @Override
  public void close() {
    lock.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        if (helpers != null) {
          helpers.shutdown();
        }
        model.release();
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Options of an {@link Encoder}. Not thread-safe. */
  public static final class Builder {

    private @Nullable Path model;
    private int threads = 1;

    private Builder() {}

    /**
     * Sets how many threads work on one document, the calling one included. The default is 1, which
     * gives the most where many documents are encoded at a time, each on a thread of the caller's.
     *
     * @param threads 1 or more
     * @return this builder
     * @throws IllegalArgumentException if {@code threads} is below 1
     */
    public Builder threads(int threads) {
      if (threads < 1) {
        throw new IllegalArgumentException("threads " + threads + " must be >= 1");
      }
      this.threads = threads;
      return this;
    }

    /**
     * Takes the model from a folder, as {@code encoder/training} writes it, and not from the jar.
     *
     * @param folder the folder with {@code SHA256SUMS}; read when the model is first needed
     * @return this builder
     */
    public Builder model(Path folder) {
      this.model = Objects.requireNonNull(folder, "folder");
      return this;
    }

    /** {@return the encoder} */
    public Encoder build() {
      return new Encoder(model, threads);
    }
  }
}
