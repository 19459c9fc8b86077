package dev.lede.quotes;

import dev.lede.document.Document;
import dev.lede.encoder.Encoder;
import dev.lede.encoder.ModelException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the direct, mixed and indirect quotations of a document, and who is quoted.
 *
 * <p>Tags of a small transformer ({@link Encoder}, heads {@code source}, {@code cue} and {@code
 * content}) are joined with what the quotation marks say; contents are linked to the words that
 * report them and these to their source; and the source is resolved to a speaker by names,
 * descriptions and pronouns. What counts as a quotation is learned from the PolNeAR corpus (Newell,
 * Margolin and Ruths, LREC 2018): also what somebody writes, believes, plans or demands.
 *
 * <p>The confidence is a logistic model of the tags' probabilities and the links, estimated on
 * PolNeAR's training articles; quotations that are more likely wrong than a threshold that was
 * chosen on its development articles are left out. {@code benchmarks/reports} tells how often it is
 * right.
 *
 * <p>Any document is accepted. Time and memory grow linearly with its length. The same document
 * gives the same result on one thread or many. Immutable and thread-safe.
 *
 * <pre>{@code
 * try (QuoteAttributor quotes = QuoteAttributor.create()) {
 *   for (Quotation quotation : quotes.attribute(article)) {
 *     String who = quotation.speaker().map(Speaker::name).orElse("somebody");
 *     System.out.println(who + ": " + quotation.read(article));
 *   }
 * }
 * }</pre>
 */
public final class QuoteAttributor implements AutoCloseable {

  private final Encoder encoder;
  private final boolean ownsEncoder;
  private final Threshold threshold;
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
   * Finds the quotations of a document.
   *
   * @param document any document
   * @return its quotations in the order of the text, by where their contents begin; empty if there
   *     are none. The contents of different quotations do not overlap. Unmodifiable
   * @throws CancellationException if the thread is interrupted; it stays interrupted
   * @throws ModelException if the model is missing or damaged, or does not run on this platform
   * @throws IllegalStateException if this attributor is closed, or its encoder
   */
  public List<Quotation> attribute(Document document) {
    Objects.requireNonNull(document, "document");
    return new Attribution(document, encoder(), threshold).quotations();
  }

  /**
   * Finds the words in quotation marks that quote nobody: titles, nicknames and scare quotes.
   *
   * @param document any document
   * @return what stands in quotation marks and shares nothing with a quotation that {@link
   *     #attribute} gives by default, in the order of the text, without what stands inside other
   *     marks; unmodifiable
   * @throws CancellationException if the thread is interrupted; it stays interrupted
   * @throws ModelException if the model is missing or damaged, or does not run on this platform
   * @throws IllegalStateException if this attributor is closed, or its encoder
   */
  public List<QuotedPhrase> unattributed(Document document) {
    Objects.requireNonNull(document, "document");
    return new Attribution(document, encoder(), Threshold.DEFAULT).phrases();
  }

  private Encoder encoder() {
    if (closed) {
      throw new IllegalStateException(
          "this QuoteAttributor is closed; create another with QuoteAttributor.create()");
    }
    return encoder;
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
    private Threshold threshold = Threshold.DEFAULT;

    private Builder() {}

    /**
     * Uses an encoder of the caller's, with its threads or its model.
     *
     * @param encoder an open encoder; {@link QuoteAttributor#close()} leaves it open
     * @return this builder
     */
    public Builder encoder(Encoder encoder) {
      this.encoder = Objects.requireNonNull(encoder, "encoder");
      return this;
    }

    /**
     * Sets how sure every quotation must be. Without it, indirect ones need 0.4, those in quotation
     * marks 0.2, and those in marks without a cue that end like a sentence or clause are kept in
     * any case. A higher value gives fewer quotations of which more are right; 0 gives all that
     * have a cue or stand in marks.
     *
     * @param leastConfidence the least {@link Quotation#confidence()}, in [0, 1]
     * @return this builder
     * @throws IllegalArgumentException if the value is not in [0, 1]
     */
    public Builder leastConfidence(double leastConfidence) {
      if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
        throw new IllegalArgumentException(
            "least confidence " + leastConfidence + " must be in [0, 1]");
      }
      threshold = new Threshold(leastConfidence, leastConfidence, leastConfidence);
      return this;
    }

    /** {@return the attributor} */
    public QuoteAttributor build() {
      return new QuoteAttributor(this);
    }
  }
}
