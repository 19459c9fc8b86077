package dev.lede.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A file of evaluation data: one JSON object a line.
 *
 * @param name the name of the file, without its folder
 * @param sha256 the checksum of its bytes in hexadecimal
 * @param items the objects in their order
 */
public record JsonLines(String name, String sha256, List<JsonNode> items) {

  /** Reads a file; lines end at LF only, since texts may hold other line separators. */
  public static JsonLines read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> items = new ArrayList<>();
    for (String line : new String(bytes, java.nio.charset.StandardCharsets.UTF_8).split("\n", -1)) {
      if (!line.isBlank()) {
        items.add(mapper.readTree(line));
      }
    }
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new JsonLines(
          String.valueOf(file.getFileName()), HexFormat.of().formatHex(digest), List.copyOf(items));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Returns name, number of items and the beginning of the checksum, as reports tell them. */
  public String describe() {
    return name + " (" + items.size() + " items, sha256 " + sha256.substring(0, 12) + ")";
  }
}
