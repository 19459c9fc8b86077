package dev.lede.quotes;

import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.NounPhrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Statements that an opening phrase gives to somebody, without a verb of its own: {@code To hear N.
 * tell it, …}, {@code In the eyes of N., …}, {@code In N.'s view, …}.
 */
final class LeadIns {

  /** How many tokens such a phrase has before its comma. */
  private static final int LONGEST = 12;

  /** What somebody has of a matter. */
  static final Set<String> VIEWS =
      Set.of(
          "view",
          "opinion",
          "eyes",
          "words",
          "telling",
          "mind",
          "judgment",
          "judgement",
          "estimation",
          "reckoning",
          "account");

  private static final Set<String> MARKS = Set.of("“", "”", "\"");

  private final TokenIndex tokens;
  private final List<QuotationDraft> found = new ArrayList<>();

  /**
   * @param taken the cues that the tags have; a sentence with one of its own is left alone
   */
  LeadIns(TokenIndex tokens, List<TaggedSpan> taken) {
    this.tokens = tokens;
    boolean[] hasCue = new boolean[tokens.size() + 1];
    for (TaggedSpan cue : taken) {
      hasCue[tokens.beginOfSentence(cue.begin())] = true;
    }
    for (int t = 0; t < tokens.size(); t++) {
      if (tokens.beginsSentence(t) && !hasCue[t]) {
        QuotationDraft statement = statement(t);
        if (statement != null) {
          found.add(statement);
        }
      }
    }
  }

  /** The statements, in the order of the text. */
  List<QuotationDraft> found() {
    return Collections.unmodifiableList(found);
  }

  private @Nullable QuotationDraft statement(int first) {
    int comma = first;
    while (comma < tokens.size()
        && comma - first <= LONGEST
        && tokens.sentence(comma) == tokens.sentence(first)
        && !tokens.text(comma).equals(",")) {
      comma++;
    }
    boolean ends =
        comma + 2 >= tokens.size()
            || !tokens.text(comma).equals(",")
            || tokens.sentence(comma) != tokens.sentence(first);
    if (ends) {
      return null;
    }
    TaggedSpan cue = null;
    TaggedSpan source = null;
    String begin = tokens.lower(first);
    if (begin.equals("to")
        && tokens.lower(first + 1).equals("hear")
        && comma - first > 4
        && tokens.lower(comma - 1).equals("it")
        && tokens.lower(comma - 2).equals("tell")) {
      cue = run(comma - 2, comma - 1);
      source = run(first + 2, comma - 2);
    } else if (begin.equals("in") && comma - first > 3) {
      boolean of =
          tokens.lower(first + 1).equals("the")
              && VIEWS.contains(tokens.lower(first + 2))
              && tokens.lower(first + 3).equals("of");
      boolean owned =
          VIEWS.contains(tokens.lower(comma - 1)) && NounPhrase.isPossessive(tokens, comma - 2);
      if (of && comma > first + 4) {
        cue = run(first + 2, first + 3);
        source = run(first + 4, comma);
      } else if (owned && comma - 2 > first + 1) {
        cue = run(comma - 1, comma);
        source = run(first + 1, comma - 2);
      }
    }
    if (cue == null || source == null) {
      return null;
    }
    int end = comma + 1;
    while (end < tokens.size() && tokens.sentence(end) == tokens.sentence(first)) {
      end++;
    }
    int last = end;
    while (end > comma + 2 && NounPhrase.isPunctuation(tokens, end - 1)) {
      end--;
    }
    int from = comma + 1;
    while (from < end - 1 && NounPhrase.isPunctuation(tokens, from)) {
      from++;
    }
    // A mark whose partner is inside stays.
    if (isUnpaired(from, end) && isMark(from - 1)) {
      from--;
    }
    for (int t = end; t < last && isUnpaired(from, end); t++) {
      end = isMark(t) ? t + 1 : end;
    }
    return new QuotationDraft(List.of(run(from, end)), cue, source, null, 0, 0);
  }

  private boolean isUnpaired(int from, int to) {
    boolean unpaired = false;
    for (int t = from; t < to; t++) {
      unpaired ^= isMark(t);
    }
    return unpaired;
  }

  private boolean isMark(int token) {
    return MARKS.contains(tokens.text(token));
  }

  private TaggedSpan run(int begin, int end) {
    return TaggedSpan.byRule(begin, end, tokens);
  }
}
