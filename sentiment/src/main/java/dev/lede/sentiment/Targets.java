package dev.lede.sentiment;

import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.Sentence;
import dev.lede.document.Span;
import dev.lede.entity.Entities;
import dev.lede.entity.Entity;
import dev.lede.entity.Mention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a document mentions targets, and the tone toward them there. */
final class Targets {

  private final Document document;
  private final Engine.Reading reading;
  private final Entities entities;
  // By where each mention begins; mentions do not overlap.
  private final NavigableMap<Integer, Mention> mentions = new TreeMap<>();
  private final List<Sentence> running;

  Targets(Document document, Engine.Reading reading) {
    this.document = document;
    this.reading = reading;
    entities = Entities.of(document, reading.names());
    for (Entity entity : entities.all()) {
      entity.mentions().forEach(mention -> mentions.put(mention.span().begin(), mention));
    }
    running = runningText(document);
  }

  /** The sentences that count; the title's where there are no others. */
  static List<Sentence> runningText(Document document) {
    return document.sentences().isEmpty()
        ? document.title().map(Block::sentences).orElse(List.of())
        : document.sentences();
  }

  /** Every entity that the running text names. */
  List<TargetSentiment> all() {
    List<TargetSentiment> targets = new ArrayList<>();
    for (Entity entity : entities.all()) {
      toward(entity.name(), Optional.of(entity.kind()), spans(entity).toList())
          .ifPresent(targets::add);
    }
    return targets;
  }

  /**
   * What bears a name: the entities that are called so, and all that is spelt so. Where nothing is,
   * the persons whose surname ends the name.
   */
  Optional<TargetSentiment> named(String name) {
    Set<Entity> bearers = new LinkedHashSet<>();
    TreeSet<Span> found = new TreeSet<>();
    for (Entity entity : entities.all()) {
      if (isCalled(entity, name)) {
        bearers.add(entity);
      }
    }
    for (Span span : spelt(name)) {
      Map.Entry<Integer, Mention> before = mentions.lowerEntry(span.end());
      if (before != null && before.getValue().span().overlaps(span)) {
        entities.at(before.getValue().span()).ifPresent(bearers::add);
      } else {
        found.add(span);
      }
    }
    if (bearers.isEmpty() && found.isEmpty()) {
      String last = lastWord(name);
      entities.all().stream()
          .filter(e -> e.kind() == Mention.Kind.PERSON && lastWord(e.name()).equals(last))
          .forEach(bearers::add);
    }
    bearers.stream().flatMap(Targets::spans).forEach(found::add);
    return toward(
        bearers.stream().map(Entity::name).findFirst().orElse(name),
        bearers.stream().map(Entity::kind).findFirst(),
        List.copyOf(found));
  }

  private Optional<TargetSentiment> toward(
      String name, Optional<Mention.Kind> kind, List<Span> mentions) {
    List<TargetSentiment.Evidence> evidence = new ArrayList<>();
    for (Span mention : mentions) {
      Optional<Sentence> sentence = sentenceOf(running, mention);
      sentence
          .flatMap(s -> reading.toward(s.span(), mention))
          .ifPresent(
              tone ->
                  evidence.add(new TargetSentiment.Evidence(mention, sentence.get().span(), tone)));
    }
    return evidence.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TargetSentiment(
                name,
                kind,
                reading.joined(evidence.stream().map(TargetSentiment.Evidence::tone).toList()),
                TargetSentiment.strongestFirst(evidence)));
  }

  /** The sentence that a span begins in, of those in order. */
  static Optional<Sentence> sentenceOf(List<Sentence> sentences, Span span) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= span.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sentences.size() && sentences.get(low).span().overlaps(span)
        ? Optional.of(sentences.get(low))
        : Optional.empty();
  }

  private static Stream<Span> spans(Entity entity) {
    return entity.mentions().stream().map(Mention::span);
  }

  private static boolean isCalled(Entity entity, String name) {
    return Stream.concat(Stream.of(entity.name()), entity.mentions().stream().map(Mention::text))
        .anyMatch(name::equalsIgnoreCase);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** Where the words of a name stand in the text, with any white space between them. */
  private List<Span> spelt(String name) {
    String words =
        Stream.of(name.split("\\s+", -1)).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    Matcher matcher =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])")
            .matcher(document.text());
    List<Span> spans = new ArrayList<>();
    while (matcher.find()) {
      spans.add(new Span(matcher.start(), matcher.end()));
    }
    return spans;
  }
}
