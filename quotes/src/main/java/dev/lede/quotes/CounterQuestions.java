package dev.lede.quotes;

import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.Referent;
import dev.lede.entity.internal.RuleWords;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows questions in a paragraph of their own, behind an answer, which who asked before asks. */
final class CounterQuestions {

  private static final Set<String> REPLIES = Set.of("replied", "replies", "answered", "answers");

  /** How many tokens before an answer its question stands. */
  private static final int LONGEST_QUESTION = 40;

  private final TokenIndex tokens;
  private final Coreference who;

  CounterQuestions(TokenIndex tokens, Coreference who) {
    this.tokens = tokens;
    this.who = who;
  }

  /**
   * {@code "By the mill," he replied.} and in a paragraph of its own {@code "Who had the key?"}:
   * somebody else asks. Who says "I" or "we" goes on.
   */
  boolean isOne(TaggedSpan own, @Nullable TaggedSpan cueBefore) {
    int end = own.end();
    boolean mark = end < tokens.size() && NounPhrase.isPunctuation(tokens, end);
    int next = mark ? end + 1 : end;
    if (cueBefore == null
        || !tokens.text(end - 1).endsWith("?")
        || tokens.sentence(own.begin()) != tokens.sentence(end - 1)
        || (next < tokens.size() && tokens.block(next) == tokens.block(own.begin()))) {
      return false;
    }
    for (int t = own.begin(); t < end; t++) {
      if (RuleWords.FIRST.contains(tokens.lower(t))) {
        return false;
      }
    }
    return REPLIES.contains(tokens.lower(cueBefore.end() - 1)) || isAnswer(cueBefore);
  }

  /** {@code Counsel asked N. about it.} and in the next paragraph {@code "I lost it," N. said.} */
  private boolean isAnswer(TaggedSpan cue) {
    int end = tokens.beginOfBlock(cue.begin());
    for (int t = end - 1; t >= Math.max(0, end - LONGEST_QUESTION); t--) {
      if (tokens.block(t) != tokens.block(end - 1)) {
        return false;
      }
      if (RuleWords.ASKED.contains(tokens.lower(t)) && t + 1 < end) {
        return TurnSources.isPerson(t + 1, who)
            || (RuleWords.ARTICLES.contains(tokens.lower(t + 1))
                && t + 2 < end
                && RuleWords.isPerson(tokens.lower(t + 2)));
      }
    }
    return false;
  }

  /** Who asks back; the one who spoke before the last one, and is another. */
  @Nullable TaggedSpan asker(QuotationDraft link, List<QuotationDraft> before) {
    QuotationDraft last = before.get(before.size() - 1);
    TaggedSpan source = last.source();
    if (source == null
        || tokens.block(link.begin()) - tokens.block(last.begin()) != 1
        || !isOne(link.lastPart(), last.cue())) {
      return null;
    }
    Referent speaker = who.resolve(source.begin(), source.end());
    for (int i = before.size() - 2; i >= Math.max(0, before.size() - TurnSources.TURNS_BACK); i--) {
      TaggedSpan other = before.get(i).source();
      if (other == null || RuleWords.RELATIVE.contains(tokens.lower(other.begin()))) {
        continue;
      }
      Referent asks = who.resolve(other.begin(), other.end());
      if (asks != null && !asks.equals(speaker)) {
        return TaggedSpan.byRule(other.begin(), other.end(), tokens);
      }
    }
    return null;
  }
}
