package dev.lede.sentiment;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.encoder.EncodedDocument;
import dev.lede.encoder.internal.NamedText;
import dev.lede.entity.Entities;
import dev.lede.entity.Mention;
import java.util.ArrayList;
import java.util.List;

/** A document with entities that need no model. */
record NamedDocument(Document document, Entities entities) {

  /**
   * Reads a text in which every name is written between brackets: {@code [P Jane Roe]} is a person,
   * {@code [O …]} an organization, {@code [L …]} a place.
   */
  static NamedDocument of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
      int close = marked.indexOf(']', open);
      String name = marked.substring(open + 3, close);
      text.append(marked, at, open);
      mentions.add(
          new Mention(
              new Span(text.length(), text.length() + name.length()),
              name,
              kind(marked.charAt(open + 1))));
      text.append(name);
      at = close + 1;
    }
    Document document = Document.of(text.append(marked, at, marked.length()).toString());
    return new NamedDocument(document, Entities.of(document, mentions));
  }

  private static Mention.Kind kind(char letter) {
    return switch (letter) {
      case 'P' -> Mention.Kind.PERSON;
      case 'O' -> Mention.Kind.ORGANIZATION;
      default -> Mention.Kind.PLACE;
    };
  }

  /** The document with its entities and without vectors. */
  EncodedDocument encoded() {
    return NamedText.of(document, entities);
  }

  /** Where some words are for the first time. */
  Span spanOf(String words) {
    int begin = document.text().indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
