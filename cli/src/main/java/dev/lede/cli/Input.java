package dev.lede.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One article to be read.
 *
 * @param name what it is called in messages and results
 * @param file where it is; empty for standard input
 * @param place where its results go in a folder of results, without an ending
 */
record Input(String name, Optional<Path> file, Path place) {

  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  /** HTML declares its charset within so many bytes. */
  private static final int DECLARATION = 4096;

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
   * Reads the text.
   *
   * @param html whether it is HTML whatever its name says
   * @param notes takes what the user should know of how it was read
   * @param most how many bytes are read of standard input
   */
  String read(boolean html, List<String> notes, long most) throws IOException {
    byte[] bytes = bytes(most);
    Optional<Charset> marked = byteOrderMark(bytes);
    if (marked.isPresent()) {
      return new String(bytes, marked.get());
    }
    try {
      return strictly(bytes, StandardCharsets.UTF_8);
    } catch (CharacterCodingException notUtf8) {
      for (byte b : bytes) {
        if (b == 0) {
          throw new IOException("is no text: it holds a zero byte", notUtf8);
        }
      }
      Charset other = html || isHtml() ? declared(bytes) : Charset.forName("windows-1252");
      notes.add("not UTF-8, read as " + other.name());
      return new String(bytes, other);
    }
  }

  private byte[] bytes(long most) throws IOException {
    if (file.isEmpty()) {
      return System.in.readNBytes((int) Math.min(most, Integer.MAX_VALUE));
    }
    try {
      return Files.readAllBytes(file.get());
    } catch (NoSuchFileException e) {
      // A path has lost one of the two slashes of an address.
      throw new IOException(
          name.matches("https?:/.*")
              ? "is an address; give a file, or: curl -s ADDRESS | lede analyze --html -"
              : "no such file",
          e);
    } catch (AccessDeniedException e) {
      throw new IOException("may not be read", e);
    } catch (IOException e) {
      throw new IOException("cannot be read: " + e.getMessage(), e);
    }
  }

  private static Optional<Charset> byteOrderMark(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16);
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return Optional.of(StandardCharsets.UTF_16);
    }
    return Optional.empty();
  }

  private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  private static Charset declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION);
    Matcher matcher = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    try {
      return Charset.forName(matcher.find() ? matcher.group(1) : "windows-1252");
    } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
      return Charset.forName("windows-1252");
    }
  }
}
