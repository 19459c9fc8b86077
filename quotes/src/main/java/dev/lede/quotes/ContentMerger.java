package dev.lede.quotes;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.document.internal.Characters;
import dev.lede.document.internal.SentencePunctuation;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins what the tags say of contents with what the quotation marks say.
 *
 * <p>Where the tags cover half of a quoted fragment and more, the content has all of it. Where they
 * cover less, a content that runs into it from outside ends before it. A fragment without tags is a
 * content of its own only if it reads like a sentence; else it is a title, a nickname or a scare
 * quote.
 */
final class ContentMerger {

  private static final double COVERED = 0.5;

  /** What stands for the probability of tags where only marks tell of a content. */
  private static final double BY_MARKS = 0.5;

  private static final int LEAST_WORDS = 4;

  private ContentMerger() {}

  /**
   * Returns the parts of contents in the order of the text.
   *
   * @param marks outer ones
   */
  static List<TaggedSpan> of(
      Document document,
      TokenIndex tokens,
      List<TaggedSpan> tagged,
      List<TaggedSpan> sources,
      List<QuotedSpan> marks) {
    List<TaggedSpan> parts = new ArrayList<>();
    int next = 0;
    int nextSource = 0;
    for (QuotedSpan mark : marks) {
      Span inner = mark.inner();
      while (next < tagged.size() && tagged.get(next).span().end() <= inner.begin()) {
        parts.add(tagged.get(next));
        next++;
      }
      List<TaggedSpan> over = new ArrayList<>();
      // A part that runs beyond an earlier fragment can reach this one too.
      while (!parts.isEmpty() && parts.get(parts.size() - 1).span().overlaps(inner)) {
        over.add(0, parts.remove(parts.size() - 1));
      }
      while (next < tagged.size() && tagged.get(next).span().begin() < inner.end()) {
        over.add(tagged.get(next));
        next++;
      }
      while (nextSource < sources.size() && sources.get(nextSource).span().end() <= inner.begin()) {
        nextSource++;
      }
      boolean inSource =
          nextSource < sources.size()
              && sources.get(nextSource).span().begin() < mark.span().begin()
              && sources.get(nextSource).span().end() >= inner.end();
      if (over.isEmpty()
          && !inSource
          && (readsLikeSentence(document, inner) || isParagraph(tokens, mark))) {
        parts.add(TaggedSpan.of(inner, BY_MARKS, BY_MARKS, tokens));
      } else if (!over.isEmpty()) {
        parts.addAll(settled(document, tokens, over, mark));
      }
    }
    parts.addAll(tagged.subList(next, tagged.size()));
    return bare(document.text(), tokens, parts, marks);
  }

  /**
   * Takes away white space, dashes and the marks around each part, but no mark whose partner is
   * inside.
   */
  private static List<TaggedSpan> bare(
      String text, TokenIndex tokens, List<TaggedSpan> parts, List<QuotedSpan> marks) {
    List<TaggedSpan> bare = new ArrayList<>();
    int next = 0;
    for (TaggedSpan part : parts) {
      Span span = stripped(text, part.span());
      int begin = span.begin();
      int end = span.end();
      while (next < marks.size() && marks.get(next).span().end() <= begin) {
        next++;
      }
      for (int m = next; m < marks.size() && marks.get(m).span().begin() < end; m++) {
        Span outer = marks.get(m).span();
        Span inner = marks.get(m).inner();
        if (outer.begin() <= begin && begin < inner.begin() && outer.end() >= end) {
          begin = inner.begin();
        }
        if (inner.end() < end && end <= outer.end() && outer.begin() < begin) {
          end = inner.end();
        }
      }
      Span inside = stripped(text, new Span(begin, Math.max(begin, end)));
      if (!inside.isEmpty()) {
        bare.add(TaggedSpan.of(inside, part.probability(), part.edges(), tokens));
      }
    }
    return bare;
  }

  private static Span stripped(String text, Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    while (begin < end && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  private static boolean isBlank(char c) {
    return Characters.isSpace(c) || "-–—―".indexOf(c) >= 0;
  }

  private static List<TaggedSpan> settled(
      Document document, TokenIndex tokens, List<TaggedSpan> over, QuotedSpan mark) {
    Span inner = mark.inner();
    int covered = 0;
    for (TaggedSpan run : over) {
      Span span = run.span();
      // In letters as they are read: line ends and mark-up must not count.
      covered +=
          document
              .textOf(
                  new Span(
                      Math.max(span.begin(), inner.begin()), Math.min(span.end(), inner.end())))
              .length();
    }
    if (covered >= COVERED * document.textOf(inner).length()
        || readsLikeSentence(document, inner)) {
      int begin = Math.min(over.get(0).span().begin(), inner.begin());
      int end = Math.max(over.get(over.size() - 1).span().end(), inner.end());
      double probability =
          over.stream().mapToDouble(TaggedSpan::probability).average().orElse(BY_MARKS);
      double edges = over.stream().mapToDouble(TaggedSpan::edges).max().orElse(BY_MARKS);
      return List.of(TaggedSpan.of(new Span(begin, end), probability, edges, tokens));
    }
    List<TaggedSpan> kept = new ArrayList<>();
    for (TaggedSpan run : over) {
      Span span = run.span();
      boolean entersFromLeft = span.begin() < inner.begin() && span.end() <= inner.end();
      boolean entersFromRight = span.begin() >= inner.begin() && span.end() > inner.end();
      if (entersFromLeft && span.begin() < mark.span().begin()) {
        Span cut = new Span(span.begin(), mark.span().begin());
        kept.add(TaggedSpan.of(cut, run.probability(), run.edges(), tokens));
      } else if (entersFromRight && span.end() > mark.span().end()) {
        Span cut = new Span(Math.max(span.begin(), mark.span().end()), span.end());
        kept.add(TaggedSpan.of(cut, run.probability(), run.edges(), tokens));
      } else if (!entersFromLeft && !entersFromRight) {
        kept.add(run);
      }
    }
    return kept;
  }

  /** Whether a paragraph has nothing but the quoted words, and these end like a sentence. */
  private static boolean isParagraph(TokenIndex tokens, QuotedSpan mark) {
    int begin = tokens.firstAfter(mark.span().begin());
    int end = tokens.endBefore(mark.span().end());
    int last = tokens.endBefore(mark.inner().end()) - 1;
    if (begin >= end || last < begin) {
      return false;
    }
    String text = tokens.text(last);
    return SentencePunctuation.endsSentence(text)
        && (begin == 0 || tokens.block(begin - 1) != tokens.block(begin))
        && (end == tokens.size() || tokens.block(end) != tokens.block(begin));
  }

  private static boolean readsLikeSentence(Document document, Span inner) {
    String words = document.textOf(inner);
    return !words.isEmpty()
        && Character.isUpperCase(words.codePointAt(0))
        && SentencePunctuation.endsClause(words)
        && words.split("\\s+", LEAST_WORDS + 1).length >= LEAST_WORDS;
  }
}
