package dev.lede.sentiment;

import dev.lede.document.Span;
import dev.lede.entity.Mention;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The tone of a document toward one person, organisation or place.
 *
 * @param name the fullest name that the document gives; the name that was asked for where it was
 *     not recognised as one
 * @param kind what bears the name; empty where it was not recognised as a name
 * @param tone its polarity is the mean of that of the evidence. Its probabilities tell the attitude
 *     of the author over the whole document, which is a little better than the news of the target,
 *     so that the label can be milder than that of the evidence; by the lexicon they are means too
 * @param evidence what each mention contributes, the strongest polarity first; never empty
 */
public record TargetSentiment(
    String name, Optional<Mention.Kind> kind, Tone tone, List<Evidence> evidence) {

  /**
   * A mention, and the tone of its sentence toward it.
   *
   * @param mention where the target is mentioned
   * @param sentence the sentence of the mention
   * @param tone the tone toward the target
   */
  public record Evidence(Span mention, Span sentence, Tone tone) {

    /**
     * Creates a piece of evidence.
     *
     * @param mention where the target is mentioned
     * @param sentence the sentence of the mention
     * @param tone the tone toward the target
     */
    public Evidence {
      Objects.requireNonNull(mention, "mention");
      Objects.requireNonNull(sentence, "sentence");
      Objects.requireNonNull(tone, "tone");
    }
  }

  /**
   * Creates the sentiment toward a target; the list is copied.
   *
   * @param name the name
   * @param kind what bears it
   * @param tone the tone
   * @param evidence at least one
   * @throws IllegalArgumentException if there is no evidence
   */
  public TargetSentiment {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(tone, "tone");
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a target must have evidence: " + name);
    }
  }

  /** The evidence, which may stand in any order, the strongest first. */
  static List<Evidence> strongestFirst(List<Evidence> evidence) {
    return evidence.stream()
        .sorted(
            Comparator.comparingDouble((Evidence e) -> -Math.abs(e.tone().polarity()))
                .thenComparingInt(e -> e.mention().begin()))
        .toList();
  }
}
