package dev.lede.document;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a file or stream, and how they were found.
 *
 * @param text the characters
 * @param charset what the bytes were taken for: by a byte-order mark UTF-16; else UTF-8 if they are
 *     valid in it; else what HTML declares in a {@code meta} element; else windows-1252
 */
public record DecodedText(String text, Charset charset) {

  private static final Charset FALLBACK = Charset.forName("windows-1252");

  /**
   * What pages declare that are in windows-1252, as browsers know (WHATWG, Encoding, 4.2). A page
   * that declares UTF-8 and is not, or UTF-16 in letters that can be read, is taken for that too.
   */
  private static final Set<Charset> MEANT_OTHERWISE =
      Set.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  /** HTML declares its charset within so many bytes (WHATWG: 1024). */
  private static final int DECLARATION = 4096;

  /**
   * Creates a decoded text.
   *
   * @param text the characters
   * @param charset what the bytes were taken for
   */
  public DecodedText {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(charset, "charset");
  }

  /** Decodes bytes; with a declaration in the text only if it is HTML. */
  static DecodedText of(byte[] bytes, boolean html) throws IOException {
    if (bytes.length >= 2
        && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
            || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE))) {
      return with(bytes, StandardCharsets.UTF_16);
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return new DecodedText(text, StandardCharsets.UTF_8);
    } catch (CharacterCodingException notUtf8) {
      for (byte b : bytes) {
        if (b == 0) {
          throw (IOException)
              new UnsupportedEncodingException("is no text: it contains a zero byte")
                  .initCause(notUtf8);
        }
      }
      return with(bytes, html ? declared(bytes) : FALLBACK);
    }
  }

  private static DecodedText with(byte[] bytes, Charset charset) {
    return new DecodedText(new String(bytes, charset), charset);
  }

  private static Charset declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION);
    Matcher matcher = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    try {
      Charset charset = matcher.find() ? Charset.forName(matcher.group(1)) : FALLBACK;
      return MEANT_OTHERWISE.contains(charset) || charset.name().startsWith("UTF-")
          ? FALLBACK
          : charset;
    } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
      return FALLBACK;
    }
  }

  /** {@return the charset and the length, for messages and debugging} */
  @Override
  public String toString() {
    return text.length() + " characters in " + charset;
  }
}
