package dev.lede.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes a {@link Document} of a source. Readers accept any string, hold no state and are
 * thread-safe.
 *
 * <pre>{@code
 * Document article = DocumentReader.plainText().read(Path.of("article.txt"));
 * Document page = DocumentReader.html().read(Path.of("page.html"));
 * }</pre>
 */
public sealed interface DocumentReader permits PlainTextReader, HtmlReader {

  /**
   * Reads a string.
   *
   * @param source any string, kept as the document's {@linkplain Document#text() text}
   * @return the document; without blocks if the source shows no text
   * @throws NullPointerException if {@code source} is null
   */
  Document read(String source);

  /**
   * Decodes the bytes of a file, as {@link DecodedText} describes.
   *
   * @param bytes all bytes of a text file or page
   * @return the text and the charset that it was decoded with
   * @throws IOException if the bytes are no text: a PDF, a ZIP (DOCX, ODT, EPUB) or RTF file, or
   *     neither UTF-8 nor UTF-16 and with a zero byte
   */
  DecodedText decode(byte[] bytes) throws IOException;

  /**
   * Reads a file. Its bytes are decoded as {@link DecodedText} describes.
   *
   * @param file a text file or page
   * @return the document, whose text is that of the file
   * @throws IOException if the file cannot be read, or is no text; the message begins with the file
   */
  default Document read(Path file) throws IOException {
    try {
      return read(decode(Files.readAllBytes(file)).text());
    } catch (FileSystemException e) {
      throw e; // It names the file.
    } catch (IOException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads a stream to its end, and does not close it. Its bytes are decoded as {@link DecodedText}
   * describes.
   *
   * @param in the bytes of a text file or page
   * @return the document, whose text is that of the stream
   * @throws IOException if the stream cannot be read, or is no text
   */
  default Document read(InputStream in) throws IOException {
    return read(decode(in.readAllBytes()).text());
  }

  /**
   * Reads characters to their end, and does not close their source.
   *
   * @param in the characters of a text or page
   * @return the document, whose text is these characters
   * @throws IOException if the characters cannot be read
   */
  default Document read(Reader in) throws IOException {
    StringWriter text = new StringWriter();
    in.transferTo(text);
    return read(text.toString());
  }

  /**
   * {@return the reader of plain text} It finds out by itself how paragraphs are set. There may be
   * blank lines or indentation, one paragraph to a line, or only lines wrapped at a fixed width
   * that end early.
   */
  static DocumentReader plainText() {
    return PlainTextReader.INSTANCE;
  }

  /**
   * {@return the reader of HTML} Spans point into the mark-up. The article is the {@code <article>}
   * that has most of the text, else {@code <main>}, else the whole page; navigation, scripts,
   * forms, asides and footers are passed over.
   */
  static DocumentReader html() {
    return HtmlReader.INSTANCE;
  }
}
