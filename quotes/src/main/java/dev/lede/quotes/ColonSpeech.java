package dev.lede.quotes;

import dev.lede.document.internal.QuotationMark;
import dev.lede.document.internal.SentencePunctuation;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.RuleWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Parts what somebody thinks from what the same one says behind a colon: {@code N. fears the worst:
 * "We will lose."}
 */
final class ColonSpeech {

  private static final Set<String> CAN_BE_THOUGHT =
      Set.of("worst", "best", "better", "worse", "otherwise", "differently", "so", "not");

  /** What others have said or written. */
  private static final Set<String> WORDS =
      Set.of("word", "words", "phrase", "motto", "call", "chant", "line", "lines", "hear", "heard");

  private static final Set<String> BEGINS_OTHER =
      Set.of("to", "what", "who", "how", "when", "where", "why", "which");

  private final TokenIndex tokens;

  ColonSpeech(TokenIndex tokens) {
    this.tokens = tokens;
  }

  /** Whether a sentence in quotation marks begins at a token, with a colon before the marks. */
  static boolean isBehindColon(int begin, int end, TokenIndex tokens) {
    return begin > 1
        && QuotationMark.canOpen(tokens.text(begin - 1))
        && tokens.text(begin - 2).equals(":")
        && tokens.isCapital(begin)
        && SentencePunctuation.endsClause(tokens.text(end - 1))
        && !tokens.text(end - 1).equals(",");
  }

  /** Returns the quotations, those behind colons on their own, in the order of the text. */
  List<QuotationDraft> of(List<QuotationDraft> links) {
    List<QuotationDraft> found = new ArrayList<>();
    for (QuotationDraft link : links) {
      int colon = colon(link);
      if (colon < 0) {
        found.add(link);
      } else {
        part(link, colon, found);
      }
    }
    return Collections.unmodifiableList(found);
  }

  /** The colon before what is said, in a content that begins with what is thought; or -1. */
  private int colon(QuotationDraft link) {
    String verb = CueWord.of(link, tokens).verb();
    boolean thinks = CueWords.THINK.contains(verb) || CueWords.INTEND.contains(verb);
    if (!thinks || CueWords.SAY.contains(verb)) {
      return -1;
    }
    int first = link.begin();
    TaggedSpan last = link.lastPart();
    int end = last.end();
    while (end > last.begin() && QuotationMark.canClose(tokens.text(end - 1))) {
      end--;
    }
    for (int t = first + 1; t + 2 < end; t++) {
      if (tokens.text(t).equals(":") && isBehindColon(t + 2, end, tokens)) {
        return isThought(first, t) ? t : -1;
      }
    }
    return -1;
  }

  /**
   * "The worst", "that it will end"; in "what the nurse told her" and "the headline" the words are
   * of others.
   */
  private boolean isThought(int begin, int end) {
    if (CAN_BE_THOUGHT.contains(tokens.lower(end - 1))) {
      return true;
    }
    boolean verb = false;
    for (int t = begin; t < end; t++) {
      String word = tokens.lower(t);
      if (CueWords.SAY.contains(word)
          || CueWords.ASK.contains(word)
          || (CueWords.DOCUMENTS.contains(word) && !CueWords.MODAL.contains(word))
          || WORDS.contains(word)) {
        return false;
      }
      verb |= RuleWords.VERBS.contains(word);
    }
    return verb && !BEGINS_OTHER.contains(tokens.lower(begin));
  }

  private void part(QuotationDraft link, int colon, List<QuotationDraft> found) {
    List<TaggedSpan> thought = new ArrayList<>();
    List<TaggedSpan> said = new ArrayList<>();
    for (TaggedSpan part : link.parts()) {
      if (part.begin() < colon) {
        thought.add(part.to(Math.min(part.end(), colon), tokens));
      }
      if (part.end() > colon + 2) {
        int begin = Math.max(part.begin(), colon + 2);
        int end = part.end();
        while (QuotationMark.canClose(tokens.text(end - 1))) {
          end--;
        }
        said.add(
            new TaggedSpan(begin, end, tokens.span(begin, end), part.probability(), part.edges()));
      }
    }
    found.add(link.withParts(Collections.unmodifiableList(thought)));
    found.add(
        new QuotationDraft(
            Collections.unmodifiableList(said),
            TaggedSpan.byRule(colon, colon + 1, tokens),
            link.source(),
            link.through(),
            0,
            link.sourceCost()));
  }
}
