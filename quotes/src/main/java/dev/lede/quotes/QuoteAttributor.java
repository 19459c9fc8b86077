package dev.lede.quotes;

import dev.lede.document.Document;
import dev.lede.encoder.EncodedDocument;
import dev.lede.encoder.Encoder;
import dev.lede.encoder.ModelException;
import dev.lede.encoder.internal.EncodedText;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the direct, mixed and indirect quotations of a document, and who is quoted.
 *
 * <p>Tags of a small transformer ({@link Encoder}, heads {@code source}, {@code cue} and {@code
 * content}) are joined with what the quotation marks say. Contents are linked to the words that
 * report them and these to their source. The source is resolved to a speaker by names, descriptions
 * and pronouns. What the tags know is learned from the PolNeAR corpus (Newell, Margolin and Ruths,
 * LREC 2018), which also counts what somebody believes, plans or is for. Rules then find what was
 * done with the words ({@link Quotation.Act}). Attitudes beside a bare noun phrase ("opposed the
 * talks"), titles, and what nobody said are left out.
 *
 * <p>There are two confidences, that the words were said and that the speaker is the right one.
 * Each is a logistic model of the tags' probabilities and the links, estimated on PolNeAR's
 * training articles and calibrated on its development articles and on GUM news. Quotations below a
 * threshold that was chosen on PolNeAR's development articles are left out; so is a speaker who is
 * more likely wrong than right. {@code benchmarks/reports} says how often all this is right.
 *
 * <p>Any document is accepted. Time and memory grow linearly with its length. The same document
 * gives the same result on one thread or many. Immutable and thread-safe.
 *
 * <pre>{@code
 * try (QuoteAttributor quotes = QuoteAttributor.create()) {
 *   for (Quotation quotation : quotes.attribute(article)) {
 *     String who = quotation.speaker().map(Speaker::name).orElse("somebody");
 *     System.out.println(who + ": " + quotation.text());
 *   }
 * }
 * }</pre>
 */
public final class QuoteAttributor implements AutoCloseable {

  private final Encoder encoder;
  private final boolean ownsEncoder;
  private final @Nullable Threshold threshold;
  private volatile boolean closed;

  private QuoteAttributor(Builder builder) {
    ownsEncoder = builder.encoder == null;
    encoder = builder.encoder == null ? Encoder.create() : builder.encoder;
    threshold = builder.threshold;
  }

  /** {@return an attributor with an encoder of its own, whose model loads on first use} */
  public static QuoteAttributor create() {
    return builder().build();
  }

  /** {@return a builder with the defaults set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Finds the quotations of a document, which is encoded for this alone. To ask another analyzer
   * too, encode it once and use {@link #attribute(EncodedDocument)}.
   *
   * @param document any document
   * @return its quotations
   * @throws CancellationException if the thread is interrupted; it stays interrupted
   * @throws ModelException if the model is missing or damaged, or does not run on this platform
   * @throws IllegalStateException if this attributor is closed, or its encoder
   */
  public Quotations attribute(Document document) {
    Objects.requireNonNull(document, "document");
    checkOpen();
    return attribute(encoder.encode(document));
  }

  /**
   * Finds the quotations of an encoded document.
   *
   * @param document any document, encoded by any encoder
   * @return its quotations; their speakers refer to its entities
   * @throws ModelException if a head of the model is missing or damaged
   * @throws IllegalStateException if this attributor is closed
   */
  public Quotations attribute(EncodedDocument document) {
    Objects.requireNonNull(document, "document");
    checkOpen();
    return AttributionPipeline.of(EncodedText.of(document), threshold);
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException(
          "this QuoteAttributor is closed; create another with QuoteAttributor.create()");
    }
  }

  /** Ends the use of this attributor, and closes its encoder unless that is the caller's. */
  @Override
  public void close() {
    closed = true;
    if (ownsEncoder) {
      encoder.close();
    }
  }

  /** Options of a {@link QuoteAttributor}. Not thread-safe. */
  public static final class Builder {

    private @Nullable Encoder encoder;
    private @Nullable Threshold threshold;

    private Builder() {}

    /**
     * Sets the encoder of {@link QuoteAttributor#attribute(Document)}; default: one of its own.
     *
     * @param encoder an open encoder, which {@link QuoteAttributor#close()} leaves open
     * @return this builder
     */
    public Builder encoder(Encoder encoder) {
      this.encoder = Objects.requireNonNull(encoder, "encoder");
      return this;
    }

    /**
     * Sets the least confidence of a quotation. Default: 0.35 for indirect quotations, 0.2 for
     * those in quotation marks, and none for those in marks without a cue that end like a sentence
     * or clause. A higher value gives fewer quotations of which more are right; 0 gives all that
     * have a cue or are in marks.
     *
     * @param leastConfidence the least {@link Quotation#saidConfidence()}, in [0, 1]
     * @return this builder
     * @throws IllegalArgumentException if the value is not in [0, 1]
     */
    public Builder leastConfidence(double leastConfidence) {
      if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
        throw new IllegalArgumentException(
            "least confidence " + leastConfidence + " must be in [0, 1]");
      }
      threshold =
          new Threshold(leastConfidence, leastConfidence, leastConfidence, Threshold.SPEAKER);
      return this;
    }

    /** {@return the attributor} */
    public QuoteAttributor build() {
      return new QuoteAttributor(this);
    }
  }
}
