package dev.lede.sentiment;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.encoder.EncodedDocument;
import dev.lede.encoder.Encoder;
import dev.lede.encoder.internal.Calibration;
import dev.lede.encoder.internal.EncodedText;
import dev.lede.encoder.internal.Encoding;
import dev.lede.encoder.internal.Head;
import dev.lede.entity.Entities;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Tones by the encoder's heads {@code rating}, {@code stars}, {@code stance} and {@code befalls}.
 */
final class EncoderEngine implements Engine {

  /** People rated sentences from -4 to 4. */
  private static final double LARGEST_RATING = 4;

  private static final List<String> STARS =
      List.of("very negative", "negative", "neutral", "positive", "very positive");

  private static final TurnsOfPhrase TURNS = new TurnsOfPhrase(Words::lexicon);

  /** Loads the lexicon when it is asked for. */
  private static final class Words {
    private static final Lexicon LEXICON = new Lexicon();

    static Lexicon lexicon() {
      return LEXICON;
    }
  }

  private final Encoder encoder;
  private final boolean ownsEncoder;

  EncoderEngine(Encoder encoder, boolean ownsEncoder) {
    this.encoder = encoder;
    this.ownsEncoder = ownsEncoder;
  }

  @Override
  public Session open(Document document) {
    return open(encoder.encode(document));
  }

  @Override
  public Session open(EncodedDocument document) {
    return new EncodedSession(EncodedText.of(document));
  }

  @Override
  public void close() {
    if (ownsEncoder) {
      encoder.close();
    }
  }

  private static final class EncodedSession implements Session {
    private final EncodedText text;
    private final Encoding encoding;
    private final Head rating;
    private final Head stars;
    private final Head stance;
    private final Head befalls;
    private final OrderedLogit ratingTone;
    private final AttitudeLogit attitude;
    private final double stanceTemperature;
    private final double befallsTemperature;
    private final double help;
    private final double starsTemperature;

    EncodedSession(EncodedText text) {
      this.text = text;
      encoding = text.encoding();
      rating = text.heads().get("rating", List.of("rating"));
      stars = text.heads().get("stars", STARS);
      stance = text.heads().get("stance", List.of("negative", "neutral", "positive"));
      befalls = text.heads().get("befalls", List.of("harm", "none", "help"));
      Calibration calibration = text.calibration();
      ratingTone = OrderedLogit.of(calibration, "sentiment.rating");
      attitude = AttitudeLogit.of(calibration);
      stanceTemperature = calibration.positive("sentiment.stance.temperature");
      befallsTemperature = calibration.positive("sentiment.befalls.temperature");
      help = calibration.get("sentiment.befalls.help");
      starsTemperature = calibration.positive("sentiment.stars.temperature");
    }

    @Override
    public Document document() {
      return text.document();
    }

    @Override
    public Optional<SentenceSentiment> of(Span whole, List<Span> parts) {
      float[] mean = new float[encoding.width()];
      int first = -1;
      int count = 0;
      for (Span part : parts) {
        int begin = encoding.pieces().firstAfter(part.begin());
        int end = encoding.pieces().endBefore(part.end());
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
      double[] classes = cooled(stars.probabilities(mean, context), starsTemperature);
      String words = parts.stream().map(document()::textOf).collect(Collectors.joining(" "));
      double sign =
          switch (TURNS.of(words, rated / LARGEST_RATING)) {
            case KEPT -> 1;
            case NEUTRAL -> 0;
            case MIRRORED -> -1;
          };
      return Optional.of(
          new SentenceSentiment(
              text.document(),
              whole,
              ratingTone.tone(sign * rated / LARGEST_RATING, sign * rated),
              DoubleStream.of(turned(classes, sign)).boxed().toList()));
    }

    /** Classes as they are, mirrored, or the mean of both. */
    private static double[] turned(double[] classes, double sign) {
      double[] turned = new double[classes.length];
      for (int i = 0; i < classes.length; i++) {
        double mirrored = classes[classes.length - 1 - i];
        turned[i] = ((1 + sign) * classes[i] + (1 - sign) * mirrored) / 2;
      }
      return turned;
    }

    @Override
    public Optional<Tone> toward(Span sentence, Span mention) {
      return classes(stance, stanceTemperature, mention)
          .map(
              p ->
                  new Tone(
                      Math.max(-1, Math.min(1, p[2] - p[0])),
                      p[0],
                      Math.max(0, 1 - p[0] - p[2]),
                      p[2]));
    }

    @Override
    public Optional<Effect> befalls(Span mention) {
      return classes(befalls, befallsTemperature, mention).map(p -> Effect.leaning(p, help));
    }

    /** What a head says of a mention; empty if there are no words. */
    private Optional<double[]> classes(Head head, double temperature, Span mention) {
      int begin = encoding.pieces().firstAfter(mention.begin());
      int end = encoding.pieces().endBefore(mention.end());
      return begin >= end
          ? Optional.empty()
          : Optional.of(
              cooled(
                  head.probabilities(encoding.mean(begin, end), encoding.context(begin)),
                  temperature));
    }

    @Override
    public Tone joined(List<Tone> mentions) {
      return attitude.tone(mentions);
    }

    private static double[] cooled(float[] probabilities, double temperature) {
      double[] cooled = new double[probabilities.length];
      double sum = 0;
      for (int i = 0; i < cooled.length; i++) {
        cooled[i] = StrictMath.pow(probabilities[i], 1 / temperature);
        sum += cooled[i];
      }
      for (int i = 0; i < cooled.length; i++) {
        cooled[i] /= sum;
      }
      return cooled;
    }

    @Override
    public Entities entities() {
      return text.entities();
    }
  }
}
