package dev.lede.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a report answers, without how it is written: spans, kinds, names and labels, and numbers to
 * four digits. Reads every version of the JSON.
 */
final class Projection {

  private Projection() {}

  /** Returns the answers of a report, one line each, by the question that they answer. */
  static Map<String, List<String>> of(JsonNode report) {
    Map<String, List<String>> answers = new TreeMap<>();
    answers.put("structure", structure(report));
    answers.put("summary", summary(report));
    answers.put("quotations", quotations(report));
    answers.put("sentiment", sentiment(report));
    return answers;
  }

  private static List<String> structure(JsonNode report) {
    List<String> lines = new ArrayList<>();
    for (JsonNode block : report.path("blocks")) {
      lines.add(text(block, "kind") + " " + span(block));
    }
    for (JsonNode sentence : report.path("sentences")) {
      lines.add("sentence " + span(sentence) + " " + text(sentence, "text"));
    }
    return lines;
  }

  private static List<String> summary(JsonNode report) {
    List<String> lines = new ArrayList<>();
    for (JsonNode sentence : report.path("summary").path("sentences")) {
      lines.add(
          "key sentence %s %s score %s rank %d"
              .formatted(
                  span(sentence),
                  text(sentence, "text"),
                  number(sentence, "score"),
                  sentence.path("rank").asInt()));
    }
    return lines;
  }

  private static List<String> quotations(JsonNode report) {
    List<String> lines = new ArrayList<>();
    for (JsonNode speaker : report.path("speakers")) {
      lines.add(
          "speaker %s %s %s mentions %s"
              .formatted(
                  text(speaker, "kind"),
                  text(speaker, "name"),
                  text(speaker, "description"),
                  spans(speaker.path("mentions"))));
    }
    for (JsonNode quotation : report.path("quotations")) {
      JsonNode speaker = report.path("speakers").path(quotation.path("speaker").asInt(-1));
      lines.add(
          "%s content %s fragments %s cue %s source %s speaker %s confidence %s"
              .formatted(
                  text(quotation, "kind"),
                  spans(quotation.path("content")),
                  spans(quotation.path("fragments")),
                  span(quotation.path("cue")),
                  span(quotation.path("source")),
                  text(speaker, "name"),
                  number(quotation, "confidence")));
    }
    return lines;
  }

  private static List<String> sentiment(JsonNode report) {
    JsonNode sentiment = report.path("sentiment");
    List<String> lines = new ArrayList<>();
    for (String part : List.of("overall", "title", "narration", "quotation")) {
      lines.add(part + " " + tone(sentiment.path(part)));
    }
    int index = 0;
    for (JsonNode sentence : sentiment.path("sentences")) {
      lines.add("sentence " + index + " " + tone(sentence.path("tone")));
      index++;
    }
    for (JsonNode target : sentiment.path("targets")) {
      lines.add("target " + text(target, "name") + " " + tone(target.path("tone")));
      for (JsonNode evidence : target.path("evidence")) { // until version 1
        lines.add("  at " + span(evidence.path("mention")) + " " + tone(evidence.path("tone")));
      }
      for (JsonNode mention : target.path("mentions")) {
        lines.add("  at " + span(mention) + " " + tone(mention.path("tone")));
      }
    }
    for (JsonNode speaker : sentiment.path("speakers")) {
      lines.add("speaker " + text(speaker, "name") + " " + tone(speaker.path("tone")));
    }
    return lines;
  }

  private static String tone(JsonNode tone) {
    return text(tone, "label")
        + " "
        + number(tone, "polarity")
        + " "
        + number(tone, "negative")
        + " "
        + number(tone, "positive");
  }

  private static String number(JsonNode parent, String field) {
    JsonNode value = parent.path(field);
    // Adding 0 makes "-0" and "0" one number.
    return value.isNumber()
        ? String.format(Locale.ROOT, "%.4f", Math.rint(value.asDouble() * 1e4) / 1e4 + 0.0)
        : "-";
  }

  private static String text(JsonNode parent, String field) {
    return parent.path(field).asText("-");
  }

  private static String spans(JsonNode list) {
    List<String> spans = new ArrayList<>();
    list.forEach(each -> spans.add(span(each)));
    return spans.toString();
  }

  private static String span(JsonNode at) {
    return at.has("begin") ? at.get("begin").asInt() + "-" + at.get("end").asInt() : "-";
  }
}
