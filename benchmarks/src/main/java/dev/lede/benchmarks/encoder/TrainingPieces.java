package dev.lede.benchmarks.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lede.benchmarks.JsonLines;
import dev.lede.document.Document;
import dev.lede.document.Sentence;
import dev.lede.encoder.internal.Pieces;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what the training of the encoder reads: every text of the corpora as the word pieces and
 * windows that the library makes of it, so that training and use see the same, and the names that
 * CoreNLP finds in it, which the encoder's head for names learns from.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Pbenchmark,corenlp-models \
 *     -Dexec.mainClass=dev.lede.benchmarks.encoder.TrainingPieces -Dexec.args="DATA OUT"
 * }</pre>
 *
 * <p>DATA has the folders {@code quotes} and {@code sentiment}; OUT gets one file for each of
 * theirs, an object a line: {@code id}; {@code ids}, {@code types}, {@code begins} and {@code ends}
 * of the pieces; {@code windows}; the first piece of each of the {@code blocks} and {@code
 * sentences}; {@code names} as begin, end and kind.
 */
public final class TrainingPieces {

  private static final List<String> PARTS =
      List.of("quotes", "sentiment/targets", "sentiment/directed", "sentiment/sentences");

  private final ObjectMapper mapper = new ObjectMapper();
  private final ReferenceNames names =
      ReferenceNames.ifPresent()
          .orElseThrow(
              () -> new IllegalStateException("add -Pcorenlp-models to the command, for names"));
  private final Map<String, ObjectNode> known = new HashMap<>();

  private TrainingPieces() {}

  /** Writes one file for every file of the data. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("needs two arguments, the data and where to write");
    }
    Path out = Files.createDirectories(Path.of(args[1]));
    TrainingPieces pieces = new TrainingPieces();
    for (String part : PARTS) {
      for (JsonLines file : JsonLines.readAll(Path.of(args[0]), part)) {
        pieces.write(file, out.resolve(file.name()), !part.contains("sentences"));
      }
    }
  }

  private void write(JsonLines file, Path out, boolean withNames) throws IOException {
    known.clear();
    try (Writer writer = Files.newBufferedWriter(out)) {
      for (JsonNode item : file.items()) {
        ObjectNode pieces =
            known.computeIfAbsent(item.path("text").asText(), text -> describe(text, withNames));
        pieces.put("id", item.path("id").asText());
        writer.write(mapper.writeValueAsString(pieces));
        writer.write('\n');
      }
    }
  }

  private ObjectNode describe(String text, boolean withNames) {
    Document document = Document.of(text);
    Pieces pieces = Pieces.of(document);
    ObjectNode out = mapper.createObjectNode();
    ArrayNode ids = out.putArray("ids");
    ArrayNode types = out.putArray("types");
    ArrayNode begins = out.putArray("begins");
    ArrayNode ends = out.putArray("ends");
    for (int i = 0; i < pieces.size(); i++) {
      ids.add(pieces.id(i));
      types.add(pieces.capitals(i));
      begins.add(pieces.span(i).begin());
      ends.add(pieces.span(i).end());
    }
    ArrayNode windows = out.putArray("windows");
    for (Pieces.Window window : pieces.windows()) {
      windows
          .addArray()
          .add(window.begin())
          .add(window.end())
          .add(window.ownBegin())
          .add(window.ownEnd());
    }
    ArrayNode blocks = out.putArray("blocks");
    ArrayNode sentences = out.putArray("sentences");
    for (int b = 0; b < document.blocks().size(); b++) {
      blocks.add(pieces.blockBegin(b));
      for (Sentence sentence : document.blocks().get(b).sentences()) {
        sentences.add(pieces.firstAfter(sentence.span().begin()));
      }
    }
    ArrayNode found = out.putArray("names");
    if (withNames) {
      for (ReferenceNames.Name name : names.in(document)) {
        found.addArray().add(name.span().begin()).add(name.span().end()).add(name.kind());
      }
    }
    return out;
  }
}
