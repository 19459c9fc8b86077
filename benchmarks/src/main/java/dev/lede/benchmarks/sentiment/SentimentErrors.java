package dev.lede.benchmarks.sentiment;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.benchmarks.ErrorKinds;
import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.encoder.Encoder;
import dev.lede.sentiment.SentimentAnalyzer;
import dev.lede.sentiment.Tone;
import dev.lede.training.gold.Item;
import dev.lede.training.gold.JsonLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Counts by kind the wrong tones toward mentions, and those of rated sentences. */
public final class SentimentErrors {

  private static final Pattern NEGATION =
      Pattern.compile("\\b(?:no|not|never|nobody|nothing|without|cannot|\\w+n[’']t)\\b");
  private static final Pattern CONTRAST =
      Pattern.compile("\\b(?:but|although|though|despite|however|while|yet)\\b");
  private static final Pattern QUOTED = Pattern.compile("[“”\"]|''|``");

  private SentimentErrors() {}

  /** Counts the wrong ones of mentions. */
  public static ErrorKinds mentions(JsonLines file, int limit, Encoder encoder) {
    ErrorKinds errors = new ErrorKinds("Tones toward mentions of " + file.name());
    SentimentAnalyzer analyzer = SentimentAnalyzer.builder().encoder(encoder).build();
    Map<String, Set<String>> labels = new HashMap<>();
    for (JsonNode item : file.first(limit)) {
      labels
          .computeIfAbsent(item.path("text").asText(), text -> new HashSet<>())
          .add(item.path("label").asText());
    }
    for (JsonNode item : file.first(limit)) {
      String text = item.path("text").asText();
      Span mention = new Span(item.path("begin").asInt(), item.path("end").asInt());
      String found =
          analyzer.toward(Document.of(text), mention).map(SentimentErrors::label).orElse("neutral");
      String gold = item.path("label").asText();
      if (!found.equals(gold)) {
        boolean several = labels.getOrDefault(text, Set.of()).size() > 1;
        errors.add(
            gold
                + " taken for "
                + found
                + ": "
                + (several ? "targets of different tones in one text" : wording(text)));
      }
    }
    return errors;
  }

  /** Counts the wrong ones of rated sentences that were held back from training. */
  public static ErrorKinds sentences(JsonLines file, int limit, Encoder encoder) {
    ErrorKinds errors = new ErrorKinds("Tones of sentences of " + file.name());
    SentimentAnalyzer analyzer = SentimentAnalyzer.builder().encoder(encoder).build();
    for (JsonNode item : Item.heldBack(file, limit)) {
      String text = item.path("text").asText();
      double rating = item.path("rating").asDouble();
      String gold = Item.LABELS.get(Item.band(rating, Item.NEUTRAL_RATING));
      String found = label(analyzer.ofSentence(text).tone());
      if (!found.equals(gold)) {
        errors.add(gold + " taken for " + found + ": " + wording(text));
      }
    }
    return errors;
  }

  private static String label(Tone tone) {
    return tone.label().name().toLowerCase(Locale.ROOT);
  }

  private static String wording(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (NEGATION.matcher(lower).find()) {
      return "with a negation";
    }
    if (CONTRAST.matcher(lower).find()) {
      return "with a contrast";
    }
    return QUOTED.matcher(lower).find() ? "with quoted words" : "plain";
  }
}
