package dev.lede.quotes;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.document.internal.QuotedSpan;
import dev.lede.document.internal.SentencePunctuation;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.RuleWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  /** How many tokens a gesture has between two parts of a quotation, with its dashes. */
  private static final int LONGEST_GESTURE = 14;

  static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");

  /** What stands between the parts of a list. */
  static final Set<String> LIST = Set.of(",", "and", "or");

  private static final Set<String> BEFORE_SHOW = Set.of("on", "in", "for", "to", "from");

  private ContentMerger() {}

  /**
   * Returns the parts of contents in the order of the text.
   *
   * @param marks outer ones
   * @param listed those of them that go on with a list
   * @param reported those of the marks whose words somebody is plainly said to say
   */
  static List<TaggedSpan> of(
      Document document,
      TokenIndex tokens,
      List<TaggedSpan> tagged,
      List<TaggedSpan> sources,
      List<QuotedSpan> marks,
      Set<QuotedSpan> reported,
      Set<QuotedSpan> listed) {
    List<TaggedSpan> parts = new ArrayList<>();
    int next = 0;
    int nextSource = 0;
    @Nullable QuotedSpan before = null;
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
      if (before != null && isGesture(before, mark, tokens)) {
        int from = before.span().end();
        int to = mark.span().begin();
        over = without(over, new Span(from, to), tokens);
        while (!parts.isEmpty() && parts.get(parts.size() - 1).span().end() > from) {
          over.addAll(
              0, without(List.of(parts.remove(parts.size() - 1)), new Span(from, to), tokens));
        }
      }
      while (nextSource < sources.size() && sources.get(nextSource).span().end() <= inner.begin()) {
        nextSource++;
      }
      boolean inSource =
          nextSource < sources.size()
              && sources.get(nextSource).span().begin() < mark.span().begin()
              && sources.get(nextSource).span().end() >= inner.end();
      boolean isTurn =
          reported.contains(mark)
              || (readsLikeSentence(document, inner) && !isNameOfShow(document, tokens, mark))
              || isParagraph(tokens, mark);
      if (over.isEmpty() && !inSource && isTurn) {
        double sure = reported.contains(mark) ? TaggedSpan.BY_RULE : BY_MARKS;
        parts.add(TaggedSpan.of(inner, sure, sure, tokens));
      } else if (!over.isEmpty()) {
        parts.addAll(
            settled(
                document,
                tokens,
                cut(over, mark, tokens, listed.contains(mark)),
                mark,
                isTurn,
                reported.contains(mark)));
      }
      before = mark;
    }
    parts.addAll(tagged.subList(next, tagged.size()));
    return ContentEdges.bare(document.text(), tokens, parts, marks);
  }

  /** {@code "the whole row" – she draws a line – "goes with it"}: the narrator's between dashes. */
  private static boolean isGesture(QuotedSpan before, QuotedSpan mark, TokenIndex tokens) {
    return isGesture(
        tokens.firstAfter(before.span().end()), tokens.firstAfter(mark.span().begin()), tokens);
  }

  static boolean isGesture(int from, int to, TokenIndex tokens) {
    return to - from > 3
        && to - from <= LONGEST_GESTURE
        && tokens.sentence(from) == tokens.sentence(to - 1)
        && DASHES.contains(tokens.text(from))
        && DASHES.contains(tokens.text(to - 1))
        && beginsClause(from + 1, to - 1, tokens);
  }

  /** "she draws", "Ida Roe draws": a pronoun, or a name and a verb. */
  private static boolean beginsClause(int from, int to, TokenIndex tokens) {
    int verb = from;
    while (verb < to && tokens.isCapital(verb)) {
      verb++;
    }
    String word = verb < to ? tokens.lower(verb) : "";
    boolean isVerb =
        RuleWords.VERBS.contains(word)
            || (word.length() > 3 && (word.endsWith("s") || word.endsWith("ed")));
    return RuleWords.THIRD.contains(tokens.lower(from)) || (verb > from && isVerb);
  }

  /** The runs without what they have of a stretch. */
  private static List<TaggedSpan> without(List<TaggedSpan> runs, Span stretch, TokenIndex tokens) {
    List<TaggedSpan> rest = new ArrayList<>();
    for (TaggedSpan run : runs) {
      Span span = run.span();
      if (!span.overlaps(stretch)) {
        rest.add(run);
        continue;
      }
      if (span.begin() < stretch.begin()) {
        Span first = new Span(span.begin(), stretch.begin());
        rest.add(TaggedSpan.of(first, run.probability(), run.edges(), tokens));
      }
      if (span.end() > stretch.end()) {
        Span last = new Span(stretch.end(), span.end());
        rest.add(TaggedSpan.of(last, run.probability(), run.edges(), tokens));
      }
    }
    return rest;
  }

  /**
   * Parts tags where a whole sentence in marks begins or ends inside them: {@code Is he sure?
   * "No."}, {@code "It is a curse." That is}, {@code "You lied." "I did not."}
   */
  private static List<TaggedSpan> cut(
      List<TaggedSpan> over, QuotedSpan mark, TokenIndex tokens, boolean listed) {
    int first = Math.min(tokens.firstAfter(mark.span().begin()), tokens.size() - 1);
    int begin = Math.min(tokens.firstAfter(mark.inner().begin()), tokens.size() - 1);
    int last = Math.max(begin, tokens.endBefore(mark.inner().end()) - 1);
    boolean opensSentence =
        tokens.beginOfSentence(begin) >= first && tokens.beginOfSentence(begin) <= begin;
    boolean inBrackets =
        first > 0
            && (tokens.text(first - 1).equals("(")
                || (listed && LIST.contains(tokens.lower(first - 1))));
    boolean endsSentence = SentencePunctuation.endsSentence(tokens.text(last));
    if (!opensSentence && !inBrackets && !listed && !endsSentence) {
      return over;
    }
    List<TaggedSpan> cut = new ArrayList<>();
    for (TaggedSpan run : over) {
      Span span = run.span();
      int from = span.begin();
      int to = span.end();
      boolean otherSentence = tokens.sentence(run.begin()) < tokens.sentence(begin) || inBrackets;
      if (from < mark.span().begin() && otherSentence && (opensSentence || inBrackets)) {
        cut.add(
            TaggedSpan.of(
                new Span(from, mark.span().begin()), run.probability(), run.edges(), tokens));
        from = mark.span().begin();
      }
      boolean goesOn =
          to > mark.span().end()
              && endsSentence
              && tokens.sentence(run.end() - 1) > tokens.sentence(last);
      if (goesOn) {
        cut.add(
            TaggedSpan.of(
                new Span(from, mark.span().end()), run.probability(), run.edges(), tokens));
        from = mark.span().end();
      }
      cut.add(TaggedSpan.of(new Span(from, to), run.probability(), run.edges(), tokens));
    }
    return cut;
  }

  private static List<TaggedSpan> settled(
      Document document,
      TokenIndex tokens,
      List<TaggedSpan> over,
      QuotedSpan mark,
      boolean isTurn,
      boolean reported) {
    Span inner = mark.inner();
    int covered = 0;
    for (TaggedSpan run : over) {
      Span span = run.span();
      if (!span.overlaps(inner)) {
        continue;
      }
      // In letters as they are read: line ends and mark-up must not count.
      covered +=
          document
              .textOf(
                  new Span(
                      Math.max(span.begin(), inner.begin()), Math.min(span.end(), inner.end())))
              .length();
    }
    if (covered >= COVERED * document.textOf(inner).length() || isTurn) {
      List<TaggedSpan> outside = new ArrayList<>();
      List<TaggedSpan> inside = new ArrayList<>();
      for (TaggedSpan run : over) {
        (run.span().overlaps(inner) ? inside : outside).add(run);
      }
      over = inside.isEmpty() ? over : inside;
      int begin = Math.min(over.get(0).span().begin(), inner.begin());
      int end = Math.max(over.get(over.size() - 1).span().end(), inner.end());
      double probability =
          over.stream().mapToDouble(TaggedSpan::probability).average().orElse(BY_MARKS);
      double edges = over.stream().mapToDouble(TaggedSpan::edges).max().orElse(BY_MARKS);
      double least = reported ? TaggedSpan.BY_RULE : 0;
      TaggedSpan whole =
          TaggedSpan.of(
              new Span(begin, end), Math.max(least, probability), Math.max(least, edges), tokens);
      if (inside.isEmpty() || outside.isEmpty()) {
        return List.of(whole);
      }
      outside.add(whole);
      outside.sort(Comparator.comparing(TaggedSpan::span));
      return outside;
    }
    List<TaggedSpan> kept = new ArrayList<>();
    for (TaggedSpan run : over) {
      Span span = run.span();
      boolean entersFromLeft = span.begin() < inner.begin() && span.end() <= inner.end();
      boolean entersFromRight = span.begin() >= inner.begin() && span.end() > inner.end();
      if (entersFromLeft && span.begin() < mark.span().begin()) {
        Span cut = new Span(span.begin(), Math.min(span.end(), mark.span().begin()));
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

  /** {@code on Channel Nine's “State of Play.”}: two words with capitals are a title there. */
  private static boolean isNameOfShow(Document document, TokenIndex tokens, QuotedSpan mark) {
    int before = tokens.firstAfter(mark.span().begin()) - 1;
    return before >= 0
        && (BEFORE_SHOW.contains(tokens.lower(before)) || NounPhrase.isPossessive(tokens, before))
        && isTitle(document.textOf(mark.inner()), 2);
  }

  /** "The Long Way to the Point.": all words but small ones have capitals. */
  static boolean isTitle(String words, int least) {
    int capitals = 0;
    for (String word : words.isEmpty() ? new String[0] : words.split("\\s+", -1)) {
      int first = word.codePointAt(0);
      if (Character.isUpperCase(first)) {
        capitals++;
      } else if (Character.isLetter(first)
          && !RuleWords.ENDS_TITLE.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return capitals >= least && !words.equals(words.toUpperCase(Locale.ROOT));
  }

  private static boolean readsLikeSentence(Document document, Span inner) {
    String words = document.textOf(inner);
    return !words.isEmpty()
        && !isTitle(words, 3)
        && Character.isUpperCase(words.codePointAt(0))
        && SentencePunctuation.endsClause(words)
        && words.split("\\s+", LEAST_WORDS + 1).length >= LEAST_WORDS;
  }
}
