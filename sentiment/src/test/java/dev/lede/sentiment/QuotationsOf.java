package dev.lede.sentiment;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Quotations;
import dev.lede.quotes.Speaker;
import java.util.List;

/** Quotations as a finder of the caller's would return them. */
final class QuotationsOf {

  private QuotationsOf() {}

  /** One quotation by a speaker; none if there is no content. */
  static Quotations speaker(String name, Document document, List<Span> content) {
    if (content.isEmpty()) {
      return Quotations.of(document, List.of());
    }
    return Quotations.of(
        document,
        List.of(
            Quotation.builder(document, Quotation.Kind.DIRECT, content)
                .speaker(Speaker.of(name, Speaker.Kind.PERSON, List.of()))
                .build()));
  }

  /** One quotation that the text does not attribute. */
  static Quotations nobody(Document document, List<Span> content) {
    return Quotations.of(
        document, List.of(Quotation.builder(document, Quotation.Kind.DIRECT, content).build()));
  }
}
