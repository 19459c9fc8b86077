package dev.lede.quotes;

import dev.lede.document.Document;
import dev.lede.entity.Entity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The quotations of a document, and who is quoted.
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

  private final Document document;
  private final List<Quotation> all;
  private final List<QuotedPhrase> phrases;
  private final Map<Speaker, List<Quotation>> bySpeaker;
  private final Map<Entity, List<Quotation>> byEntity;
  private final Map<Speaker, Integer> indices;
  private final List<Speaker> speakers;

  Quotations(Document document, List<Quotation> all, List<QuotedPhrase> phrases) {
    this.document = document;
    this.all = List.copyOf(all);
    this.phrases = List.copyOf(phrases);
    Map<Speaker, List<Quotation>> said = new LinkedHashMap<>();
    Map<Entity, List<Quotation>> ofEntity = new HashMap<>();
    for (Quotation quotation : all) {
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
    inOrder.sort(Comparator.comparing(quotation -> quotation.content().get(0)));
    return new Quotations(document, inOrder, List.of());
  }

  /** {@return the document that they are in} */
  public Document document() {
    return document;
  }

  /**
   * {@return the quotations in the order of the text, by where their contents begin; empty if there
   * are none} The contents of different quotations do not overlap.
   */
  public List<Quotation> all() {
    return all;
  }

  @Override
  public Iterator<Quotation> iterator() {
    return all.iterator();
  }

  /** {@return whether nobody is quoted} */
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
            && phrases.equals(quotations.phrases));
  }

  @Override
  public int hashCode() {
    return Objects.hash(document, all);
  }

  /** {@return the numbers of quotations and speakers, for messages and debugging} */
  @Override
  public String toString() {
    return all.size() + " quotations by " + speakers.size() + " speakers";
  }
}
