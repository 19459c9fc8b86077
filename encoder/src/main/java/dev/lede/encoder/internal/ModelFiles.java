package dev.lede.encoder.internal;

import dev.lede.encoder.ModelException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of a model, in a folder or in the jar. {@value #SUMS} lists their checksums, in the
 * format of {@code sha256sum}; no file is used that is not what the list says.
 */
final class ModelFiles {

  static final String SUMS = "SHA256SUMS";
  private static final String IN_JAR = "/dev/lede/encoder/model/";

  private final @Nullable Path folder;
  private final Map<String, String> sums = new TreeMap<>();

  private ModelFiles(@Nullable Path folder) {
    this.folder = folder;
    for (String line : new String(bytes(SUMS, null), StandardCharsets.UTF_8).split("\n", -1)) {
      int gap = line.indexOf("  ");
      if (gap > 0) {
        sums.put(line.substring(gap + 2).strip(), line.substring(0, gap));
      }
    }
  }

  /**
   * Opens a model.
   *
   * @param folder where its files are, or null for the model in the jar
   */
  static ModelFiles open(@Nullable Path folder) {
    return new ModelFiles(folder);
  }

  /**
   * Reads a file.
   *
   * @throws ModelException if it is missing, not listed, or not what it should be
   */
  byte[] read(String file) {
    String expected = sum(file);
    byte[] bytes = bytes(file, expected);
    String found = sha256(bytes);
    if (!found.equals(expected)) {
      throw ModelErrors.damaged(file, expected, found, where());
    }
    return bytes;
  }

  /**
   * Returns the checksum that a file should have.
   *
   * @throws ModelException if it is not listed
   */
  String sum(String file) {
    String sum = sums.get(file);
    if (sum == null) {
      throw ModelErrors.unreadable(
          file, where(), SUMS + " does not list it; it lists " + sums.keySet(), null);
    }
    return sum;
  }

  /** Where the files are, for messages. */
  String where() {
    return folder == null ? "the jar of lede-encoder" : folder.toString();
  }

  private byte[] bytes(String file, @Nullable String expected) {
    try (InputStream in =
        folder == null
            ? ModelFiles.class.getResourceAsStream(IN_JAR + file)
            : Files.newInputStream(folder.resolve(file))) {
      if (in == null) {
        throw ModelErrors.missing(file, expected, where());
      }
      return in.readAllBytes();
    } catch (NoSuchFileException e) {
      throw ModelErrors.missing(file, expected, where());
    } catch (IOException e) {
      throw ModelErrors.unreadable(file, where(), String.valueOf(e.getMessage()), e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
