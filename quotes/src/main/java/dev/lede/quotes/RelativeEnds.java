package dev.lede.quotes;

import dev.lede.document.internal.QuotedTokens;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.RuleWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Ends what somebody says in a relative clause where the main clause goes on: {@code N., who said
 * that he was ill, had left early}.
 */
final class RelativeEnds {

  /** Behind a comma they have their subject before the relative clause. */
  private static final Set<String> FINITE =
      Set.of(
          "was", "were", "is", "are", "had", "has", "have", "will", "would", "should", "can",
          "could", "may", "might", "must", "did", "does");

  private final TokenIndex tokens;
  private final QuotedTokens quoted;

  RelativeEnds(TokenIndex tokens, QuotedTokens quoted) {
    this.tokens = tokens;
    this.quoted = quoted;
  }

  /** Returns the quotations, in the order of the text. */
  List<QuotationDraft> of(List<QuotationDraft> links) {
    List<QuotationDraft> found = new ArrayList<>();
    links.forEach(link -> found.add(isInRelative(link) ? ended(link) : link));
    return Collections.unmodifiableList(found);
  }

  private boolean isInRelative(QuotationDraft link) {
    TaggedSpan source = link.source();
    return source != null
        && source.end() - source.begin() == 1
        && source.begin() > 1
        && RuleWords.RELATIVE.contains(tokens.lower(source.begin()))
        && tokens.text(source.begin() - 1).equals(",")
        && link.begin() > source.begin();
  }

  private QuotationDraft ended(QuotationDraft link) {
    TaggedSpan part = link.lastPart();
    for (int t = part.begin() + 1; t + 1 < part.end(); t++) {
      if (tokens.text(t).equals(",") && !quoted.at(t) && goesOn(t + 1, link)) {
        List<TaggedSpan> parts = new ArrayList<>(link.parts());
        parts.set(parts.size() - 1, part.to(t, tokens));
        return link.withParts(Collections.unmodifiableList(parts));
      }
    }
    return link;
  }

  /** Whether a token is the verb of the main clause, which has none before the relative one. */
  private boolean goesOn(int token, QuotationDraft link) {
    String word = tokens.lower(token);
    return FINITE.contains(word)
        || ((RuleWords.VERBS.contains(word) || word.endsWith("ed")) && !hasVerbBefore(link));
  }

  private boolean hasVerbBefore(QuotationDraft link) {
    TaggedSpan source = link.source();
    int end = source == null ? link.begin() : source.begin();
    for (int t = tokens.beginOfSentence(end); t < end; t++) {
      String word = tokens.lower(t);
      if (RuleWords.VERBS.contains(word) || RuleWords.REPORTING.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
