package dev.lede.quotes;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.document.internal.QuotationMarks;
import dev.lede.document.internal.QuotedSpan;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.Mention;
import dev.lede.entity.internal.Coreference;
import java.util.ArrayList;
import java.util.List;

/** A text with its tokens and names, for rules that need no model. */
final class TokenizedText {

  final Document document;
  final TokenIndex tokens;
  final List<Mention> names;

  private TokenizedText(Document document, List<Mention> names) {
    this.document = document;
    this.tokens = new TokenIndex(document);
    this.names = names;
  }

  static TokenizedText of(Document document) {
    return new TokenizedText(document, List.of());
  }

  /**
   * Reads a text in which every name is written between brackets: {@code [P Jane Roe]} is a person,
   * {@code [O …]} an organization, {@code [L …]} a place.
   */
  static TokenizedText of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> names = new ArrayList<>();
    int at = 0;
    for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
      int close = marked.indexOf(']', open);
      String name = marked.substring(open + 3, close);
      text.append(marked, at, open);
      Span span = new Span(text.length(), text.length() + name.length());
      names.add(new Mention(span, name, kind(marked.charAt(open + 1))));
      text.append(name);
      at = close + 1;
    }
    text.append(marked, at, marked.length());
    return new TokenizedText(Document.of(text.toString()), names);
  }

  private static Mention.Kind kind(char letter) {
    return switch (letter) {
      case 'P' -> Mention.Kind.PERSON;
      case 'O' -> Mention.Kind.ORGANIZATION;
      default -> Mention.Kind.PLACE;
    };
  }

  /** Who is meant by what, with some phrases as sources. */
  Coreference who(List<Span> sources) {
    return Coreference.of(document, names, sources);
  }

  /** What is in quotation marks, outer marks only. */
  List<QuotedSpan> marks() {
    return QuotationMarks.in(document).stream().filter(mark -> mark.depth() == 1).toList();
  }

  /** Where some words are for the first time. */
  Span spanOf(String words) {
    int begin = document.text().indexOf(words);
    return new Span(begin, begin + words.length());
  }

  /** Where some words are for the last time. */
  Span lastSpanOf(String words) {
    int begin = document.text().lastIndexOf(words);
    return new Span(begin, begin + words.length());
  }

  TaggedSpan tag(String words) {
    return tag(words, .9, .8);
  }

  TaggedSpan tag(String words, double probability, double edges) {
    return TaggedSpan.of(spanOf(words), probability, edges, tokens);
  }

  /** The first token of the first place of some words. */
  int token(String words) {
    return tokens.firstAfter(spanOf(words).begin());
  }
}
