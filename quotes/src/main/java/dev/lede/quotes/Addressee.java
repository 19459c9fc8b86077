package dev.lede.quotes;

import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.Referent;
import dev.lede.entity.internal.RuleWords;
import org.jspecify.annotations.Nullable;

/** Whom quoted words call by name: {@code "Is that so, Miss Roe?"} is not said by Roe. */
final class Addressee {

  private final TokenIndex tokens;
  private final Coreference who;

  Addressee(TokenIndex tokens, Coreference who) {
    this.tokens = tokens;
    this.who = who;
  }

  /** Whether the words of a quotation call somebody by name who would be its source. */
  boolean isSource(QuotationDraft link, TaggedSpan source) {
    for (TaggedSpan part : link.parts()) {
      for (int t = part.begin(); t < part.end(); t++) {
        Referent named = called(t, part);
        if (named != null && named.equals(who.resolve(source.begin(), source.end()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the words of a part call somebody by name. */
  boolean callsAnybody(TaggedSpan part) {
    for (int t = part.begin(); t < part.end(); t++) {
      if (called(t, part) != null) {
        return true;
      }
    }
    return false;
  }

  /** The person whose name ends with a token and stands between marks, or null. */
  private @Nullable Referent called(int last, TaggedSpan part) {
    Referent named = who.named(last);
    int behind = last + 1;
    if (named == null
        || !named.isPerson()
        || behind >= tokens.size()
        || !NounPhrase.isPunctuation(tokens, behind)
        || NounPhrase.isPossessive(tokens, behind)) {
      return null;
    }
    int first = last;
    while (first > part.begin() && (who.hasName(first - 1) || isTitle(first - 1))) {
      first--;
    }
    boolean begins = first == part.begin() && tokens.text(behind).equals(",");
    boolean ends = first > part.begin() && tokens.text(first - 1).equals(",");
    return begins || ends ? named : null;
  }

  private boolean isTitle(int token) {
    String word = tokens.lower(token);
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return RuleWords.MASCULINE_TITLES.contains(bare)
        || RuleWords.FEMININE_TITLES.contains(bare)
        || RuleWords.isPerson(word);
  }
}
