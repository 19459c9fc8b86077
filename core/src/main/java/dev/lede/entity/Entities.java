package dev.lede.entity;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.document.internal.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The entities of a document: mentions joined by their names.
 *
 * <pre>{@code
 * Entities entities = encoder.encode(document).entities();
 * entities.all().forEach(System.out::println); // PERSON Mustafa al-Kadhimi (7 mentions) ...
 * Optional<Entity> kadhimi = entities.named("Kadhimi");
 * }</pre>
 *
 * <p>A person's full name takes up the mentions of the surname, or of the given name, that follow
 * it. Those before the first full name, as in a headline, belong to the first one that fits. A
 * surname may have several words ("van der Velde", "García Luna" or "García" alone). Full names are
 * one person's if their last words agree and their first ones do not contradict each other ("A.
 * Smith"). Of several persons with one surname, "Mr." or "Mrs." chooses by earlier titles and by
 * given names, and else the one mentioned last is meant. In "Frank and Doris Roe" the first one is
 * named Frank Roe.
 *
 * <p>Organizations and places are joined by equal names, by an acronym ("Popular Mobilization
 * Forces (PMF)"), and where the words of one name begin or end the other ("Islamic State group").
 * Longer words need not be spelled alike to the letter, and umlauts may be written out ("Müller",
 * "Mueller", "Muller").
 *
 * <p>Pronouns and descriptions are not joined here; the entities of an encoded document have them.
 *
 * <p>Immutable and thread-safe.
 */
public final class Entities {

  private final List<Entity> entities;
  private final Map<Span, Entity> byMention = new HashMap<>();

  private Entities(List<EntityDraft> drafts) {
    List<EntityDraft> inOrder = new ArrayList<>(drafts);
    inOrder.sort(Comparator.comparing(EntityDraft::firstName, EntityDraft.BY_PLACE));
    List<Entity> all = new ArrayList<>();
    for (EntityDraft draft : inOrder) {
      Entity entity = new Entity(all.size(), draft.name, draft.kind, List.copyOf(draft.mentions));
      all.add(entity);
      draft.mentions.forEach(mention -> byMention.put(mention.span(), entity));
    }
    entities = Collections.unmodifiableList(all);
  }

  /**
   * Begins entities that were joined by other means, by an entity linker, say.
   *
   * @param document the document that they stand in
   * @return a builder without entities
   */
  public static Builder builder(Document document) {
    return new Builder(document);
  }

  /**
   * Joins mentions.
   *
   * @param document the document that they stand in
   * @param mentions in any order. Those without a letter or digit are left out, apostrophes and a
   *     possessive ending not counted; and of several with one span all but one
   * @return the entities
   */
  public static Entities of(Document document, Collection<Mention> mentions) {
    TreeSet<Mention> inOrder = new TreeSet<>(EntityDraft.BY_PLACE);
    inOrder.addAll(mentions);
    return new Entities(new MentionJoiner(document.text()).join(ofOneKind(inOrder)));
  }

  /** Gives equal names the kind that most of them have, or else the first one. */
  private static List<Mention> ofOneKind(Collection<Mention> mentions) {
    Map<NameKey, Map<Mention.Kind, Integer>> kinds = new HashMap<>();
    List<NameKey> words = new ArrayList<>();
    for (Mention mention : mentions) {
      NameKey name = NameKey.of(mention.text());
      words.add(name);
      kinds
          .computeIfAbsent(name, n -> new LinkedHashMap<>())
          .merge(mention.kind(), 1, Integer::sum);
    }
    List<Mention> unified = new ArrayList<>();
    int next = 0;
    for (Mention mention : mentions) {
      Mention.Kind most = mention.kind();
      int count = 0;
      for (Map.Entry<Mention.Kind, Integer> kind :
          kinds.getOrDefault(words.get(next), Map.of()).entrySet()) {
        if (kind.getValue() > count) {
          most = kind.getKey();
          count = kind.getValue();
        }
      }
      unified.add(new Mention(mention.span(), mention.text(), most));
      next++;
    }
    return unified;
  }

  /** {@return the entities in the order of their first names} */
  public List<Entity> all() {
    return entities;
  }

  /**
   * Returns the entity of a mention.
   *
   * @param mention the span of one of the mentions that were joined
   * @return the entity, or empty if there is no mention with exactly that span
   */
  public Optional<Entity> at(Span mention) {
    return Optional.ofNullable(byMention.get(mention));
  }

  /**
   * Returns the entity with a name.
   *
   * @param name its fullest name, or the text of one of its mentions; else words that begin or end
   *     the name of a person. Upper and lower case are the same, and so are composed and decomposed
   *     accents
   * @return the first such entity, or empty if there is none
   */
  public Optional<Entity> named(String name) {
    String composed = Spelling.composed(Objects.requireNonNull(name, "name"));
    return entities.stream()
        .filter(entity -> entity.isNamed(composed))
        .findFirst()
        .or(() -> entities.stream().filter(entity -> isPartOfPerson(entity, composed)).findFirst());
  }

  private static boolean isPartOfPerson(Entity entity, String name) {
    String full = Spelling.composed(entity.name());
    int rest = full.length() - name.length();
    return entity.kind() == Mention.Kind.PERSON
        && rest > 0
        && !name.isBlank()
        && (full.regionMatches(true, 0, name + " ", 0, name.length() + 1)
            || full.regionMatches(true, rest - 1, " " + name, 0, name.length() + 1));
  }

  /** {@return the number of entities and the first few names, for messages and debugging} */
  @Override
  public String toString() {
    String first = entities.stream().limit(3).map(Entity::name).collect(Collectors.joining(", "));
    return entities.size() + " entities: " + first + (entities.size() > 3 ? ", …" : "");
  }

  /** Entities with their mentions. Not thread-safe. */
  public static final class Builder {

    private final Document document;
    private final List<EntityDraft> drafts = new ArrayList<>();
    private final Set<Span> taken = new HashSet<>();

    private Builder(Document document) {
      this.document = Objects.requireNonNull(document, "document");
    }

    /**
     * Adds an entity that is only named.
     *
     * @param name the fullest of its names
     * @param kind what it is
     * @param names where the document names it, in any order; at least one
     * @return this builder
     * @throws IllegalArgumentException if there is no name, or one that an entity has already
     * @throws IndexOutOfBoundsException if a name reaches beyond the text
     */
    public Builder add(String name, Mention.Kind kind, List<Span> names) {
      Objects.requireNonNull(kind, "kind");
      return addMentions(
          name,
          kind,
          names.stream().map(span -> new Mention(span, document.textOf(span), kind)).toList());
    }

    /**
     * Adds an entity with its pronouns and descriptions.
     *
     * @param name the fullest of its names
     * @param kind what it is
     * @param mentions where the document means it, in any order; at least one is a name. Their
     *     texts and kinds are not looked at
     * @return this builder
     * @throws IllegalArgumentException if there is no name, or a mention that an entity has already
     * @throws IndexOutOfBoundsException if a mention reaches beyond the text
     */
    public Builder addMentions(String name, Mention.Kind kind, List<Mention> mentions) {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(kind, "kind");
      if (mentions.stream().noneMatch(mention -> mention.form() == Mention.Form.NAME)) {
        throw new IllegalArgumentException(
            kind + " " + name + " must have a name; give one or more spans of the document");
      }
      EntityDraft draft = new EntityDraft(kind, name);
      Set<Span> own = new HashSet<>();
      for (Mention mention : mentions) {
        Span span = mention.span();
        if (taken.contains(span) || !own.add(span)) {
          throw new IllegalArgumentException(
              "the mention " + span + " of " + name + " was added before; add each once");
        }
        draft.mentions.add(new Mention(span, document.textOf(span), kind, mention.form()));
      }
      taken.addAll(own);
      drafts.add(draft);
      return this;
    }

    /** {@return the entities, in the order of their first names} */
    public Entities build() {
      return new Entities(drafts);
    }
  }
}
