package dev.lede.sentiment;

import dev.lede.document.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody is quoted with, as a finder of quotations tells it: {@code new
 * Statement(quotation.speaker().map(Speaker::name), quotation.content())}.
 *
 * @param speaker who said it, empty if nobody knows
 * @param content where it stands in the document's text
 */
public record Statement(Optional<String> speaker, List<Span> content) {

  /**
   * Creates a statement; the list is copied.
   *
   * @param speaker who said it
   * @param content where it stands, in order
   */
  public Statement {
    Objects.requireNonNull(speaker, "speaker");
    content = List.copyOf(content);
  }
}
