package dev.lede.document;

/**
 * Makes a {@link Document} of a source. Readers accept any string, hold no state and are
 * thread-safe.
 */
public sealed interface DocumentReader permits PlainTextReader, HtmlReader {

  /**
   * Reads a source.
   *
   * @param source any string, kept as the document's {@linkplain Document#text() text}
   * @return the document; without blocks if the source shows no text
   * @throws NullPointerException if {@code source} is null
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
   * {@return the reader of HTML} Spans point into the mark-up. The article is the {@code <article>}
   * that has most of the text, else {@code <main>}, else the whole page; navigation, scripts,
   * forms, asides and footers are passed over.
   */
  static DocumentReader html() {
    return HtmlReader.INSTANCE;
  }
}
