package dev.lede.sentiment;

import java.util.Locale;

/**
 * What befalls a target: whether something bad or good happens to it. That is another thing than
 * the {@link Tone} toward it. Who is robbed is harmed, and nobody scolds them; who is scolded is
 * not harmed by words alone; who is jailed for a robbery is both. The distinction is that of the
 * writer's perspective and the effect in the connotation frames of Rashkin, Singh and Choi (ACL
 * 2016).
 *
 * @param harm the probability that something bad happens to the target, in [0, 1]
 * @param none the probability that neither does, in [0, 1]
 * @param help the probability that something good does, in [0, 1]; the three add up to 1
 */
public record Effect(double harm, double none, double help) {

  /** Nothing happens to the target, for sure. */
  static final Effect NOTHING = new Effect(0, 1, 0);

  /** Sums of rounded probabilities may be off by this much. */
  private static final double ROUNDING = 1e-6;

  /** The three classes of an effect. */
  public enum Label {
    /** Something bad happens to the target: an injury, a loss, an arrest, a defeat. */
    HARM,
    /** Nothing happens to it, or it cannot be decided. */
    NONE,
    /** Something good happens to it: a rescue, a gain, an acquittal, a victory. */
    HELP
  }

  /**
   * Creates an effect.
   *
   * @param harm a probability
   * @param none a probability
   * @param help a probability
   * @throws IllegalArgumentException if the probabilities are not in [0, 1] or do not add up to 1
   */
  public Effect {
    if (!(harm >= 0 && none >= 0 && help >= 0) || Math.abs(harm + none + help - 1) > ROUNDING) {
      throw new IllegalArgumentException(
          "probabilities " + harm + ", " + none + ", " + help + " must add up to 1");
    }
  }

  /**
   * An effect of more help than a head says.
   *
   * @param said the probabilities of harm, none and help
   * @param help what the log odds of help gain
   */
  static Effect leaning(double[] said, double help) {
    double asHelp = said[2] * StrictMath.exp(help);
    double sum = said[0] + said[1] + asHelp;
    return new Effect(said[0] / sum, Math.max(0, 1 - (said[0] + asHelp) / sum), asHelp / sum);
  }

  /** {@return the most probable class; {@link Label#NONE} unless one exceeds both others} */
  public Label label() {
    if (harm > none && harm > help) {
      return Label.HARM;
    }
    return help > none && help > harm ? Label.HELP : Label.NONE;
  }

  /** {@return label and probability, such as {@code HARM 0.93}} */
  @Override
  public String toString() {
    Label label = label();
    double probability = label == Label.HARM ? harm : label == Label.HELP ? help : none;
    return String.format(Locale.ROOT, "%s %.2f", label, probability);
  }
}
