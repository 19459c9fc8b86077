package dev.lede.document;

final class HtmlReader implements DocumentReader {
  static final HtmlReader INSTANCE = new HtmlReader();

  @Override
  public Document read(String source) {
    return DocumentReader.plainText().read(source);
  }
}
