package dev.lede.document;

/**
 * Makes a {@link Document} of a source. Readers accept any string, throw for none, hold no state
 * and are thread-safe.
 */
public interface DocumentReader {

  /**
   * Reads a source.
   *
   * @param source any string, kept as the document's {@linkplain Document#text() text}
   * @return the document; without blocks if the source shows no text
   */
  Document read(String source);

  /**
   * {@return the reader of plain text} It finds out by itself how paragraphs are set: by blank
   * lines, by indentation, one to a line, or by nothing but where lines wrapped at a fixed width
   * end early.
   */
  static DocumentReader plainText() {
    return PlainTextReader.INSTANCE;
  }

  /**
   * {@return the reader of HTML} Spans point into the mark-up. The article is taken from {@code
   * <article>} or {@code <main>} where there is one; navigation, scripts, forms, asides and footers
   * are passed over.
   */
  static DocumentReader html() {
    return HtmlReader.INSTANCE;
  }
}
