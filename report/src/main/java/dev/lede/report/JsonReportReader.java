package dev.lede.report;

import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.DocumentReader;
import dev.lede.document.Reason;
import dev.lede.document.Sentence;
import dev.lede.document.Span;
import dev.lede.entity.Entities;
import dev.lede.entity.Entity;
import dev.lede.entity.Mention;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Quotations;
import dev.lede.quotes.Speaker;
import dev.lede.summarize.Summary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a report back that {@link JsonReportWriter} wrote, without analyzing the article again.
 *
 * <pre>{@code
 * ArticleReport report = JsonReportReader.read(Files.readString(path));
 * String page = ReportWriter.html().write(report);
 * }</pre>
 *
 * <p>What is read back and written again with the same options is the same JSON (an {@code id} is
 * such an option, and no part of a report). It has what the JSON has: numbers of four digits, no
 * {@linkplain Quotation#reasons() reasons} of confidences, no {@linkplain Quotations#phrases()
 * phrases}, and no reasons of key sentences if they were left out. Version 2.0 has neither acts nor
 * positions: all of its quotations are read as said, by a certain speaker. Notes and metadata are
 * those of the document: they are found in its text again.
 *
 * <p>Stateless and thread-safe.
 */
public final class JsonReportReader {

  private static final String VERSIONS = "2.";

  /** How far the product of two numbers may be from the same with four digits. */
  private static final double HALF_A_DIGIT = .5e-4 + 1e-9;

  private static final List<Quotation.Act> LISTED =
      Arrays.stream(Quotation.Act.values()).filter(Quotation.Act::isListed).toList();

  private static final List<Quotation.Act> POSITIONS =
      Arrays.stream(Quotation.Act.values()).filter(act -> !act.isListed()).toList();

  /** What {@code Document.of(title, paragraphs)} puts between its parts. */
  private static final String BETWEEN_PARTS = "\n\n";

  private final JsonTree json;

  private JsonReportReader(JsonTree json) {
    this.json = json;
  }

  /**
   * Reads a report. The document is made of its text by the reader that finds the blocks that the
   * report has: as plain text, as HTML, or of parts.
   *
   * @param json one report, with its text
   * @return the report
   * @throws ReportFormatException if it is no JSON, or not that of a report, or was written without
   *     text or by a version whose readers find other blocks
   */
  public static ArticleReport read(String json) {
    JsonReportReader reader = of(json);
    return reader.report(reader.document());
  }

  /**
   * Reads a report that was written without text.
   *
   * @param json one report
   * @param document what it is of
   * @return the report
   * @throws ReportFormatException if it is no JSON, or not that of a report on this document
   */
  public static ArticleReport read(String json, Document document) {
    Objects.requireNonNull(document, "document");
    JsonReportReader reader = of(json);
    Optional<String> difference = reader.difference(document);
    if (difference.isPresent()) {
      throw new ReportFormatException(
          "the JSON is of another document: %s is not that of the %s; give the one that was analyzed"
              .formatted(difference.get(), document));
    }
    return reader.report(document);
  }

  private static JsonReportReader of(String json) {
    Objects.requireNonNull(json, "json");
    JsonTree tree = JsonTree.parse(json);
    JsonTree version = tree.get("schemaVersion");
    if (!version.text().startsWith(VERSIONS)) {
      throw version.wrong("must begin with " + VERSIONS + " for this version of the library");
    }
    return new JsonReportReader(tree);
  }

  private Document document() {
    String text =
        json.find("text")
            .orElseThrow(
                () ->
                    new ReportFormatException(
                        "the JSON was written without text; give the document to read(json,"
                            + " document)"))
            .text();
    List<Supplier<Document>> ways =
        List.of(
            () -> Document.of(text),
            () -> DocumentReader.html().read(text),
            () -> ofParts(text, true),
            () -> ofParts(text, false));
    return ways.stream()
        .map(Supplier::get)
        .filter(document -> difference(document).isEmpty())
        .findFirst()
        .orElseThrow(
            () ->
                new ReportFormatException(
                    "no reader finds the blocks and sentences of the JSON in its text; if text and"
                        + " JSON are unchanged, another version wrote it: analyze the text again"));
  }

  /**
   * @param runIn whether a byline or dateline that an empty line follows is a part of its own
   */
  private Document ofParts(String text, boolean runIn) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    int last = 0;
    boolean titled = false;
    boolean open = false;
    for (JsonTree block : json.get("blocks").items()) {
      Span span = block.span();
      int gap = last > 0 ? text.indexOf(BETWEEN_PARTS, last) : -1;
      if (gap >= begin && gap < span.begin() && !open) {
        parts.add(text.substring(begin, gap));
        begin = gap + BETWEEN_PARTS.length();
      }
      Block.Kind kind = block.get("kind").constant(Block.Kind.class);
      titled |= parts.isEmpty() && kind == Block.Kind.TITLE;
      open = !runIn && (kind == Block.Kind.BYLINE || kind == Block.Kind.DATELINE);
      last = span.end();
    }
    parts.add(text.substring(begin));
    return titled
        ? Document.of(parts.get(0), parts.subList(1, parts.size()))
        : Document.of("", parts);
  }

  /** What of the JSON is not as in a document. */
  private Optional<String> difference(Document document) {
    List<JsonTree> blocks = json.get("blocks").items();
    List<JsonTree> sentences = json.get("sentences").items();
    if (json.find("text").map(text -> !text.text().equals(document.text())).orElse(false)) {
      return Optional.of("its text");
    }
    if (blocks.size() != document.blocks().size()) {
      return Optional.of("the number of its blocks, " + blocks.size() + ",");
    }
    if (sentences.size() != document.sentences().size()) {
      return Optional.of("the number of its sentences, " + sentences.size() + ",");
    }
    for (int b = 0; b < blocks.size(); b++) {
      Block block = document.blocks().get(b);
      if (blocks.get(b).get("kind").constant(Block.Kind.class) != block.kind()
          || !blocks.get(b).span().equals(block.span())) {
        return Optional.of("/blocks/" + b);
      }
    }
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = document.sentences().get(s);
      if (!sentences.get(s).span().equals(sentence.span())
          || differs(sentences.get(s), sentence.text())) {
        return Optional.of("/sentences/" + s);
      }
    }
    return Optional.empty();
  }

  private static boolean differs(JsonTree tree, String text) {
    return tree.find("text").map(own -> !own.text().equals(text)).orElse(false);
  }

  /** The words that the JSON shows for something are those that the document has there. */
  private static void check(JsonTree tree, String text) {
    if (differs(tree, text)) {
      throw tree.get("text").wrong("must be what the document has there, “" + text + "”");
    }
  }

  private ArticleReport report(Document document) {
    Entities entities = entities(document);
    ArticleReport.Builder report = ArticleReport.builder(document).entities(entities);
    json.find("summary").ifPresent(tree -> report.summary(summary(document, tree)));
    List<Speaker> speakers = new ArrayList<>();
    if (json.find("quotations").isPresent()) {
      for (JsonTree tree : json.get("speakers").items()) {
        speakers.add(speaker(document, tree, entities));
      }
      report.quotations(quotations(document, speakers));
    }
    json.find("sentiment")
        .ifPresent(tree -> report.sentiment(JsonTones.read(document, tree, speakers, entities)));
    return report.build();
  }

  private Entities entities(Document document) {
    Entities.Builder entities = Entities.builder(document);
    List<JsonTree> trees = json.find("entities").map(JsonTree::items).orElse(List.of());
    for (JsonTree tree : trees) {
      tree.made(
          () ->
              entities.addMentions(
                  tree.get("name").text(),
                  tree.get("kind").constant(Mention.Kind.class),
                  mentions(tree, document)));
    }
    Entities all = entities.build();
    for (int i = 0; i < trees.size(); i++) {
      Mention first = mentions(trees.get(i), document).get(0);
      if (!all.at(first.span()).equals(Optional.of(all.all().get(i)))) {
        throw trees.get(i).wrong("must stand in the order of first names");
      }
    }
    return all;
  }

  private static List<Mention> mentions(JsonTree entity, Document document) {
    Mention.Kind kind = entity.get("kind").constant(Mention.Kind.class);
    return entity.get("mentions").items().stream()
        .map(
            mention ->
                new Mention(
                    mention.span(),
                    document.textOf(mention.span()),
                    kind,
                    mention
                        .find("form")
                        .map(form -> form.constant(Mention.Form.class))
                        .orElse(Mention.Form.NAME)))
        .toList();
  }

  /** The entity that something is, if it is one. */
  static @Nullable Entity entity(JsonTree tree, Entities entities) {
    return tree.find("entity").map(index -> index.of(entities.all())).orElse(null);
  }

  private static Summary summary(Document document, JsonTree tree) {
    Summary.Builder summary = Summary.builder(document, tree.get("method").text());
    for (JsonTree sentence : tree.get("sentences").items()) {
      List<Reason> reasons = new ArrayList<>();
      sentence
          .find("reasons")
          .ifPresent(
              all ->
                  all.numbers()
                      .forEach(
                          (name, weight) ->
                              reasons.add(new Reason(name, weight, Optional.empty()))));
      check(sentence, sentence.get("index").of(document.sentences()).text());
      sentence.made(
          () ->
              summary.add(
                  sentence.get("index").integer(),
                  sentence.get("score").number(),
                  sentence.get("rank").integer(),
                  reasons));
    }
    return summary.build();
  }

  private static Speaker speaker(Document document, JsonTree tree, Entities entities) {
    JsonTree mentions = tree.get("mentions");
    mentions.made(
        () -> mentions.spans().stream().map(document::textOf).toList()); // or they are outside
    Speaker.Builder speaker =
        Speaker.builder(tree.get("name").text(), tree.get("kind").constant(Speaker.Kind.class))
            .mentions(mentions.spans());
    tree.find("description").ifPresent(words -> speaker.description(words.text()));
    Entity entity = entity(tree, entities);
    if (entity != null) {
      speaker.entity(entity);
    }
    return speaker.build();
  }

  private Quotations quotations(Document document, List<Speaker> speakers) {
    List<Quotation> all = new ArrayList<>();
    for (JsonTree tree : json.get("quotations").items()) {
      all.add(tree.made(() -> quotation(document, tree, speakers, LISTED)));
    }
    for (JsonTree tree : json.find("positions").map(JsonTree::items).orElse(List.of())) {
      all.add(tree.made(() -> quotation(document, tree, speakers, POSITIONS)));
    }
    Quotations found = Quotations.of(document, all);
    if (!ReportSpeakers.of(found).all().equals(speakers)) {
      throw json.get("speakers")
          .wrong(
              "must be who is quoted, in the order of first quotations, and then the others that"
                  + " quotations and positions refer to");
    }
    return found;
  }

  private static Quotation quotation(
      Document document, JsonTree tree, List<Speaker> speakers, List<Quotation.Act> acts) {
    Quotation.Builder quotation =
        Quotation.builder(
                document,
                tree.get("kind").constant(Quotation.Kind.class),
                tree.get("content").spans())
            .fragments(tree.get("fragments").spans())
            .saidConfidence(tree.find("saidConfidence").orElse(tree.get("confidence")).number());
    tree.find("speakerConfidence")
        .ifPresent(confidence -> quotation.speakerConfidence(confidence.number()));
    tree.find("act").ifPresent(act -> quotation.act(act.lowerCaseConstant(acts)));
    tree.find("cue").ifPresent(words -> quotation.cue(words(document, words)));
    tree.find("source").ifPresent(words -> quotation.source(words(document, words)));
    tree.find("speaker").ifPresent(index -> quotation.speaker(index.of(speakers)));
    tree.find("through").ifPresent(index -> quotation.through(index.of(speakers)));
    Quotation built = quotation.build();
    check(tree, built.text());
    double joint = tree.get("confidence").number();
    if (Math.abs(joint - built.confidence()) > HALF_A_DIGIT) {
      throw tree.get("confidence")
          .wrong("must be saidConfidence times speakerConfidence, " + built.confidence());
    }
    return built;
  }

  private static Span words(Document document, JsonTree tree) {
    check(tree, document.textOf(tree.span()));
    return tree.span();
  }
}
