package dev.lede.quotes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives quotations without a source of their own that of their turn: a name and a colon before
 * them, a dash and a name behind them, the speaker of the paragraph, or that of the paragraph
 * before. In a dialogue of short turns, in which two speakers were named, they alternate.
 */
final class TurnSources {

  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_SIGNATURE = 12;
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");

  /** The most tokens of a turn in a dialogue. */
  static final int SHORT = 20;

  private final TokenIndex tokens;
  private final QuotedTokens quoted;

  private TurnSources(TokenIndex tokens, QuotedTokens quoted) {
    this.tokens = tokens;
    this.quoted = quoted;
  }

  static List<QuotationDraft> complete(
      List<QuotationDraft> links, TokenIndex tokens, QuotedTokens quoted) {
    TurnSources turns = new TurnSources(tokens, quoted);
    List<QuotationDraft> complete = new ArrayList<>();
    for (QuotationDraft link : links) {
      TaggedSpan source = link.source();
      if (source == null && quoted.mostOf(link.parts().get(0))) {
        source = turns.sourceOf(link, complete);
      }
      complete.add(
          new QuotationDraft(link.parts(), link.cue(), source, link.cost(), link.sourceCost()));
    }
    return Collections.unmodifiableList(complete);
  }

  private @Nullable TaggedSpan sourceOf(QuotationDraft link, List<QuotationDraft> before) {
    TaggedSpan beside = nameBefore(link.parts().get(0));
    if (beside == null) {
      beside = nameBehind(lastPart(link), tokens);
    }
    if (beside != null || before.isEmpty()) {
      return beside;
    }
    QuotationDraft last = before.get(before.size() - 1);
    int blocks = tokens.block(link.begin()) - tokens.block(lastPart(last).begin());
    if (blocks > 1 || (blocks == 1 && !quoted.mostOf(lastPart(last)))) {
      return null;
    }
    if (blocks == 1 && before.size() > 1 && isShort(link) && isShort(last)) {
      QuotationDraft secondLast = before.get(before.size() - 2);
      int gap = tokens.block(last.begin()) - tokens.block(lastPart(secondLast).begin());
      if (gap == 1 && isShort(secondLast)) {
        return secondLast.source();
      }
    }
    return last.source();
  }

  private static TaggedSpan lastPart(QuotationDraft link) {
    return link.parts().get(link.parts().size() - 1);
  }

  private boolean isShort(QuotationDraft link) {
    return link.parts().stream()
        .allMatch(part -> quoted.mostOf(part) && part.end() - part.begin() <= SHORT);
  }

  /** {@code Jane Roe: "…"} at the begin of a paragraph. */
  private @Nullable TaggedSpan nameBefore(TaggedSpan part) {
    int end = part.begin();
    while (end > 0 && isPunctuation(end - 1) && !tokens.text(end - 1).equals(":")) {
      end--;
    }
    if (end == 0 || !tokens.text(end - 1).equals(":")) {
      return null;
    }
    int begin = end - 1;
    while (begin > 0
        && end - begin <= LONGEST_NAME
        && tokens.block(begin - 1) == tokens.block(part.begin())) {
      begin--;
    }
    boolean whole = begin == 0 || tokens.block(begin - 1) != tokens.block(part.begin());
    return whole
            && begin < end - 1
            && tokens.isCapital(begin)
            && !RuleWords.LABELS.contains(tokens.lower(begin))
        ? run(begin, end - 1, tokens)
        : null;
  }

  /** {@code "…" – Jane Roe, a nurse} at the end of a paragraph. */
  static @Nullable TaggedSpan nameBehind(TaggedSpan part, TokenIndex tokens) {
    int begin = part.end();
    while (begin < tokens.size()
        && SourcePhrase.isPunctuation(tokens, begin)
        && !DASHES.contains(tokens.text(begin))) {
      begin++;
    }
    if (begin >= tokens.size() || !DASHES.contains(tokens.text(begin))) {
      return null;
    }
    begin++;
    int end = begin;
    while (end < tokens.size()
        && end - begin <= LONGEST_SIGNATURE
        && tokens.block(end) == tokens.block(part.begin())) {
      end++;
    }
    boolean whole = end == tokens.size() || tokens.block(end) != tokens.block(part.begin());
    int comma = begin;
    while (comma < end && !tokens.text(comma).equals(",")) {
      comma++;
    }
    return whole && begin < comma && comma - begin <= LONGEST_NAME && tokens.isCapital(begin)
        ? run(begin, comma, tokens)
        : null;
  }

  private boolean isPunctuation(int token) {
    return SourcePhrase.isPunctuation(tokens, token);
  }

  private static TaggedSpan run(int begin, int end, TokenIndex tokens) {
    return new TaggedSpan(begin, end, tokens.span(begin, end), 0.5, 0.5);
  }
}
