package dev.lede.quotes;

import dev.lede.encoder.EncodedDocument;
import dev.lede.encoder.internal.EncodedText;
import java.util.Map;

/**
 * What the confidence of a quotation is computed from, for the program that fits its weights, and
 * what the library leaves out, for those that measure it. In this package because callers of the
 * library must not see it.
 */
public final class QuotationSigns {

  private QuotationSigns() {}

  /** Returns the signs by their names, in a fixed order. */
  public static Map<String, Double> of(Quotation quotation) {
    return quotation.signs();
  }

  /** Returns the signs of the speaker likewise; empty if nobody was found. */
  public static Map<String, Double> ofSpeaker(Quotation quotation) {
    return quotation.speakerSigns();
  }

  /** Finds all quotations and speakers, however unlikely they are. */
  public static Quotations all(EncodedDocument document) {
    return AttributionPipeline.of(EncodedText.of(document), Threshold.NONE);
  }

  /**
   * Finds what PolNeAR counts as quotations and the library does not, too: attitudes beside noun
   * phrases ("opposed the talks"), titles, what nobody said, and contents without a cue.
   */
  public static Quotations asCorporaCount(EncodedDocument document) {
    return AttributionPipeline.asCorporaCount(EncodedText.of(document), null);
  }
}
