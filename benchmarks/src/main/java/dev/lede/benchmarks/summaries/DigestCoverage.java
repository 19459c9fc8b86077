package dev.lede.benchmarks.summaries;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.document.Document;
import dev.lede.document.Sentence;
import dev.lede.summarize.Digest;
import dev.lede.summarize.KeySentence;
import dev.lede.summarize.Lead;
import dev.lede.summarize.Length;
import dev.lede.summarize.Summarizer;
import dev.lede.training.gold.Bootstrap;
import dev.lede.training.gold.JsonLines;
import dev.lede.training.gold.Rouge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Measures what a digest of several articles on one event has of each, beside the summaries of the
 * articles one by one: how near it is to the first three sentences of all of them, from how many it
 * takes sentences, and how often it says the same thing twice.
 *
 * <p>A line of the data has {@code text} and an {@code id} that ends with an underscore and the
 * number of the article on its event.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Pbenchmark \
 *     -Dexec.mainClass=dev.lede.benchmarks.summaries.DigestCoverage -Dexec.args="DATA"
 * }</pre>
 */
public final class DigestCoverage {

  private static final int SENTENCES = 3;

  /** Two sentences that agree so much say the same: ROUGE-1, with stemming. */
  private static final double SAME = 0.5;

  private DigestCoverage() {}

  /**
   * Prints a table, a line a system.
   *
   * @param args the folder of the data
   * @throws IOException if its files cannot be read
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException(args.length + " arguments given; name the folder of data");
    }
    List<List<Document>> events = events(Path.of(args[0]));
    Summarizer summarizer = Summarizer.create();
    System.out.printf(
        "%d events, %d sentences, %s; ROUGE-1 in hundredths against the first %d sentences of each"
            + " article.%n%n",
        events.size(), SENTENCES, summarizer, SENTENCES);
    System.out.println(
        "| | ROUGE-1, mean of the articles | of the farthest article | articles taken from"
            + " | says a thing twice |");
    System.out.println("|---|---|---|---|---|");
    print("a digest", events, event -> digest(summarizer, event));
    print("the best sentence of each", events, event -> bestOfEach(summarizer, event));
    print("the summary of the first alone", events, event -> summary(summarizer, event, 0));
    print("the summary of the last alone", events, event -> summary(summarizer, event, -1));
    print("the lead of the first alone", events, DigestCoverage::lead);
  }

  private interface Choice {
    List<Digest.Item> of(List<Document> event);
  }

  private static List<List<Document>> events(Path data) throws IOException {
    Map<String, List<Document>> events = new LinkedHashMap<>();
    for (JsonLines file : JsonLines.readAll(data, "sentiment/speakers")) {
      for (JsonNode item : file.items()) {
        String id = item.required("id").asText();
        events
            .computeIfAbsent(id.substring(0, id.lastIndexOf('_')), event -> new ArrayList<>())
            .add(Document.of(item.required("text").asText()));
      }
    }
    return events.values().stream().filter(articles -> articles.size() > 1).toList();
  }

  private static List<Digest.Item> digest(Summarizer summarizer, List<Document> event) {
    return summarizer.summarize(event, Length.sentences(SENTENCES)).sentences();
  }

  private static List<Digest.Item> bestOfEach(Summarizer summarizer, List<Document> event) {
    List<Digest.Item> items = new ArrayList<>();
    for (int d = 0; d < event.size(); d++) {
      for (KeySentence key : summarizer.summarize(event.get(d), Length.sentences(1)).sentences()) {
        items.add(new Digest.Item(d, key));
      }
    }
    return items;
  }

  private static List<Digest.Item> summary(Summarizer summarizer, List<Document> event, int which) {
    int d = Math.floorMod(which, event.size());
    return summarizer.summarize(event.get(d), Length.sentences(SENTENCES)).sentences().stream()
        .map(key -> new Digest.Item(d, key))
        .toList();
  }

  private static List<Digest.Item> lead(List<Document> event) {
    return Summarizer.builder()
        .ranker(new Lead())
        .coherent(false)
        .build()
        .summarize(event.get(0), Length.sentences(SENTENCES))
        .sentences()
        .stream()
        .map(key -> new Digest.Item(0, key))
        .toList();
  }

  private static void print(String name, List<List<Document>> events, Choice choice) {
    double[] means = new double[events.size()];
    double[] least = new double[events.size()];
    double sources = 0;
    int twice = 0;
    for (int e = 0; e < means.length; e++) {
      List<Digest.Item> items = choice.of(events.get(e));
      List<String> texts = items.stream().map(item -> item.sentence().text()).toList();
      least[e] = 1;
      for (Document article : events.get(e)) {
        double rouge = Rouge.of(texts, first(article)).rouge1();
        means[e] += rouge / events.get(e).size();
        least[e] = Math.min(least[e], rouge);
      }
      sources +=
          items.stream().map(Digest.Item::document).collect(Collectors.toSet()).size()
              / (double) means.length;
      twice += saysTwice(texts) ? 1 : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %s | %.2f | %d |%n",
        name,
        Bootstrap.of(means).inPoints(),
        Bootstrap.of(least).inPoints(),
        sources,
        twice);
  }

  private static List<String> first(Document article) {
    return article.sentences().stream().limit(SENTENCES).map(Sentence::text).toList();
  }

  private static boolean saysTwice(List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (Rouge.of(List.of(texts.get(i)), List.of(texts.get(j))).rouge1() > SAME) {
          return true;
        }
      }
    }
    return false;
  }
}
