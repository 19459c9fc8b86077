package dev.lede.quotes;

import dev.lede.document.internal.QuotedSpan;
import dev.lede.document.internal.Search;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.RuleWords;
import java.util.List;
import java.util.Set;

/**
 * Mends where tagged sources end: before quotation marks, before a clause that is cut, and not
 * before their noun. A source that is cut short names nobody.
 */
final class SourceEdges {

  private static final Set<String> JOINS = Set.of("in", "of", "by");

  private static final Set<String> REASONS = Set.of("because", "since", "as", "while");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

  private final TokenIndex tokens;
  private final Coreference who;
  private final List<QuotedSpan> marks;
  private final TaggedTokens inCue;
  private final Chunker chunks;

  SourceEdges(
      TokenIndex tokens,
      Coreference who,
      List<QuotedSpan> marks,
      TaggedTokens inCue,
      Chunker chunks) {
    this.tokens = tokens;
    this.who = who;
    this.marks = marks;
    this.inCue = inCue;
    this.chunks = chunks;
  }

  /** Returns the source as it is, or with another end. */
  TaggedSpan mended(TaggedSpan source) {
    return fromOne(wholeWord(wholePhrase(beforeClause(outsideMarks(source)))));
  }

  /** {@code A driver, who hid because he} is cut inside a clause, and ends before it. */
  private TaggedSpan beforeClause(TaggedSpan source) {
    int last = source.end() - 1;
    boolean cut =
        last - 1 > source.begin()
            && PRONOUNS.contains(tokens.lower(last))
            && REASONS.contains(tokens.lower(last - 1));
    int who = last - 2;
    while (cut && who > source.begin() && !tokens.lower(who).equals("who")) {
      who--;
    }
    if (!cut || who <= source.begin() + 1) {
      return source;
    }
    return endingAt(tokens.text(who - 1).equals(",") ? who - 1 : who, source);
  }

  /** "A sister-in" goes on to the end of the word, and of the name: "Dr. Andrea Cole-Haddon". */
  private TaggedSpan wholeWord(TaggedSpan source) {
    int end = source.end();
    if (end - source.begin() > 1 && tokens.text(end - 1).equals("-")) {
      end--;
    }
    while (end + 1 < tokens.size()
        && isBeside(end)
        && tokens.text(end).equals("-")
        && isBeside(end + 1)
        && (tokens.isCapital(end + 1) || isInWord(end + 1))) {
      end += 2;
    }
    return end > source.end() ? endingAt(end, source) : source;
  }

  /** "In" and "law" of a sister-in-law. */
  private boolean isInWord(int token) {
    return JOINS.contains(tokens.lower(token)) || JOINS.contains(tokens.lower(token - 2));
  }

  /** Whether no blank stands before a token. */
  private boolean isBeside(int token) {
    return tokens.span(token - 1, token).end() == tokens.span(token, token + 1).begin();
  }

  /** Of "one of the four women" a tag can leave out the one, and the "of" too. */
  private TaggedSpan fromOne(TaggedSpan source) {
    int of = tokens.lower(source.begin()).equals("of") ? source.begin() : source.begin() - 1;
    boolean cut =
        of > 0
            && of + 1 < source.end()
            && tokens.lower(of).equals("of")
            && tokens.lower(of - 1).equals("one")
            && RuleWords.BEGINS_ROLE.contains(tokens.lower(of + 1))
            && tokens.sentence(of - 1) == tokens.sentence(of);
    return cut
        ? new TaggedSpan(
            of - 1,
            source.end(),
            tokens.span(of - 1, source.end()),
            source.probability(),
            source.edges())
        : source;
  }

  /** A source that runs on into marks ends before them. */
  private TaggedSpan outsideMarks(TaggedSpan source) {
    int m = Search.first(marks.size(), i -> marks.get(i).span().begin() > source.span().begin());
    if (m == marks.size() || marks.get(m).span().begin() >= source.span().end()) {
      return source;
    }
    int end = tokens.endBefore(marks.get(m).span().begin());
    return end > source.begin() && marks.get(m).span().end() > source.span().end()
        ? endingAt(end, source)
        : source;
  }

  /**
   * A tag over "The" alone is meant for the noun behind it, and one over "One small" for the study.
   */
  private TaggedSpan wholePhrase(TaggedSpan source) {
    boolean article =
        source.end() - source.begin() == 1
            && RuleWords.ARTICLES.contains(tokens.lower(source.begin()));
    int end = source.end();
    if (article) {
      end = chunks.endOfSubject(source.begin());
    } else if (end < tokens.size()
        && tokens.sentence(end - 1) == tokens.sentence(end)
        && !who.hasName(end - 1)
        && !isNoun(end - 1)
        && isNoun(end)) {
      end++;
    }
    return end > source.end() && !inCue.anyOf(source.end(), end) ? endingAt(end, source) : source;
  }

  private boolean isNoun(int token) {
    String word = tokens.lower(token);
    return RuleWords.isPerson(word)
        || RuleWords.ORGANIZATIONS.contains(word)
        || RuleWords.GROUPS.contains(word)
        || CueWords.DOCUMENTS.contains(word)
        || RuleWords.THIRD.contains(word);
  }

  private TaggedSpan endingAt(int end, TaggedSpan source) {
    return new TaggedSpan(
        source.begin(),
        end,
        tokens.span(source.begin(), end),
        source.probability(),
        source.edges());
  }
}
