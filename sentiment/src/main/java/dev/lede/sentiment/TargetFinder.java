package dev.lede.sentiment;

import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.Sentence;
import dev.lede.document.Span;
import dev.lede.document.internal.Characters;
import dev.lede.document.internal.Search;
import dev.lede.document.internal.Spelling;
import dev.lede.entity.Entities;
import dev.lede.entity.Entity;
import dev.lede.entity.Mention;
import dev.lede.quotes.Quotations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a document mentions targets, and the tone toward them there. */
final class TargetFinder {

  private static final Pattern WHITE_SPACE =
      Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private final Document document;
  private final Engine.Session session;
  private final Entities entities;
  // By where each mention begins; mentions do not overlap.
  private final NavigableMap<Integer, Mention> mentions = new TreeMap<>();
  private final Set<Span> references = new HashSet<>();
  private final List<Sentence> running;

  TargetFinder(Engine.Session session) {
    this.document = session.document();
    this.session = session;
    entities = session.entities();
    for (Entity entity : entities.all()) {
      for (Mention mention : entity.mentions()) {
        if (mention.form() == Mention.Form.NAME) {
          mentions.put(mention.span().begin(), mention);
        } else {
          references.add(mention.span());
        }
      }
    }
    running = runningText(document);
  }

  /** The sentences that count; the title's where there are no others. */
  static List<Sentence> runningText(Document document) {
    return document.sentences().isEmpty()
        ? document.title().map(Block::sentences).orElse(List.of())
        : document.sentences();
  }

  /**
   * Every entity that the running text names. Toward those that it names only as speakers or as
   * places there is no stance: they are neutral for sure.
   */
  List<TargetSentiment> all(Quotations quotations) {
    Bystanders bystanders = new Bystanders(document, quotations);
    List<TargetSentiment> targets = new ArrayList<>();
    for (Entity entity : entities.all()) {
      List<Span> evidence = evidence(spans(entity).toList());
      boolean isBystander = bystanders.areAll(entity, evidence);
      toward(entity.name(), entity, evidence, isBystander).ifPresent(targets::add);
    }
    return targets;
  }

  /**
   * What bears a name, by the first of these that the text has. What is called just so. Those
   * words, where they are no part of a longer name. The first person whose full name begins or ends
   * with them. The persons of whom the text gives nothing but the surname that ends the name.
   */
  Optional<TargetSentiment> named(String name) {
    List<Entity> bearers = entities.all().stream().filter(e -> e.isNamed(name)).toList();
    List<Span> words = new ArrayList<>();
    Optional<Entity> longer = Optional.empty();
    for (Span span : Spelling.all(name).stream().flatMap(n -> spelt(n).stream()).toList()) {
      Map.Entry<Integer, Mention> before = mentions.lowerEntry(span.end());
      if (before == null || !before.getValue().span().contains(span)) {
        words.add(span);
      } else if (longer.isEmpty() && isPartOfPerson(before.getValue(), span)) {
        longer = entities.at(before.getValue().span());
      }
    }
    if (bearers.isEmpty() && words.isEmpty()) {
      bearers = longer.map(List::of).orElseGet(() -> bySurname(name));
    }
    TreeSet<Span> found = new TreeSet<>(words);
    bearers.stream().flatMap(TargetFinder::spans).forEach(found::add);
    Entity first = bearers.isEmpty() ? null : bearers.get(0);
    return toward(first == null ? name : first.name(), first, evidence(List.copyOf(found)), false);
  }

  private static boolean isPartOfPerson(Mention mention, Span part) {
    return mention.kind() == Mention.Kind.PERSON
        && (mention.span().begin() == part.begin() || mention.span().end() == part.end());
  }

  private List<Entity> bySurname(String name) {
    String last = lastWord(name);
    return entities.all().stream()
        .filter(e -> e.kind() == Mention.Kind.PERSON && Spelling.isSame(e.name(), last))
        .toList();
  }

  private Optional<TargetSentiment> toward(
      String name, @Nullable Entity entity, List<Span> evidence, boolean isBystander) {
    List<MentionSentiment> found = new ArrayList<>();
    for (Span mention : evidence) {
      // Words that begin before the sentence run on from a heading, say, and name nothing.
      Optional<Sentence> sentence =
          sentenceOf(running, mention).filter(s -> s.span().begin() <= mention.begin());
      sentence
          .flatMap(s -> session.toward(s.span(), mention))
          .map(tone -> isBystander ? Tone.NEUTRAL : tone)
          .ifPresent(
              tone ->
                  found.add(
                      new MentionSentiment(
                          document, mention, sentence.get(), tone, befalls(entity, mention))));
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<Tone> tones = found.stream().map(MentionSentiment::tone).toList();
    Tone tone = isBystander ? Tone.NEUTRAL : session.joined(tones);
    return Optional.of(new TargetSentiment(name, entity, tone, found));
  }

  /** Nothing befalls the place where something befalls others. */
  private Optional<Effect> befalls(@Nullable Entity entity, Span mention) {
    Optional<Effect> effect = session.befalls(mention);
    return Bystanders.isWhere(document.text(), entity, mention)
        ? effect.map(all -> Effect.NOTHING)
        : effect;
  }

  /** Names and such words, and of the sentences without them the first pronoun or description. */
  private List<Span> evidence(List<Span> spans) {
    Set<Sentence> named = new HashSet<>();
    List<Span> evidence = new ArrayList<>();
    List<Span> others = new ArrayList<>();
    for (Span span : spans) {
      if (!references.contains(span)) {
        evidence.add(span);
        sentenceOf(running, span).ifPresent(named::add);
      } else {
        others.add(span);
      }
    }
    for (Span span : others) {
      if (sentenceOf(running, span).filter(named::add).isPresent()) {
        evidence.add(span);
      }
    }
    evidence.sort(null);
    return evidence;
  }

  /** The sentence that a span begins in, of those in order. */
  static Optional<Sentence> sentenceOf(List<Sentence> sentences, Span span) {
    int first = Search.first(sentences.size(), s -> sentences.get(s).span().end() > span.begin());
    return first < sentences.size() && sentences.get(first).span().overlaps(span)
        ? Optional.of(sentences.get(first))
        : Optional.empty();
  }

  /** Names, and the pronouns and descriptions that mean the same. */
  private static Stream<Span> spans(Entity entity) {
    return entity.mentions().stream().map(Mention::span);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /**
   * Where the words of a name stand in the text as words, with any white space between them. Words
   * without a capital are found with one too.
   */
  private List<Span> spelt(String name) {
    String text = document.text();
    String[] words = WHITE_SPACE.split(name);
    boolean anyCase = name.chars().noneMatch(Character::isUpperCase);
    List<Span> spans = new ArrayList<>();
    int begin = 0;
    while (begin + words[0].length() <= text.length()) {
      int end = isInWord(text, begin) ? -1 : endOf(words, text, begin, anyCase);
      if (end > begin && !isInWord(text, end)) {
        spans.add(new Span(begin, end));
        begin = end;
      } else {
        begin++;
      }
    }
    return spans;
  }

  /** Where words that begin at an offset end; -1 if they do not stand there. */
  private static int endOf(String[] words, String text, int begin, boolean anyCase) {
    int at = begin;
    for (int w = 0; w < words.length; w++) {
      int from = at;
      while (w > 0 && at < text.length() && Characters.isSpace(text.charAt(at))) {
        at++;
      }
      if ((w > 0 && at == from)
          || !text.regionMatches(anyCase, at, words[w], 0, words[w].length())) {
        return -1;
      }
      at += words[w].length();
    }
    return at;
  }

  /** Whether letters, digits or their accents stand on both sides of an offset. */
  private static boolean isInWord(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && isWord(text.codePointBefore(offset))
        && isWord(text.codePointAt(offset));
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}
