package dev.lede.entity.internal;

import dev.lede.document.Span;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.Mention;
import java.util.ArrayList;
import java.util.List;

/** Joins {@code Bob "Chalky" Roe} to one name where a tagger saw two or three. */
final class Nicknames {

  /** How many words a nickname has. */
  private static final int MOST_WORDS = 2;

  private final String text;
  private final TokenIndex tokens;

  private Nicknames(String text, TokenIndex tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** Returns the names in the order of the text. */
  static List<Mention> joined(String text, TokenIndex tokens, List<Mention> names) {
    return new Nicknames(text, tokens).joined(names);
  }

  private List<Mention> joined(List<Mention> names) {
    List<Mention> joined = new ArrayList<>();
    for (Mention name : names) {
      int last = joined.size() - 1;
      boolean tagged = last > 0 && isAround(joined.get(last - 1), name);
      if (tagged) {
        joined.remove(last--); // the nickname was a name, too
      }
      if (tagged || (last >= 0 && isAround(joined.get(last), name))) {
        Span whole = new Span(joined.get(last).span().begin(), name.span().end());
        joined.set(last, new Mention(whole, whole.in(text), Mention.Kind.PERSON));
      } else {
        joined.add(name);
      }
    }
    return joined;
  }

  /** Whether nothing but a word or two in quotation marks stands between two names of persons. */
  private boolean isAround(Mention given, Mention surname) {
    int open = tokens.firstAfter(given.span().end());
    int close = tokens.firstAfter(surname.span().begin()) - 1;
    int words = close - open - 1;
    return given.kind() == Mention.Kind.PERSON
        && surname.kind() == Mention.Kind.PERSON
        && surname.text().strip().indexOf(' ') < 0
        && words >= 1
        && words <= MOST_WORDS
        && NounPhrase.isQuotationMark(tokens, open)
        && NounPhrase.isQuotationMark(tokens, close)
        && tokens.isCapital(open + 1)
        && tokens.sentence(open) == tokens.sentence(close + 1);
  }
}
