package dev.lede.benchmarks.coreference;

import dev.lede.benchmarks.coreference.GoldChains.GoldMention;
import dev.lede.document.Span;
import dev.lede.entity.Entities;
import dev.lede.entity.Entity;
import dev.lede.entity.Mention;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts how often pronouns and descriptions of persons are joined to a name of the right chain.
 * Scores of several texts can be added up.
 */
final class CoreferenceScore {

  private static final Set<String> SINGULAR =
      Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");
  private static final Set<String> PLURAL =
      Set.of("they", "them", "their", "theirs", "themselves", "themself");

  /** What became of mentions of one sort. */
  enum Outcome {
    RIGHT,
    WRONG,
    UNRESOLVED
  }

  /** How genres are put together. */
  static final List<String> GENRES = List.of("news", "other writing", "talk");

  /** Whose texts have turns without the names of those who speak. */
  private static final Set<String> TALK = Set.of("conversation", "court", "vlog");

  private final Map<String, Map<Outcome, Integer>> counts = new HashMap<>();

  /**
   * Scores a text.
   *
   * @param found the entities that were found in it
   */
  void add(GoldChains gold, Entities found) {
    String genre = group(gold.genre());
    Map<Integer, List<Span>> names = gold.namesOfPersons();
    Map<Span, Entity> pronouns = new HashMap<>();
    for (Entity entity : found.all()) {
      for (Mention mention : entity.mentions()) {
        if (mention.form() == Mention.Form.PRONOUN) {
          pronouns.put(mention.span(), entity);
        } else if (mention.form() == Mention.Form.DESCRIPTION) {
          description(genre, gold, names, mention.span(), entity);
        }
      }
    }
    for (GoldMention mention : gold.mentions()) {
      String word = mention.span().in(gold.text()).toLowerCase(Locale.ROOT);
      String sort = SINGULAR.contains(word) ? "he and she" : PLURAL.contains(word) ? "they" : "";
      if (!sort.isEmpty() && names.containsKey(mention.chain())) {
        count(sort, genre, outcome(pronouns.get(mention.span()), names.get(mention.chain())));
      }
    }
  }

  private static String group(String genre) {
    return genre.equals("news") ? "news" : TALK.contains(genre) ? "talk" : "other writing";
  }

  /** A description is compared with the last of the descriptions that end in it. */
  private void description(
      String genre, GoldChains gold, Map<Integer, List<Span>> names, Span span, Entity entity) {
    GoldMention last = null;
    for (GoldMention mention : gold.mentions()) {
      if (mention.is("person", "nominal")
          && span.contains(mention.head())
          && (last == null || last.head().begin() < mention.head().begin())) {
        last = mention;
      }
    }
    if (last != null) {
      List<Span> right = names.getOrDefault(last.chain(), List.of());
      count("descriptions", genre, outcome(entity, right));
    }
  }

  static Outcome outcome(@Nullable Entity entity, List<Span> right) {
    if (entity == null) {
      return Outcome.UNRESOLVED;
    }
    boolean agrees =
        entity.names().stream().anyMatch(name -> right.stream().anyMatch(name.span()::overlaps));
    return agrees ? Outcome.RIGHT : Outcome.WRONG;
  }

  private void count(String sort, String genre, Outcome outcome) {
    of(sort, genre).merge(outcome, 1, Integer::sum);
  }

  private Map<Outcome, Integer> of(String sort, String genre) {
    return counts.computeIfAbsent(sort + ", " + genre, k -> new EnumMap<>(Outcome.class));
  }

  void add(CoreferenceScore other) {
    other.counts.forEach(
        (key, more) -> {
          Map<Outcome, Integer> all =
              counts.computeIfAbsent(key, k -> new EnumMap<>(Outcome.class));
          more.forEach((outcome, count) -> all.merge(outcome, count, Integer::sum));
        });
  }

  /** The figures by name, in hundredths; NaN where there is nothing to count. */
  Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    for (String genre : GENRES) {
      for (String sort : List.of("he and she", "they")) {
        figures.put(sort + " right, " + genre, share(sort, genre, Outcome.RIGHT));
        figures.put(sort + " unresolved, " + genre, share(sort, genre, Outcome.UNRESOLVED));
      }
      figures.put(
          "descriptions right of those resolved, " + genre,
          share("descriptions", genre, Outcome.RIGHT));
    }
    return figures;
  }

  /** How many mentions of a sort were scored. */
  int scored(String sort, String genre) {
    return of(sort, genre).values().stream().mapToInt(count -> count).sum();
  }

  private double share(String sort, String genre, Outcome outcome) {
    int all = scored(sort, genre);
    return all == 0 ? Double.NaN : 100.0 * of(sort, genre).getOrDefault(outcome, 0) / all;
  }
}
