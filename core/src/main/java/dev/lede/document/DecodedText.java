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
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a file or stream, and how they were found.
 *
 * <p>Bytes are UTF-16 if they begin with its byte-order mark. Without one they are UTF-16LE or
 * UTF-16BE if most characters are ASCII beside a zero byte. Else they are UTF-8 if they are valid
 * in it; else what HTML declares in a {@code meta} element; else windows-1252.
 *
 * @param text the characters
 * @param charset what the bytes were taken for
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

  /** How files of documents begin that are no text, and what to do with them. */
  private static final Map<String, String> NO_TEXTS =
      Map.of(
          "%PDF-", "is a PDF, and no text; convert it first, as by: pdftotext FILE.pdf -",
          "PK\3\4", "is a ZIP, DOCX, ODT or EPUB file, and no text; save its text first",
          "{\\rtf", "is an RTF file, and no text; save its text first");

  /** Decodes bytes; with a declaration in the text only if it is HTML. */
  static DecodedText of(byte[] bytes, boolean html) throws IOException {
    refuseNoText(bytes);
    if (bytes.length >= 2
        && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
            || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE))) {
      return with(bytes, StandardCharsets.UTF_16);
    }
    for (boolean littleEndian : new boolean[] {true, false}) {
      if (isWideAscii(bytes, littleEndian)) {
        return with(bytes, littleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
      }
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

  private static void refuseNoText(byte[] bytes) throws IOException {
    for (Map.Entry<String, String> noText : NO_TEXTS.entrySet()) {
      byte[] begin = noText.getKey().getBytes(StandardCharsets.US_ASCII);
      if (bytes.length >= begin.length
          && Arrays.equals(bytes, 0, begin.length, begin, 0, begin.length)) {
        throw new UnsupportedEncodingException(noText.getValue());
      }
    }
  }

  /** Whether more than half of the pairs of bytes are ASCII that can be read, in UTF-16. */
  private static boolean isWideAscii(byte[] bytes, boolean littleEndian) {
    int low = littleEndian ? 0 : 1;
    int found = 0;
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      byte b = bytes[i + low];
      boolean isRead = (b >= ' ' && b <= '~') || b == '\n' || b == '\r' || b == '\t';
      found += isRead && bytes[i + 1 - low] == 0 ? 1 : 0;
    }
    return bytes.length % 2 == 0 && found > bytes.length / 2 / 2;
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
