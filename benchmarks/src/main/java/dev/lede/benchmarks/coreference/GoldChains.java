package dev.lede.benchmarks.coreference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.document.Span;
import dev.lede.entity.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with the chains of mentions that people marked in it.
 *
 * @param genre what kind of text it is, such as {@code news}
 * @param mentions in the order of the text; they may be inside one another
 */
record GoldChains(String genre, String text, List<GoldMention> mentions) {

  /**
   * A mention.
   *
   * @param span all its words, with appositions and relative clauses
   * @param head its most important word
   * @param chain the number of whom it means
   * @param type such as {@code person}
   * @param form {@code name}, {@code nominal} or {@code pronoun}
   */
  record GoldMention(Span span, Span head, int chain, String type, String form) {

    boolean is(String type, String form) {
      return this.type.equals(type) && this.form.equals(form);
    }
  }

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}.'’-]*");
  private static final Pattern ENDING = Pattern.compile("(?:['’]s?|(?<=\\p{Ll}{2})\\.|-)$");

  /** Small words that a name can have inside. */
  private static final Set<String> PARTICLES =
      Set.of("of", "the", "for", "and", "de", "da", "di", "la", "van", "von", "bin", "al");

  static GoldChains of(JsonNode item) {
    List<GoldMention> mentions = new ArrayList<>();
    for (JsonNode mention : item.path("mentions")) {
      JsonNode head = mention.path("head");
      mentions.add(
          new GoldMention(
              new Span(mention.path("begin").asInt(), mention.path("end").asInt()),
              new Span(head.path(0).asInt(), head.path(1).asInt()),
              mention.path("entity").asInt(),
              mention.path("type").asText(),
              mention.path("form").asText()));
    }
    return new GoldChains(item.path("genre").asText(), item.path("text").asText(), mentions);
  }

  /** The names of each chain that names a person. */
  Map<Integer, List<Span>> namesOfPersons() {
    Map<Integer, List<Span>> names = new HashMap<>();
    for (GoldMention mention : mentions) {
      if (mention.is("person", "name")) {
        names.computeIfAbsent(mention.chain(), chain -> new ArrayList<>()).add(nameOf(mention));
      }
    }
    return names;
  }

  /**
   * The names of persons, organizations and places, without overlaps. A mention is marked with all
   * that belongs to it, so that only the capitalized words about its head are its name.
   */
  List<Mention> names() {
    TreeMap<Integer, Mention> names = new TreeMap<>();
    for (GoldMention mention : mentions) {
      Optional<Mention.Kind> kind = kind(mention.type());
      if (kind.isPresent() && mention.form().equals("name")) {
        Span span = nameOf(mention);
        Map.Entry<Integer, Mention> before = names.lowerEntry(span.end());
        if (before == null || before.getValue().span().end() <= span.begin()) {
          names.put(span.begin(), new Mention(span, span.in(text), kind.get()));
        }
      }
    }
    return List.copyOf(names.values());
  }

  private static Optional<Mention.Kind> kind(String type) {
    return switch (type) {
      case "person" -> Optional.of(Mention.Kind.PERSON);
      case "organization" -> Optional.of(Mention.Kind.ORGANIZATION);
      case "place" -> Optional.of(Mention.Kind.PLACE);
      default -> Optional.empty();
    };
  }

  /**
   * The words from a mention's head on that are capitalized: "Jane Roe" of "the lawyer Jane Roe of
   * Lund, who". What stands before the head of a person's name is a title; the name of something
   * else begins with the capitalized words before its head.
   */
  private Span nameOf(GoldMention mention) {
    List<Span> run = new ArrayList<>();
    int last = mention.span().begin();
    Matcher words = WORD.matcher(text).region(last, mention.span().end());
    while (words.find()) {
      Span word = new Span(words.start(), words.end());
      boolean reachesHead = !run.isEmpty() && last >= mention.head().end();
      boolean capital = Character.isUpperCase(text.codePointAt(word.begin()));
      boolean goesOn =
          text.substring(last, word.begin()).isBlank()
              && (capital || (!run.isEmpty() && PARTICLES.contains(word.in(text))));
      if (reachesHead && !goesOn) {
        break;
      }
      if (!goesOn) {
        run.clear();
      }
      boolean title = mention.type().equals("person") && word.end() <= mention.head().begin();
      if (capital && !title) {
        run.add(word);
      }
      last = word.end();
    }
    if (run.isEmpty()) {
      return mention.head();
    }
    int begin = run.get(0).begin();
    int end = run.get(run.size() - 1).end();
    Matcher ending = ENDING.matcher(text.substring(begin, end));
    return new Span(begin, ending.find() && ending.start() > 0 ? begin + ending.start() : end);
  }
}
