package dev.lede.training.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/**
 * A file of evaluation data: one JSON object a line.
 *
 * @param name the name of the file, without its folder
 * @param sha256 the checksum of its bytes in hexadecimal
 * @param items the objects in their order
 */
public record JsonLines(String name, String sha256, List<JsonNode> items) {

  /**
   * Reads a file, compressed or not; lines end at LF only, since texts may hold other line
   * separators.
   *
   * @throws IllegalArgumentException if a line is no JSON
   */
  public static JsonLines read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> items = new ArrayList<>();
    int number = 0;
    for (String line : new String(unzipped(file, bytes), StandardCharsets.UTF_8).split("\n", -1)) {
      number++;
      try {
        if (!line.isBlank()) {
          items.add(mapper.readTree(line));
        }
      } catch (JsonProcessingException e) {
        throw new IllegalArgumentException(
            "line " + number + " of " + file + " is no JSON object; each line must be one", e);
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

  private static byte[] unzipped(Path file, byte[] bytes) throws IOException {
    if (!file.toString().endsWith(".gz")) {
      return bytes;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }

  /** Returns the first items, all if there are not so many. */
  public List<JsonNode> first(int count) {
    return items.subList(0, Math.min(count, items.size()));
  }

  /**
   * Reads every {@code *.jsonl} and {@code *.jsonl.gz} of a part of the evaluation data, in the
   * order of their names.
   *
   * @param data the folder of the data
   * @param part the folder in it, such as {@code summaries}
   * @throws IllegalArgumentException if there is no such file
   */
  public static List<JsonLines> readAll(Path data, String part) throws IOException {
    TreeSet<Path> paths = new TreeSet<>();
    if (Files.isDirectory(data.resolve(part))) {
      try (DirectoryStream<Path> found =
          Files.newDirectoryStream(data.resolve(part), "*.{jsonl,jsonl.gz}")) {
        found.forEach(paths::add);
      }
    }
    if (paths.isEmpty()) {
      throw new IllegalArgumentException(
          "no " + part + "/*.jsonl in " + data + "; name the folder above " + part);
    }
    List<JsonLines> files = new ArrayList<>();
    for (Path path : paths) {
      files.add(read(path));
    }
    return files;
  }
}
