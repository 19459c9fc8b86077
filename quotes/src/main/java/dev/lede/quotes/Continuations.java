package dev.lede.quotes;

import dev.lede.document.internal.QuotedTokens;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.NounPhrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which quoted words carry on the quotation before them, though no cue says so: {@code "It is
 * late," said N. "We go."} In a dialogue, where somebody else may speak, none do.
 */
final class Continuations {

  private final TokenIndex tokens;
  private final List<TaggedSpan> parts;
  private final List<TaggedSpan> cues;
  private final QuotedTokens quoted;
  private final Coreference who;
  private final WordDistance words;
  private final Interruptions interrupted;
  private final Addressee addressee;
  private final CounterQuestions counterQuestions;

  Continuations(
      TokenIndex tokens,
      List<TaggedSpan> parts,
      List<TaggedSpan> cues,
      QuotedTokens quoted,
      Coreference who,
      WordDistance words,
      Interruptions interrupted) {
    this.tokens = tokens;
    this.parts = parts;
    this.cues = cues;
    this.quoted = quoted;
    this.who = who;
    this.words = words;
    this.interrupted = interrupted;
    addressee = new Addressee(tokens, who);
    counterQuestions = new CounterQuestions(tokens, who);
  }

  /**
   * Whether a part without a cue carries on what is before it.
   *
   * @param cueOf for each part the index of its cue, or -1
   */
  boolean carriesOn(int part, int[] cueOf) {
    if (part == 0 || !parts.get(part).isMostlyIn(quoted)) {
      return false;
    }
    TaggedSpan own = parts.get(part);
    TaggedSpan before = parts.get(part - 1);
    if (quoted.carriesOn(own.begin())) {
      return true;
    }
    int blocks = tokens.block(own.begin()) - tokens.block(before.begin());
    if (blocks == 0 && before.isMostlyIn(quoted) && interrupted.byList(before, own)) {
      return true;
    }
    if (blocks == 1) {
      return opensNextParagraph(part, cueOf[part - 1] < 0 ? null : cues.get(cueOf[part - 1]));
    }
    return blocks < 1 && cueOf[part - 1] >= 0 && followsCue(part, cues.get(cueOf[part - 1]));
  }

  /**
   * Whether words open the paragraph behind a quotation and go on with it. After a closing mark at
   * the end of a paragraph somebody else may speak.
   */
  private boolean opensNextParagraph(int part, @Nullable TaggedSpan cueBefore) {
    TaggedSpan own = parts.get(part);
    TaggedSpan before = parts.get(part - 1);
    return before.isMostlyIn(quoted)
        && own.opensBlock(tokens)
        && words.between(before.end(), own.begin()) >= 1
        && TurnSources.nameBehind(before, tokens) == null
        && TurnSources.nameBehind(own, tokens) == null
        && TurnSources.wordsBehind(own, tokens, who) == null
        && !addressee.callsAnybody(own)
        && !counterQuestions.isOne(own, cueBefore)
        && !isDialogue(part);
  }

  /**
   * Whether nothing parts the words from a quotation with a cue in the same sentence or the one
   * before.
   */
  private boolean followsCue(int part, TaggedSpan cue) {
    TaggedSpan own = parts.get(part);
    TaggedSpan before = parts.get(part - 1);
    boolean behind = cue.begin() >= before.end();
    // A quoted sentence behind an indirect statement is a quotation of its own, of the same turn;
    // behind words that end in marks, as in 'It would "cost too much," N. said. "We go."', it is
    // not.
    int end = before.end() - 1;
    while (end > before.begin() && NounPhrase.isPunctuation(tokens, end)) {
      end--;
    }
    boolean endsInMarks = quoted.at(end) && behind;
    if (!endsInMarks
        && !parts.get(carriedOn(part)).isMostlyIn(quoted)
        && tokens.sentence(own.begin()) != tokens.sentence(before.begin())) {
      return false;
    }
    int last = Math.max(cue.end(), before.end());
    return tokens.sentence(own.begin()) - tokens.sentence(last - 1) <= 1
        && TaggedSpan.countBetween(cues, before.end(), own.begin()) <= (behind ? 1 : 0);
  }

  /**
   * What a part carries on: the one before it. Or the quoted words before that where they stand in
   * the same sentence, as in {@code "It is late," said Jane, who knew that it was. "We go."}
   */
  int carriedOn(int part) {
    int before = part - 1;
    int sentence = tokens.sentence(parts.get(before).begin());
    int p = before;
    while (p > 0
        && !parts.get(p).isMostlyIn(quoted)
        && tokens.sentence(parts.get(p - 1).end() - 1) == sentence) {
      p--;
    }
    return parts.get(p).isMostlyIn(quoted) ? p : before;
  }

  /** Whether two speakers take turns: the two paragraphs before have short quotations of two. */
  private boolean isDialogue(int part) {
    int block = tokens.block(parts.get(part).begin());
    if (part < 2 || !isShort(part) || !isShort(part - 1)) {
      return false;
    }
    int p = part - 1;
    while (p > 0 && tokens.block(parts.get(p).begin()) == block - 1) {
      p--;
    }
    return tokens.block(parts.get(p).begin()) == block - 2
        && parts.get(p).isMostlyIn(quoted)
        && isShort(p);
  }

  private boolean isShort(int part) {
    return parts.get(part).end() - parts.get(part).begin() <= TurnSources.SHORT;
  }
}
