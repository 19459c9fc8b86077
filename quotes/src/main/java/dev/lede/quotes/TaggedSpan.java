package dev.lede.quotes;

import dev.lede.document.Span;
import dev.lede.document.internal.QuotedTokens;
import dev.lede.document.internal.Search;
import dev.lede.document.internal.TokenIndex;
import dev.lede.encoder.internal.SpanTagger.Phrase;
import java.util.List;

/**
 * A part of a content, a cue or a source: tokens side by side.
 *
 * @param begin its first token
 * @param end the token after its last one
 * @param span where it stands in the document's text
 * @param probability the mean probability of its tags, in [0, 1]
 * @param edges the probability that it begins and ends where it does, in [0, 1]
 */
record TaggedSpan(int begin, int end, Span span, double probability, double edges) {

  /** What stands for the probability of tags where a rule decides. */
  static final double BY_RULE = 0.9;

  static TaggedSpan of(Span span, double probability, double edges, TokenIndex tokens) {
    int begin = Math.min(tokens.firstAfter(span.begin()), tokens.size() - 1);
    int end = Math.min(Math.max(begin + 1, tokens.endBefore(span.end())), tokens.size());
    return new TaggedSpan(begin, end, span, probability, edges);
  }

  static List<TaggedSpan> of(List<Phrase> phrases, TokenIndex tokens) {
    return phrases.stream()
        .map(phrase -> of(phrase.span(), phrase.probability(), phrase.edges(), tokens))
        .toList();
  }

  /** Returns a span that a rule found, and no tag. */
  static TaggedSpan byRule(int begin, int end, TokenIndex tokens) {
    return new TaggedSpan(begin, end, tokens.span(begin, end), BY_RULE, BY_RULE);
  }

  /** Returns what of it begins at one of its tokens. */
  TaggedSpan from(int token, TokenIndex tokens) {
    Span rest = new Span(tokens.span(token, token + 1).begin(), span.end());
    return new TaggedSpan(token, end, rest, probability, edges);
  }

  /** Returns it with another end, or itself. */
  TaggedSpan to(int last, TokenIndex tokens) {
    return last == end
        ? this
        : of(new Span(span.begin(), tokens.span(last - 1, last).end()), probability, edges, tokens);
  }

  /** Whether more than a half of it stands in quotation marks. */
  boolean isMostlyIn(QuotedTokens quoted) {
    return quoted.mostOf(begin, end);
  }

  /** Whether all of it stands in quotation marks. */
  boolean isAllIn(QuotedTokens quoted) {
    return quoted.allOf(begin, end);
  }

  boolean overlaps(TaggedSpan other) {
    return begin < other.end && other.begin < end;
  }

  boolean contains(TaggedSpan other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether nothing but a mark stands before it in its block. */
  boolean opensBlock(TokenIndex tokens) {
    return begin < 2
        || tokens.block(begin - 1) != tokens.block(begin)
        || tokens.block(begin - 2) != tokens.block(begin);
  }

  /**
   * The index of the first of some spans in the order of the text that begins at a token or behind.
   */
  static int firstNotBefore(List<TaggedSpan> spans, int token) {
    return Search.first(spans.size(), s -> spans.get(s).begin() >= token);
  }

  /** How many of some spans in the order of the text lie between two tokens. */
  static int countBetween(List<TaggedSpan> spans, int from, int to) {
    int count = 0;
    for (int i = firstNotBefore(spans, from); i < spans.size() && spans.get(i).end <= to; i++) {
      count++;
    }
    return count;
  }
}
