package dev.lede.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lede.document.Document;
import dev.lede.document.Sentence;
import dev.lede.encoder.internal.Pieces;
import dev.lede.training.gold.JsonLines;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes what the training of the encoder reads: every text of the corpora as the word pieces and
 * windows that the library makes of it, so that training and use see the same, and the names that
 * CoreNLP finds in it, which the encoder's head for names learns from.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Pbenchmark,corenlp-models \
 *     -Dexec.mainClass=dev.lede.training.TrainingPieces -Dexec.args="DATA OUT"
 * }</pre>
 *
 * <p>With {@code -Dexec.args="--texts FOLDER OUT"} it reads every file of one folder instead, such
 * as the contrasts, and marks no names.
 *
 * <p>DATA has the folders {@code quotes}, {@code sentiment} and {@code coreference}. OUT gets one
 * file for each of theirs, an object a line: {@code id}; {@code ids}, {@code types}, {@code begins}
 * and {@code ends} of the pieces; {@code windows}; the first piece of each of the {@code blocks}
 * and {@code sentences}; {@code names} as begin, end and kind. A file that OUT already has is left
 * as it is, so that a run that was cut off goes on.
 */
public final class TrainingPieces {

  private static final List<String> PARTS =
      List.of(
          "quotes",
          "sentiment/targets",
          "sentiment/directed",
          "sentiment/sentences",
          "coreference");

  private final ObjectMapper mapper = new ObjectMapper();
  private final Optional<ReferenceNames> names;
  private final Map<String, ObjectNode> known = new HashMap<>();

  private TrainingPieces(Optional<ReferenceNames> names) {
    this.names = names;
  }

  /** Writes one file for every file of the data. */
  public static void main(String[] args) throws IOException {
    if (args.length == 3 && args[0].equals("--texts")) {
      TrainingPieces pieces = new TrainingPieces(Optional.empty());
      pieces.writeAll(JsonLines.readAll(Path.of(args[1]), "."), Path.of(args[2]), false);
      return;
    }
    if (args.length != 2) {
      throw new IllegalArgumentException(
          "needs two arguments, the data and where to write; or --texts, a folder and where to"
              + " write");
    }
    Optional<ReferenceNames> names = ReferenceNames.ifPresent();
    if (names.isEmpty()) {
      throw new IllegalStateException("add -Pcorenlp-models to the command, for names");
    }
    TrainingPieces pieces = new TrainingPieces(names);
    for (String part : PARTS) {
      List<JsonLines> files = JsonLines.readAll(Path.of(args[0]), part);
      pieces.writeAll(files, Path.of(args[1]), !part.contains("sentences"));
    }
  }

  private void writeAll(List<JsonLines> files, Path folder, boolean withNames) throws IOException {
    Files.createDirectories(folder);
    for (JsonLines file : files) {
      Path out = folder.resolve(file.name());
      if (!Files.exists(out)) {
        Path part = folder.resolve(file.name() + ".part");
        write(file, part, withNames);
        Files.move(part, out);
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
      for (ReferenceNames.Name name : names.orElseThrow().in(document)) {
        found.addArray().add(name.span().begin()).add(name.span().end()).add(name.kind());
      }
    }
    return out;
  }
}
