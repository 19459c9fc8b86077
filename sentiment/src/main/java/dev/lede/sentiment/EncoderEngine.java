package dev.lede.sentiment;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.encoder.Encoder;
import dev.lede.encoder.Encoding;
import dev.lede.encoder.Head;
import dev.lede.entity.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tones by the encoder's heads: {@code rating}, {@code stars} and {@code target}. */
final class EncoderEngine implements Engine {

  /** People rated sentences from -4 to 4. */
  private static final double LARGEST_RATING = 4;

  // Chosen by SentimentCalibration of the benchmarks.
  private static final OrderedLogit RATING = new OrderedLogit(0, 0.4, 0.2);

  private final Encoder encoder;
  private final boolean ownsEncoder;

  EncoderEngine(Encoder encoder, boolean ownsEncoder) {
    this.encoder = encoder;
    this.ownsEncoder = ownsEncoder;
  }

  @Override
  public Reading read(Document document) {
    return new EncodedText(document, encoder);
  }

  @Override
  public void close() {
    if (ownsEncoder) {
      encoder.close();
    }
  }

  private static final class EncodedText implements Reading {
    private final Document document;
    private final Encoder encoder;
    private final Encoding encoding;
    private final Head rating;
    private final Head stars;
    private final Head target;

    EncodedText(Document document, Encoder encoder) {
      this.document = document;
      this.encoder = encoder;
      encoding = encoder.encode(document);
      rating = encoder.head("rating");
      stars = encoder.head("stars");
      target = encoder.head("target");
    }

    @Override
    public Optional<SentenceSentiment> of(Span whole, List<Span> parts) {
      float[] mean = new float[Encoding.WIDTH];
      int first = -1;
      int count = 0;
      for (Span part : parts) {
        int begin = encoding.pieces().firstAfter(part.begin());
        int end = begin + length(part);
        if (begin < end) {
          first = first < 0 ? begin : first;
          float[] own = encoding.mean(begin, end);
          count += end - begin;
          float share = (float) (end - begin) / count;
          for (int i = 0; i < mean.length; i++) {
            mean[i] += share * (own[i] - mean[i]);
          }
        }
      }
      if (first < 0) {
        return Optional.empty();
      }
      float[] context = encoding.context(first);
      double rated = rating.outputs(mean, context)[0];
      List<Double> classes = new ArrayList<>();
      for (float probability : stars.probabilities(mean, context)) {
        classes.add((double) probability);
      }
      return Optional.of(
          new SentenceSentiment(whole, RATING.tone(rated / LARGEST_RATING, rated), classes));
    }

    @Override
    public Optional<Tone> toward(Span sentence, Span mention) {
      int begin = encoding.pieces().firstAfter(mention.begin());
      int end = begin + length(mention);
      if (begin == end) {
        return Optional.empty();
      }
      float[] p = target.probabilities(encoding.mean(begin, end), encoding.context(begin));
      double polarity = Math.max(-1, Math.min(1, (double) p[2] - p[0]));
      return Optional.of(new Tone(polarity, p[0], Math.max(0, 1.0 - p[0] - p[2]), p[2]));
    }

    @Override
    public int length(Span span) {
      int begin = encoding.pieces().firstAfter(span.begin());
      int end = begin;
      while (end < encoding.pieces().size() && encoding.pieces().span(end).begin() < span.end()) {
        end++;
      }
      return end - begin;
    }

    @Override
    public List<Mention> names() {
      return encoder.names(document);
    }
  }
}
