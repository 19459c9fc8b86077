package dev.lede.sentiment;

import dev.lede.document.Reason;
import dev.lede.entity.Entity;
import dev.lede.entity.Mention;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of one person, organization or place: the tone toward it, and what befalls
 * it.
 *
 * <p>The <em>tone</em> toward a target is the stance of the author, or of those who are quoted, and
 * how the text makes the target look. It can be praised or scolded, shown as able or as a failure,
 * as the one who helps or as the one who does harm. What happens to the target does not count. A
 * woman who was stabbed is not scolded, and a man who was cleared of a charge is not praised; that
 * is the <em>effect</em>, which is told apart ({@link #effect()}). So a monitor can tell bad news
 * for somebody from bad words about them. Who only reports ills, as judges, doctors and reporters
 * do, is neutral.
 *
 * <pre>{@code
 * for (TargetSentiment target : tone.targets()) {
 *   String fate = target.effect().map(effect -> effect.label().name()).orElse("unknown");
 *   System.out.println(target.name() + " " + target.tone() + ", " + fate);
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe. Two are equal if all that they say is.
 */
public final class TargetSentiment {

  private final String name;
  private final Optional<Entity> entity;
  private final Tone tone;
  private final List<MentionSentiment> mentions;

  /**
   * @param mentions at least one, in the order of the text
   */
  TargetSentiment(
      String name, @Nullable Entity entity, Tone tone, List<MentionSentiment> mentions) {
    this.name = name;
    this.entity = Optional.ofNullable(entity);
    this.tone = tone;
    this.mentions = List.copyOf(mentions);
  }

  /**
   * Creates a tone that was found by other means than {@link SentimentAnalyzer}.
   *
   * @param name the name of the target
   * @param entity the entity that it is, if it is one
   * @param tone toward the target
   * @param mentions at least one
   * @return the tone toward the target, its mentions in the order of the text
   * @throws IllegalArgumentException if there is no mention
   */
  public static TargetSentiment of(
      String name, Optional<Entity> entity, Tone tone, List<MentionSentiment> mentions) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(tone, "tone");
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("the target " + name + " must have a mention");
    }
    return new TargetSentiment(
        name,
        entity.orElse(null),
        tone,
        mentions.stream().sorted(Comparator.comparing(MentionSentiment::span)).toList());
  }

  /** {@return the fullest name in the document; without an entity, the name that was asked for} */
  public String name() {
    return name;
  }

  /** {@return the entity that is the target; empty if the name was not recognized as one} */
  public Optional<Entity> entity() {
    return entity;
  }

  /** {@return the kind of the entity; empty if there is none} */
  public Optional<Mention.Kind> kind() {
    return entity.map(Entity::kind);
  }

  /**
   * {@return the tone toward the target} Its polarity is the mean of those of the mentions. Its
   * probabilities are those that readers of the whole document would call it so, by what readers
   * said of other documents. They find an author's attitude better than the single sentences, so
   * that the label can be milder than those of the mentions. By the lexicon they are means too.
   */
  public Tone tone() {
    return tone;
  }

  /**
   * {@return what befalls the target where that is plainest: the effect at the mention whose {@link
   * Effect#none()} is least; empty by the lexicon, which cannot tell} The document can say both
   * good and bad of what happened to somebody; {@link #mentions()} has the effect at each.
   */
  public Optional<Effect> effect() {
    return mentions.stream()
        .flatMap(mention -> mention.effect().stream())
        .min(Comparator.comparingDouble(Effect::none));
  }

  /**
   * {@return where the running text mentions the target, in order, each with its tone} Those are
   * its names, and in sentences without them the first pronoun or description that means it; {@link
   * Entity#mentions()} says which is which.
   */
  public List<MentionSentiment> mentions() {
    return mentions;
  }

  /**
   * {@return the sentence of each mention, with the amount that it adds to the polarity and the
   * span of the mention, the largest amounts of either sign first}
   */
  public List<Reason> reasons() {
    return mentions.stream()
        .map(
            mention ->
                new Reason(
                    mention.sentence().text(),
                    mention.tone().polarity() / mentions.size(),
                    Optional.of(mention.span())))
        .sorted(Comparator.comparingDouble(reason -> -Math.abs(reason.weight())))
        .toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof TargetSentiment that
            && name.equals(that.name)
            && entity.equals(that.entity)
            && tone.equals(that.tone)
            && mentions.equals(that.mentions));
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, tone);
  }

  /** {@return tone and name, such as {@code NEGATIVE -0.31 Jane Roe}} */
  @Override
  public String toString() {
    return tone + " " + name;
  }
}
