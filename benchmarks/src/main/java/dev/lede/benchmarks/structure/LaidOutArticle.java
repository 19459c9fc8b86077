package dev.lede.benchmarks.structure;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.document.Document;
import dev.lede.document.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * An article whose structure is known. Where a corpus has no subheadings, headlines of its other
 * articles stand in for them.
 *
 * @param parts title, headings and paragraphs in order
 */
record LaidOutArticle(List<Part> parts) {

  /**
   * A part of an article.
   *
   * @param heading whether it is the title or a heading
   * @param text its words with single spaces between them
   */
  record Part(boolean heading, String text) {}

  private static final Pattern BLANK_LINE = Pattern.compile("\n\\s*\n");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern ADDED_STOP = Pattern.compile("([^.])\\.([\"'\u201d\u2019]*)$");
  private static final int LONGEST_HEADING = 60;
  private static final int HEADINGS = 2;
  private static final int SENTENCES_A_PARAGRAPH = 3;

  /**
   * Makes articles of the items of a corpus; the same seed gives the same articles. An item that
   * has no headline with text below it is left out.
   */
  static List<LaidOutArticle> of(List<JsonNode> items, long seed) {
    Random random = new Random(seed);
    List<List<String>> texts = new ArrayList<>();
    List<String> headings = new ArrayList<>();
    for (JsonNode item : items) {
      boolean summarised = !item.path("references").path(0).isEmpty();
      List<String> texted = summarised ? withHighlight(item, random) : paragraphs(item);
      if (texted.size() < 2) {
        continue;
      }
      texts.add(texted);
      String heading = summarised ? highlight(item, 1) : texted.get(0);
      if (heading.length() <= LONGEST_HEADING && heading.indexOf(';') < 0) {
        headings.add(heading);
      }
    }
    return texts.stream().map(text -> withHeadings(text, headings, random)).toList();
  }

  // The published text: paragraphs between blank lines, the headline first. A full stop that the
  // corpus adds to headlines is taken away again.
  private static List<String> paragraphs(JsonNode item) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : BLANK_LINE.split(item.get("text").asText(), -1)) {
      String folded = SPACES.matcher(paragraph).replaceAll(" ").strip();
      if (!folded.isEmpty()) {
        paragraphs.add(folded);
      }
    }
    if (!paragraphs.isEmpty()) {
      paragraphs.set(0, withoutStop(paragraphs.get(0)));
    }
    return paragraphs;
  }

  // A text without paragraphs: its sentences in ones, twos and threes, its first highlight as
  // title.
  private static List<String> withHighlight(JsonNode item, Random random) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(highlight(item, 0));
    StringBuilder paragraph = new StringBuilder();
    int left = 0;
    for (Sentence sentence :
        Document.of(SPACES.matcher(item.get("text").asText()).replaceAll(" ")).sentences()) {
      if (left == 0) {
        left = 1 + random.nextInt(SENTENCES_A_PARAGRAPH);
        if (paragraph.length() > 0) {
          paragraphs.add(paragraph.toString());
          paragraph.setLength(0);
        }
      }
      paragraph.append(paragraph.length() > 0 ? " " : "").append(sentence.text());
      left--;
    }
    if (paragraph.length() > 0) {
      paragraphs.add(paragraph.toString());
    }
    return paragraphs;
  }

  private static String highlight(JsonNode item, int index) {
    JsonNode reference = item.get("references").get(0);
    return withoutStop(reference.get(Math.min(index, reference.size() - 1)).asText().strip());
  }

  // Also where the corpus put its full stop inside a closing quotation mark.
  private static String withoutStop(String headline) {
    return ADDED_STOP.matcher(headline).replaceAll("$1$2");
  }

  private static LaidOutArticle withHeadings(
      List<String> text, List<String> headings, Random random) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      parts.add(new Part(i == 0, text.get(i)));
    }
    int wanted = headings.isEmpty() ? 0 : HEADINGS;
    for (int i = 0; i < wanted && parts.size() > HEADINGS + 2; i++) {
      // Between two paragraphs, after the first of them.
      int at = 2 + random.nextInt(parts.size() - 2);
      if (!parts.get(at).heading() && !parts.get(at - 1).heading()) {
        parts.add(at, new Part(true, headings.get(random.nextInt(headings.size()))));
      }
    }
    return new LaidOutArticle(List.copyOf(parts));
  }
}
