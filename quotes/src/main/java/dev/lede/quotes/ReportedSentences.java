package dev.lede.quotes;

import dev.lede.document.Span;
import dev.lede.document.internal.QuotedTokens;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.NounPhrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Ends contents outside marks where the sentences begin that nobody reports. */
final class ReportedSentences {

  /** How sentences begin in which the author speaks. */
  private static final Set<String> AUTHOR = Set.of("i", "my");

  private ReportedSentences() {}

  /**
   * Leaves out of contents outside marks a part of a sentence in which nobody reports. Of "Nothing
   * of it is true. I left, Ida said." it is what is tagged of the first; of "Ida said it fell. Then
   * it rained." what is tagged of the second.
   */
  static List<TaggedSpan> of(
      List<TaggedSpan> parts, List<TaggedSpan> cues, QuotedTokens quoted, TokenIndex tokens) {
    Set<Integer> reported = new HashSet<>();
    cues.forEach(cue -> reported.add(tokens.sentence(cue.begin())));
    List<TaggedSpan> kept = new ArrayList<>();
    for (TaggedSpan tagged : parts) {
      int marked = endOfMarks(tagged, reported, quoted, tokens);
      TaggedSpan part =
          marked < tagged.end()
              ? within(tagged, firstQuoted(tagged, quoted), marked, tokens)
              : tagged;
      int first = tokens.sentence(part.begin());
      int last = tokens.sentence(part.end() - 1);
      if (first == last || part.isMostlyIn(quoted)) {
        kept.add(part);
        continue;
      }
      int begin = part.begin();
      if (!reported.contains(first) && !beginsSentence(begin, tokens)) {
        while (tokens.sentence(begin) == first) {
          begin++;
        }
      }
      int end = part.end();
      if (!reported.contains(last) && !endsSentence(end, tokens)) {
        end = tokens.beginOfSentence(end - 1);
      }
      if (!reported.contains(last)) {
        end = behindQuestion(begin, end, quoted, tokens);
      }
      if (isReportedBefore(part, cues, tokens)) {
        end = beforeTheAuthor(begin, end, quoted, tokens);
      }
      while (end < part.end()
          && end > begin
          && NounPhrase.isPunctuation(tokens, end - 1)
          && !tokens.text(end - 1).equals("?")) {
        end--;
      }
      if (begin < end) {
        kept.add(within(part, begin, end, tokens));
      }
    }
    return Collections.unmodifiableList(kept);
  }

  /**
   * {@code He said “it fell”. Then it rained}: where words in marks fill what is reported of the
   * first sentence, the next ones without marks are the author's.
   */
  private static int endOfMarks(
      TaggedSpan part, Set<Integer> reported, QuotedTokens quoted, TokenIndex tokens) {
    int next = part.begin();
    int inside = 0;
    while (next < part.end()
        && tokens.sentence(next) == tokens.sentence(part.begin())
        && (quoted.at(next) || NounPhrase.isPunctuation(tokens, next))) {
      inside += quoted.at(next) ? 1 : 0;
      next++;
    }
    if (inside == 0 || next >= part.end() || !tokens.beginsSentence(next)) {
      return part.end();
    }
    for (int t = next; t < part.end(); t++) {
      if (quoted.at(t) || reported.contains(tokens.sentence(t))) {
        return part.end();
      }
    }
    while (NounPhrase.isPunctuation(tokens, next - 1) && !quoted.at(next - 1)) {
      next--;
    }
    return next;
  }

  private static int firstQuoted(TaggedSpan part, QuotedTokens quoted) {
    int first = part.begin();
    while (!quoted.at(first)) {
      first++;
    }
    return first;
  }

  /** Whether a cue stands before a part in its first sentence. */
  private static boolean isReportedBefore(
      TaggedSpan part, List<TaggedSpan> cues, TokenIndex tokens) {
    int first = TaggedSpan.firstNotBefore(cues, tokens.beginOfSentence(part.begin()));
    return first < cues.size() && cues.get(first).begin() < part.begin();
  }

  /** "When, she asked, had it closed? Nobody knew": outside marks the author goes on behind it. */
  private static int behindQuestion(int begin, int end, QuotedTokens quoted, TokenIndex tokens) {
    boolean questions = tokens.text(Math.min(end, tokens.size() - 1)).equals("?");
    for (int t = begin + 1; t < end && !questions && !tokens.text(end - 1).equals("?"); t++) {
      if (tokens.beginsSentence(t) && tokens.text(t - 1).equals("?") && !quoted.at(t - 1)) {
        return t;
      }
    }
    return end;
  }

  /** "Ida said it fell. I never forgot it": outside marks nobody but the author says "I". */
  private static int beforeTheAuthor(int begin, int end, QuotedTokens quoted, TokenIndex tokens) {
    for (int t = begin; t < end; t++) {
      if (!quoted.at(t) && AUTHOR.contains(tokens.lower(t))) {
        // In words without marks who speaks says "I" from the first sentence on.
        return t > begin && tokens.beginsSentence(t) ? t : end;
      }
    }
    return end;
  }

  private static boolean beginsSentence(int token, TokenIndex tokens) {
    int before = token;
    while (before > tokens.beginOfSentence(token) && NounPhrase.isPunctuation(tokens, before - 1)) {
      before--;
    }
    return before == tokens.beginOfSentence(token);
  }

  /** Whether nothing but punctuation follows in the sentence before a token. */
  static boolean endsSentence(int end, TokenIndex tokens) {
    int next = end;
    while (next < tokens.size()
        && tokens.sentence(next) == tokens.sentence(end - 1)
        && NounPhrase.isPunctuation(tokens, next)) {
      next++;
    }
    return next == tokens.size() || tokens.sentence(next) != tokens.sentence(end - 1);
  }

  /** Some of the tokens of a run; where its sentence is, its edges are as sure as its words. */
  private static TaggedSpan within(TaggedSpan run, int begin, int end, TokenIndex tokens) {
    int from = begin == run.begin() ? run.span().begin() : tokens.span(begin, end).begin();
    int to = end == run.end() ? run.span().end() : tokens.span(begin, end).end();
    boolean whole = begin == run.begin() && end == run.end();
    double edges = whole ? run.edges() : Math.max(run.edges(), run.probability());
    return new TaggedSpan(begin, end, new Span(from, to), run.probability(), edges);
  }
}
