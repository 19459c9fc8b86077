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
        && link.begin() > source.begin()
        && !hasVerbBefore(source.begin())
        && endsSentence(link.lastPart());
  }

  /** Cuts at the last comma, if the verb of the main clause follows it and all others are pairs. */
  private QuotationDraft ended(QuotationDraft link) {
    TaggedSpan part = link.lastPart();
    int end = -1;
    int commas = 0;
    for (int t = part.begin() + 1; t + 1 < part.end(); t++) {
      if (tokens.text(t).equals(",") && !quoted.at(t)) {
        end = commas % 2 == 0 && isVerb(t + 1) ? t : -1;
        commas++;
      }
    }
    if (end < 0) {
      return link;
    }
    List<TaggedSpan> parts = new ArrayList<>(link.parts());
    parts.set(parts.size() - 1, part.to(end, tokens));
    return link.withParts(Collections.unmodifiableList(parts));
  }

  private boolean isVerb(int token) {
    String word = tokens.lower(token);
    return FINITE.contains(word)
        || RuleWords.VERBS.contains(word)
        || RuleWords.REPORTING.contains(word)
        || word.endsWith("ed");
  }

  /** Whether the main clause has a verb before the relative one, so that none is missing. */
  private boolean hasVerbBefore(int pronoun) {
    for (int t = tokens.beginOfSentence(pronoun); t < pronoun; t++) {
      if (isVerb(t)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence ends with a content, so that its main verb is inside. */
  private boolean endsSentence(TaggedSpan part) {
    int end = part.end();
    return end >= tokens.size()
        || tokens.sentence(end) != tokens.sentence(end - 1)
        || tokens.text(end).equals(".");
  }
}
