package dev.lede.quotes;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.document.internal.QuotationMarks;
import dev.lede.document.internal.QuotedSpan;
import dev.lede.document.internal.QuotedTokens;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.Mention;
import dev.lede.entity.internal.Coreference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text with its tokens, names and tags, for rules that need no model. */
final class TokenizedText {

  final Document document;
  final TokenIndex tokens;
  final List<Mention> names;

  final List<TaggedSpan> contents = new ArrayList<>();
  final List<TaggedSpan> cues = new ArrayList<>();
  final List<TaggedSpan> sources = new ArrayList<>();

  private TokenizedText(Document document, List<Mention> names) {
    this.document = document;
    this.tokens = new TokenIndex(document);
    this.names = names;
  }

  static TokenizedText of(Document document) {
    return new TokenizedText(document, List.of());
  }

  /**
   * Reads a text with its names and tags: {@code [P Jane Roe]} is a person, {@code [O …]} an
   * organization, {@code [L …]} a place; <code>{s …}</code> is a source, <code>{c …}</code> a cue,
   * <code>{q …}</code> a content. A name can be inside a tag.
   */
  static TokenizedText of(String marked) {
    StringBuilder text = new StringBuilder();
    Deque<int[]> open = new ArrayDeque<>();
    List<Mention> names = new ArrayList<>();
    List<int[]> tags = new ArrayList<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (marked.startsWith(" ", i + 2) && isOpening(c, marked.charAt(i + 1))) {
        open.push(new int[] {text.length(), marked.charAt(i + 1)});
        i += 2;
      } else if ((c == ']' || c == '}') && !open.isEmpty()) {
        int[] begun = open.pop();
        Span span = new Span(begun[0], text.length());
        if (c == ']') {
          names.add(new Mention(span, span.in(text.toString()), kind((char) begun[1])));
        } else {
          tags.add(new int[] {begun[1], span.begin(), span.end()});
        }
      } else {
        text.append(c);
      }
    }
    TokenizedText read = new TokenizedText(Document.of(text.toString()), names);
    for (int[] tag : tags) {
      TaggedSpan span = TaggedSpan.of(new Span(tag[1], tag[2]), .9, .8, read.tokens);
      (tag[0] == 's' ? read.sources : tag[0] == 'c' ? read.cues : read.contents).add(span);
    }
    return read;
  }

  private static boolean isOpening(char bracket, char kind) {
    return bracket == '[' ? "POL".indexOf(kind) >= 0 : bracket == '{' && "scq".indexOf(kind) >= 0;
  }

  /** The contents as one quotation, with the first cue and source. */
  QuotationDraft draft() {
    return new QuotationDraft(
        contents,
        cues.isEmpty() ? null : cues.get(0),
        sources.isEmpty() ? null : sources.get(0),
        null,
        0,
        0);
  }

  /** Who is meant by what, with the tagged sources. */
  Coreference who() {
    return who(sources.stream().map(TaggedSpan::span).toList());
  }

  /** Which tokens are in quotation marks. */
  QuotedTokens quoted() {
    return new QuotedTokens(marks(), tokens);
  }

  String text(TaggedSpan run) {
    return document.textOf(run.span());
  }

  List<String> texts(Collection<TaggedSpan> runs) {
    return runs.stream().map(this::text).toList();
  }

  /** Quotations as {@code source < through | cue | content … content}. */
  List<String> show(List<QuotationDraft> drafts) {
    return drafts.stream().map(this::show).toList();
  }

  private String show(QuotationDraft draft) {
    return text(draft.source(), "-")
        + (draft.through() == null ? "" : " < " + text(draft.through()))
        + " | "
        + text(draft.cue(), "-")
        + " | "
        + String.join(" … ", texts(draft.parts()));
  }

  private String text(@Nullable TaggedSpan run, String none) {
    return run == null ? none : text(run);
  }

  /** Costs that are easy to add up; those of the model are measured elsewhere. */
  static LinkCosts costs() {
    return new LinkCosts(10, 4, 2, 6, 1, -1, 20, .5, 0, 1, 8, 12);
  }

  /** A distance for which every token counts as a word. */
  WordDistance words() {
    return new WordDistance(tokens.size(), t -> 1);
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

  /** The phrases beside its marks. */
  Chunker chunks() {
    return new Chunker(tokens, who());
  }

  /** What a rule finds beside the first words in marks, as {@code cue / source}, or "/". */
  String found(CueRule rule) {
    MarkedQuotation marked = marks().isEmpty() ? null : MarkedQuotation.of(marks().get(0), tokens);
    CueRule.Found found = marked == null ? null : rule.find(marked);
    return found == null ? "/" : text(found.cue()) + " / " + text(found.source());
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
