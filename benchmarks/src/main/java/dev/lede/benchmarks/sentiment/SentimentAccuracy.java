package dev.lede.benchmarks.sentiment;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.benchmarks.Peer;
import dev.lede.benchmarks.Sheet;
import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.encoder.Encoder;
import dev.lede.sentiment.SentenceSentiment;
import dev.lede.sentiment.SentimentAnalyzer;
import dev.lede.training.gold.ClassScore;
import dev.lede.training.gold.Item;
import dev.lede.training.gold.JsonLines;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Measures how often tones are right: toward mentions, of sentences, of documents toward a person,
 * of what people are quoted with; beside VADER, CoreNLP and the commonest class of the file. These
 * know no targets: their answer is the tone of the text.
 */
public final class SentimentAccuracy {

  private static final String BEFALLS = "Lede, what befalls the target";

  /** VADER's authors call a compound score neutral within this. */
  private static final double VADER_NEUTRAL = 0.05;

  /** Half way from the middle one of five classes to the next. */
  private static final double CORENLP_NEUTRAL = 0.25;

  /** CoreNLP is asked about so many times fewer documents than sentences. */
  private static final int SENTENCES_A_DOCUMENT = 10;

  private final SentimentAnalyzer lede;
  private final SentimentAnalyzer vader = SentimentAnalyzer.lexicon();
  private final Optional<CoreNlpSentiment> coreNlp = CoreNlpSentiment.ifPresent();
  private final int limit;
  private final int coreNlpLimit;

  /**
   * Loads the systems.
   *
   * @param limit how many items of a file are measured
   * @param coreNlpLimit of how many of them CoreNLP is asked
   */
  public SentimentAccuracy(Encoder encoder, int limit, int coreNlpLimit) {
    lede = SentimentAnalyzer.builder().encoder(encoder).build();
    this.limit = limit;
    this.coreNlpLimit = coreNlpLimit;
  }

  /** The tone toward a mention. */
  public Sheet targets(JsonLines file) {
    List<Item> items = new ArrayList<>();
    for (JsonNode item : file.first(limit)) {
      items.add(mention(item, new Span(item.path("begin").asInt(), item.path("end").asInt())));
    }
    return mentions(file, items);
  }

  /** The tone of a holder toward a target; no system reads who the holder is. */
  public Sheet directed(JsonLines file) {
    List<Item> items = new ArrayList<>();
    for (JsonNode item : file.first(limit)) {
      JsonNode target = item.path("target");
      items.add(mention(item, new Span(target.path(0).asInt(), target.path(1).asInt())));
    }
    Sheet sheet = mentions(file, items);
    sheet.note(
        "The data asks what the holder feels toward the target; all systems here tell the tone of"
            + " the text toward it (ours) or as a whole, whoever feels it.");
    return sheet;
  }

  private static Item mention(JsonNode item, Span mention) {
    int gold = label(item);
    return new Item(item.path("text").asText(), mention, "", gold, gold);
  }

  private static int label(JsonNode item) {
    return Item.LABELS.indexOf(item.path("label").asText());
  }

  private Sheet mentions(JsonLines file, List<Item> items) {
    Sheet sheet = new Sheet(file, items.size(), "items", 1);
    List<Peer<Item, Answer>> peers = new ArrayList<>();
    peers.add(
        peer(
            "Lede",
            item ->
                lede.toward(Document.of(item.text()), item.mention())
                    .map(Answer::of)
                    .orElse(Answer.NOTHING)));
    peers.add(
        peer(
            BEFALLS,
            item ->
                lede.effect(Document.of(item.text()), item.mention())
                    .map(Answer::of)
                    .orElse(Answer.NOTHING)));
    peers.addAll(ofWholeText());
    ToneScore.threeClasses(sheet, items, peers);
    sheet.note("What befalls a target is counted as if harm were negative and help positive.");
    return sheet;
  }

  private static Peer<Item, Answer> peer(String name, Function<Item, Answer> answer) {
    return Peer.of(name, Answer.NOTHING, answer);
  }

  private List<Peer<Item, Answer>> ofWholeText() {
    List<Peer<Item, Answer>> peers = new ArrayList<>();
    peers.add(peer("VADER", item -> Answer.of(compound(item.text()), VADER_NEUTRAL)));
    coreNlp.ifPresent(
        other ->
            peers.add(
                peer("CoreNLP", item -> Answer.of(other.polarity(item.text()), CORENLP_NEUTRAL))
                    .atMost(coreNlpLimit)));
    return peers;
  }

  private double compound(String text) {
    return vader.ofSentence(text).tone().polarity();
  }

  /** The tone of a sentence, where people rated it or chose one of five classes. */
  public Sheet sentences(JsonLines file) {
    List<Item> items = new ArrayList<>();
    boolean rated = false;
    for (JsonNode item : Item.heldBack(file, limit)) {
      rated |= item.has("rating");
      double rating = item.path(item.has("rating") ? "rating" : "label").asDouble();
      int gold = item.has("rating") ? Item.band(rating, Item.NEUTRAL_RATING) : (int) rating;
      items.add(new Item(item.path("text").asText(), new Span(0, 0), "", gold, rating));
    }
    Sheet sheet = new Sheet(file, items.size(), "items", 1);
    if (rated) {
      ratings(sheet, items);
    } else {
      stars(sheet, items);
    }
    return sheet;
  }

  private void ratings(Sheet sheet, List<Item> items) {
    List<Peer<Item, Answer>> peers = new ArrayList<>();
    peers.add(peer("Lede", item -> Answer.of(lede.ofSentence(item.text()).tone())));
    peers.addAll(ofWholeText());
    ToneScore.score(
        sheet,
        items,
        peers,
        List.of("macro-F1", "accuracy", "Pearson r"),
        (right, said) -> {
          ClassScore score = ToneScore.labels(right, said);
          ClassScore measures = new ClassScore();
          for (int i = 0; i < right.size(); i++) {
            measures.add(right.get(i).rating(), said.get(i).polarity());
          }
          return new double[] {
            score.macroF1(Item.LABELS.size()), score.accuracy(), 100 * measures.correlation()
          };
        });
  }

  private void stars(Sheet sheet, List<Item> items) {
    List<Peer<Item, Answer>> peers = new ArrayList<>();
    peers.add(peer("Lede", item -> Answer.of(lede.ofSentence(item.text()).classes())));
    // Fifths of the range of its compound score.
    peers.add(
        peer(
            "VADER",
            item -> {
              double compound = compound(item.text());
              int fifth = Math.min(4, (int) ((compound + 1) / 2 * 5));
              return new Answer(fifth, compound, Double.NaN);
            }));
    coreNlp.ifPresent(
        other ->
            peers.add(
                peer("CoreNLP", item -> Answer.of(other.classes(item.text())))
                    .atMost(coreNlpLimit)));
    ToneScore.score(
        sheet,
        items,
        peers,
        List.of("accuracy of five classes", "accuracy of two classes"),
        (right, said) -> {
          ClassScore two = new ClassScore();
          for (int i = 0; i < right.size(); i++) {
            if (right.get(i).gold() != 2) {
              two.add(right.get(i).gold() > 2 ? 1 : 0, said.get(i).polarity() > 0 ? 1 : 0);
            }
          }
          return new double[] {ToneScore.labels(right, said).accuracy(), two.accuracy()};
        });
    sheet.note("Two classes: without the items of the middle one.");
  }

  /** The author's tone toward a person over a whole document. */
  public Sheet documents(JsonLines file) {
    List<Item> items = new ArrayList<>();
    for (JsonNode item : file.first(limit)) {
      int gold = label(item);
      items.add(
          new Item(
              item.path("text").asText(),
              new Span(0, 0),
              item.path("target").asText(),
              gold,
              gold));
    }
    Sheet sheet = new Sheet(file, items.size(), "items", 1);
    List<Peer<Item, Answer>> peers = new ArrayList<>();
    int[] without = {0};
    peers.add(
        peer(
            "Lede",
            item -> {
              Optional<Answer> found =
                  lede.toward(Document.of(item.text()), item.target())
                      .map(target -> Answer.of(target.tone()));
              without[0] += found.isEmpty() ? 1 : 0;
              return found.orElse(Answer.NOTHING);
            }));
    peers.add(
        peer(
            "VADER",
            item ->
                Answer.of(
                    vader.analyze(Document.of(item.text())).overall().polarity(), VADER_NEUTRAL)));
    coreNlp.ifPresent(
        other ->
            peers.add(
                peer("CoreNLP", item -> Answer.of(other.polarity(item.text()), CORENLP_NEUTRAL))
                    .atMost(Math.max(1, coreNlpLimit / SENTENCES_A_DOCUMENT))));
    ToneScore.threeClasses(sheet, items, peers);
    sheet.note("%d targets are not found by Lede and count as neutral.", without[0]);
    headlines(sheet, file);
    return sheet;
  }

  /**
   * How sure of its label a title is that stands alone, beside the sentence that opens its text.
   */
  private void headlines(Sheet sheet, JsonLines file) {
    DoubleSummaryStatistics titles = new DoubleSummaryStatistics();
    DoubleSummaryStatistics openings = new DoubleSummaryStatistics();
    for (JsonNode item : file.first(limit)) {
      Document title = Document.of(item.path("title").asText());
      List<SentenceSentiment> text =
          lede.analyze(Document.of(item.path("text").asText())).sentences();
      if (!title.blocks().isEmpty() && !text.isEmpty()) {
        titles.accept(Answer.of(lede.analyze(title).overall()).probability());
        openings.accept(Answer.of(text.get(0).tone()).probability());
      }
    }
    sheet.note(
        "Of %d articles the title alone has a label with a mean probability of %.1f, the first"
            + " sentence of the text one of %.1f.",
        titles.getCount(), 100 * titles.getAverage(), 100 * openings.getAverage());
  }

  /** What people are quoted with, toward whom it strikes; positive or negative. */
  public Sheet speakers(JsonLines file) {
    List<Item> items = new ArrayList<>();
    for (JsonNode item : file.first(limit)) {
      for (JsonNode span : item.path("spans")) {
        String target = span.path("target").asText("").replace('_', ' ').strip();
        if (span.path("quote").asBoolean() && !target.isEmpty()) {
          int gold = label(span);
          items.add(
              new Item(
                  item.path("text").asText(),
                  new Span(span.path("begin").asInt(), span.path("end").asInt()),
                  target,
                  gold,
                  gold));
        }
      }
    }
    Sheet sheet = new Sheet(file, items.size(), "quoted spans", 1);
    int[] named = {0};
    List<Peer<Item, Answer>> peers = new ArrayList<>();
    peers.add(
        peer(
            "Lede",
            item -> {
              List<Double> mentions = mentions(item);
              named[0] += mentions.isEmpty() ? 0 : 1;
              return eitherSide(
                  mentions.isEmpty()
                      ? lede.ofSentence(words(item)).tone().polarity()
                      : mentions.stream().mapToDouble(e -> e).average().orElse(0));
            }));
    peers.add(peer("VADER", item -> eitherSide(compound(words(item)))));
    coreNlp.ifPresent(
        other ->
            peers.add(
                peer("CoreNLP", item -> eitherSide(other.polarity(words(item))))
                    .atMost(coreNlpLimit)));
    ToneScore.score(
        sheet,
        items,
        peers,
        List.of("accuracy", "macro-F1"),
        (right, said) -> {
          ClassScore score = ToneScore.classes(right, said, i -> i.gold() / 2, a -> a.label() / 2);
          return new double[] {score.accuracy(), score.macroF1(2)};
        });
    sheet.note("In %d of them a sentence of the span names the target.", named[0]);
    return sheet;
  }

  private static String words(Item item) {
    return item.mention().in(item.text());
  }

  private List<Double> mentions(Item item) {
    return lede.toward(Document.of(item.text()), item.target()).stream()
        .flatMap(target -> target.mentions().stream())
        .filter(e -> e.sentence().span().overlaps(item.mention()))
        .map(e -> e.tone().polarity())
        .toList();
  }

  private static Answer eitherSide(double polarity) {
    return new Answer(polarity > 0 ? Item.POSITIVE : Item.NEGATIVE, polarity, Double.NaN);
  }
}
