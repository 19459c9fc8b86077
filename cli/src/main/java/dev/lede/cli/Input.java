package dev.lede.cli;

import dev.lede.document.DecodedText;
import dev.lede.document.DocumentReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One article to be read.
 *
 * @param name what it is called in messages and results
 * @param file where it is; empty for standard input
 * @param place where its results go in a folder of results, without an ending
 */
record Input(String name, Optional<Path> file, Path place) {

  private static final int BEGIN = 1000;

  /** White space and byte-order marks, byte by byte, and what only a page has behind them. */
  private static final Pattern PAGE =
      Pattern.compile(
          "[\\s\\xEF\\xBB\\xBF\\xFE\\xFF]*<(?:!doctype\\s+)?html\\b", Pattern.CASE_INSENSITIVE);

  boolean isHtml() {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.x?html?");
  }

  /** How many bytes the file has; 0 if that is not known before it is read. */
  long size() {
    try {
      return file.isPresent() ? Files.size(file.get()) : 0;
    } catch (IOException e) {
      return 0; // Reading says what is wrong.
    }
  }

  /** Whether the text is there as before once it has been read: not in a pipe. */
  boolean canBeReadAgain() {
    return file.isPresent() && Files.isRegularFile(file.get());
  }

  /**
   * Decodes what was read.
   *
   * @param reader what decodes it
   * @param notes takes what the user should know of how it was read
   */
  static String decoded(byte[] bytes, DocumentReader reader, List<String> notes)
      throws IOException {
    DecodedText decoded = reader.decode(bytes);
    Charset charset = decoded.charset();
    if (!charset.equals(StandardCharsets.UTF_8) && !charset.equals(StandardCharsets.UTF_16)) {
      notes.add("not UTF-8, read as " + charset.name());
    }
    return decoded.text();
  }

  /**
   * Whether bytes without a name begin as only a page does. Other mark-up may be what a text is
   * about.
   */
  boolean beginsAsPage(byte[] bytes) {
    String begin =
        new String(bytes, 0, Math.min(bytes.length, BEGIN), StandardCharsets.ISO_8859_1)
            .replace("\0", ""); // the halves of letters in UTF-16
    return file.isEmpty() && PAGE.matcher(begin).lookingAt();
  }

  /**
   * Reads all bytes.
   *
   * @param most how many bytes are read of standard input
   */
  byte[] bytes(long most) throws IOException {
    if (file.isEmpty()) {
      return System.in.readNBytes((int) Math.min(most, Integer.MAX_VALUE));
    }
    try {
      return Files.readAllBytes(file.get());
    } catch (NoSuchFileException e) {
      throw new IOException("no such file", e);
    } catch (AccessDeniedException e) {
      throw new IOException("may not be read", e);
    } catch (IOException e) {
      throw new IOException("cannot be read: " + Reasons.of(e), e);
    }
  }
}
