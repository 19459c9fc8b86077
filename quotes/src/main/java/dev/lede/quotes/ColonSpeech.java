package dev.lede.quotes;

import dev.lede.document.internal.QuotationMark;
import dev.lede.document.internal.SentencePunctuation;
import dev.lede.document.internal.TokenIndex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Parts what somebody thinks from what the same one says behind a colon: {@code N. fears the worst:
 * "We will lose."}
 */
final class ColonSpeech {

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
        return t;
      }
    }
    return -1;
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
