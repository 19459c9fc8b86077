package dev.lede.quotes;

import dev.lede.document.Reason;
import dev.lede.encoder.internal.Calibration;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How probable it is that a quotation is right, or its speaker: a logistic model over a few signs,
 * whose weights are part of the calibration of the encoder's model.
 */
final class Confidence {

  /** Beyond this, words between a content, its cue and its source count no more. */
  private static final double FAR = 12;

  /** Probabilities nearer to 0 or 1 are taken for this near. */
  private static final double SURE = 0.0005;

  private static final String SAID = "quotes.confidence.";
  private static final String SPEAKER = "quotes.speaker.";

  /** The names of all signs that words were said, in the order of {@link #signs}. */
  static final List<String> SIGNS =
      List.of(
          "always",
          "content",
          "weakest-part",
          "edges",
          "weakest-edges",
          "log-length",
          "more-parts",
          "cue",
          "cue-edges",
          "cue-missing",
          "cue-far",
          "cue-behind",
          "cue-log-length",
          "source",
          "source-missing",
          "source-far",
          "direct",
          "mixed",
          "no-body");

  private final List<String> names;
  private final Map<String, Double> weights;

  private Confidence(Calibration calibration, String prefix, List<String> names) {
    this.names = names;
    weights = calibration.all(prefix, names);
  }

  /** Whether words were said: over {@link #signs}. */
  static Confidence ofWords(Calibration calibration) {
    return new Confidence(calibration, SAID, SIGNS);
  }

  /** Whether the speaker is the right one: over {@link SpeakerSigns}. */
  static Confidence ofSpeaker(Calibration calibration) {
    return new Confidence(calibration, SPEAKER, SpeakerSigns.NAMES);
  }

  /** The names of the signs, in their order. */
  List<String> names() {
    return names;
  }

  /** What the model looks at, by name; all of them finite. */
  static Map<String, Double> signs(QuotationDraft link, Quotation.Kind kind, boolean inBody) {
    double probability = 0;
    double least = 1;
    double edges = 1;
    double leastEdges = 1;
    int length = 0;
    for (TaggedSpan part : link.parts()) {
      probability += part.probability() / link.parts().size();
      least = Math.min(least, part.probability());
      edges *= part.edges();
      leastEdges = Math.min(leastEdges, part.edges());
      length += part.end() - part.begin();
    }
    TaggedSpan cue = link.cue();
    TaggedSpan source = link.source();
    Map<String, Double> signs = new LinkedHashMap<>();
    signs.put("always", 1.0);
    signs.put("content", logOdds(probability));
    signs.put("weakest-part", logOdds(least));
    signs.put("edges", logOdds(edges));
    signs.put("weakest-edges", logOdds(leastEdges));
    signs.put("log-length", StrictMath.log(length));
    signs.put("more-parts", link.parts().size() - 1.0);
    signs.put("cue", cue == null ? 0 : logOdds(cue.probability()));
    signs.put("cue-edges", cue == null ? 0 : logOdds(cue.edges()));
    signs.put("cue-missing", cue == null ? 1.0 : 0);
    signs.put("cue-far", Math.min(link.cost(), FAR) / FAR);
    signs.put("cue-behind", cue != null && cue.begin() >= link.parts().get(0).end() ? 1.0 : 0);
    signs.put("cue-log-length", cue == null ? 0 : StrictMath.log(cue.end() - cue.begin()));
    signs.put("source", source == null ? 0 : logOdds(source.probability()));
    signs.put("source-missing", source == null ? 1.0 : 0);
    signs.put("source-far", Math.min(link.sourceCost(), FAR) / FAR);
    signs.put("direct", kind == Quotation.Kind.DIRECT ? 1.0 : 0);
    signs.put("mixed", kind == Quotation.Kind.MIXED ? 1.0 : 0);
    signs.put("no-body", inBody ? 0 : 1.0);
    return Collections.unmodifiableMap(signs);
  }

  double of(Map<String, Double> signs) {
    double sum = 0;
    for (Map.Entry<String, Double> sign : signs.entrySet()) {
      sum += sign.getValue() * weights.getOrDefault(sign.getKey(), 0.0);
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  /** The log odds that each sign adds, the largest amounts of either sign first. */
  List<Reason> reasons(Map<String, Double> signs) {
    return signs.entrySet().stream()
        .map(s -> new Reason(s.getKey(), s.getValue() * weights.getOrDefault(s.getKey(), 0.0)))
        .sorted(Comparator.comparingDouble(reason -> -Math.abs(reason.weight())))
        .toList();
  }

  static double logOdds(double probability) {
    double p = Math.min(1 - SURE, Math.max(SURE, probability));
    return StrictMath.log(p / (1 - p));
  }
}
