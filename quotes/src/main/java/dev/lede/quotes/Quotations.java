package dev.lede.quotes;

import dev.lede.document.Document;
import dev.lede.entity.Entity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The quotations of a document, and who is quoted.
 *
 * <p>What is listed as "who said what" are the acts that {@link Quotation.Act#isListed()} names:
 * what was said, asked and denied, and what a document says. Thoughts and plans are {@link
 * #positions()}; any act can be asked for with {@link #of(Quotation.Act...)}.
 *
 * <p>Immutable and thread-safe; lists are unmodifiable. Two are equal if their documents,
 * quotations and phrases are.
 *
 * <pre>{@code
 * for (Speaker speaker : quotations.speakers()) {
 *   System.out.println(speaker.name());
 *   quotations.by(speaker).forEach(quotation -> System.out.println("  " + quotation.text()));
 * }
 * }</pre>
 */
public final class Quotations implements Iterable<Quotation> {

  private static final Comparator<Quotation> BY_PLACE =
      Comparator.comparing(quotation -> quotation.content().get(0));

  private final Document document;
  private final List<Quotation> all;
  private final List<Quotation> positions;
  private final List<QuotedPhrase> phrases;
  private final Map<Speaker, List<Quotation>> bySpeaker;
  private final Map<Entity, List<Quotation>> byEntity;
  private final Map<Speaker, Integer> indices;
  private final List<Speaker> speakers;

  /**
   * @param found of all acts, in the order of the text
   */
  Quotations(Document document, List<Quotation> found, List<QuotedPhrase> phrases) {
    this.document = document;
    this.all = found.stream().filter(quotation -> quotation.act().isListed()).toList();
    this.positions = found.stream().filter(quotation -> !quotation.act().isListed()).toList();
    this.phrases = List.copyOf(phrases);
    Map<Speaker, List<Quotation>> said = new LinkedHashMap<>();
    Map<Entity, List<Quotation>> ofEntity = new HashMap<>();
    for (Quotation quotation : this.all) {
      Speaker who = quotation.speaker().orElse(null);
      if (who != null) {
        said.computeIfAbsent(who, unseen -> new ArrayList<>()).add(quotation);
        who.entity()
            .ifPresent(
                entity ->
                    ofEntity.computeIfAbsent(entity, unseen -> new ArrayList<>()).add(quotation));
      }
    }
    said.replaceAll((who, list) -> List.copyOf(list));
    ofEntity.replaceAll((entity, list) -> List.copyOf(list));
    byEntity = ofEntity;
    bySpeaker = said;
    speakers = List.copyOf(said.keySet());
    indices = new LinkedHashMap<>();
    speakers.forEach(speaker -> indices.put(speaker, indices.size()));
  }

  /**
   * Joins quotations that were found by other means than {@link QuoteAttributor}, to hand them to
   * another analyzer.
   *
   * @param document the document that they are in
   * @param quotations the quotations, in any order
   * @return the quotations, in the order of the text, without phrases
   * @throws IllegalArgumentException if the document has other words where a quotation is
   */
  public static Quotations of(Document document, List<Quotation> quotations) {
    Objects.requireNonNull(document, "document");
    for (Quotation quotation : quotations) {
      if (!quotation.isIn(document)) {
        throw new IllegalArgumentException(
            quotation + " is not in the " + document + "; build it with this document");
      }
    }
    List<Quotation> inOrder = new ArrayList<>(quotations);
    inOrder.sort(BY_PLACE);
    return new Quotations(document, inOrder, List.of());
  }

  /** {@return the document that they are in} */
  public Document document() {
    return document;
  }

  /**
   * {@return what was said, asked, denied, or says a document, in the order of the text, by where
   * their contents begin; empty if there is nothing} The contents of different quotations do not
   * overlap, nor do those of positions.
   */
  public List<Quotation> all() {
    return all;
  }

  /**
   * {@return what was thought or intended, in the order of the text, by where their contents begin;
   * empty if there is nothing}
   */
  public List<Quotation> positions() {
    return positions;
  }

  /**
   * Returns the quotations and positions of some acts.
   *
   * @param acts which; {@code Act.values()} for everything
   * @return those that are one of these acts, in the order of the text
   */
  public List<Quotation> of(Quotation.Act... acts) {
    Set<Quotation.Act> wanted = Set.copyOf(Arrays.asList(acts));
    return Stream.concat(all.stream(), positions.stream())
        .filter(quotation -> wanted.contains(quotation.act()))
        .sorted(BY_PLACE)
        .toList();
  }

  @Override
  public Iterator<Quotation> iterator() {
    return all.iterator();
  }

  /** {@return whether nothing is listed} */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** {@return who is quoted, each once, in the order of their first quotations} */
  public List<Speaker> speakers() {
    return speakers;
  }

  /**
   * Returns the position of a speaker.
   *
   * @param speaker any speaker
   * @return the index in {@link #speakers()}, or -1 if it is none of them
   */
  public int indexOf(Speaker speaker) {
    Objects.requireNonNull(speaker, "speaker");
    return indices.getOrDefault(speaker, -1);
  }

  /**
   * Returns what a speaker is quoted with.
   *
   * @param speaker any speaker
   * @return the quotations in the order of the text; empty if this speaker is not quoted here
   */
  public List<Quotation> by(Speaker speaker) {
    Objects.requireNonNull(speaker, "speaker");
    return bySpeaker.getOrDefault(speaker, List.of());
  }

  /**
   * Returns what an entity of the document is quoted with.
   *
   * @param entity any entity
   * @return the quotations in the order of the text; empty if the entity is not quoted here
   */
  public List<Quotation> by(Entity entity) {
    Objects.requireNonNull(entity, "entity");
    return byEntity.getOrDefault(entity, List.of());
  }

  /**
   * {@return the phrases in quotation marks that quote nobody, in the order of the text: those that
   * share nothing with a quotation and are not inside other marks}
   */
  public List<QuotedPhrase> phrases() {
    return phrases;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Quotations quotations
            && document.equals(quotations.document)
            && all.equals(quotations.all)
            && positions.equals(quotations.positions)
            && phrases.equals(quotations.phrases));
  }

  @Override
  public int hashCode() {
    return Objects.hash(document, all, positions);
  }

  /** {@return the numbers of quotations and speakers, for messages and debugging} */
  @Override
  public String toString() {
    return all.size() + " quotations by " + speakers.size() + " speakers";
  }
}
