package dev.lede.entity.internal;

import dev.lede.document.Span;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes one name of {@code Bob "Chalky" Roe} where a tagger saw two or three, of {@code St.
 * Aldhelm} where it left "St." out, and of {@code Roe Coaches} where it left out what the firm
 * does. Of {@code Marco Roe. Roe left} the full stop is no part of the name.
 */
final class PartedNames {

  /** How many words a nickname has. */
  private static final int MOST_WORDS = 2;

  private static final Set<String> SAINTS = Set.of("St.", "St");

  private final String text;
  private final TokenIndex tokens;

  private PartedNames(String text, TokenIndex tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** Returns the names in the order of the text. */
  static List<Mention> joined(String text, TokenIndex tokens, List<Mention> names) {
    return new PartedNames(text, tokens).joined(names);
  }

  private List<Mention> joined(List<Mention> names) {
    List<Mention> joined = new ArrayList<>();
    for (Mention tagged : names) {
      Mention name = asFirm(withSaint(withoutStop(tagged)));
      int last = joined.size() - 1;
      boolean nickname = last > 0 && isAround(joined.get(last - 1), name);
      if (nickname) {
        joined.remove(last--); // the nickname was a name, too
      }
      if (nickname || (last >= 0 && isAround(joined.get(last), name))) {
        Span whole = new Span(joined.get(last).span().begin(), name.span().end());
        joined.set(last, new Mention(whole, whole.in(text), Mention.Kind.PERSON));
      } else {
        joined.add(name);
      }
    }
    return joined;
  }

  /**
   * "N. beat Marco Reus. Reus had led": a stop that is a token of its own ends the sentence, and
   * the name.
   */
  private Mention withoutStop(Mention name) {
    int begin = tokens.firstAfter(name.span().begin());
    int end = tokens.endBefore(name.span().end());
    for (int t = begin + 1; t < end; t++) {
      boolean last = t + 1 >= tokens.size() || tokens.beginsSentence(t + 1);
      if (last && tokens.text(t).equals(".")) {
        Span whole = new Span(name.span().begin(), tokens.span(t - 1, t).end());
        return new Mention(whole, whole.in(text), name.kind());
      }
    }
    return name;
  }

  private Mention withSaint(Mention name) {
    int begin = tokens.firstAfter(name.span().begin());
    int saint = begin - 1;
    if (saint > 0 && tokens.text(saint).equals(".")) {
      saint--;
    }
    if (saint < 0 || !SAINTS.contains(tokens.text(saint)) || begin >= tokens.size()) {
      return name;
    }
    Span whole = new Span(tokens.span(saint, saint + 1).begin(), name.span().end());
    // "Elm St. Roe said": a street.
    boolean street = saint > 0 && !tokens.beginsSentence(saint) && tokens.isCapital(saint - 1);
    boolean near = tokens.sentence(saint) == tokens.sentence(begin) && !street;
    return near ? new Mention(whole, whole.in(text), name.kind()) : name;
  }

  /** "Roe Coaches" is a firm, of which a tagger can see the first word alone. */
  private Mention asFirm(Mention name) {
    int end = tokens.endBefore(name.span().end());
    boolean firm =
        end < tokens.size()
            && !tokens.beginsSentence(end)
            && tokens.isCapital(end)
            && RuleWords.FIRM_NAMES.contains(tokens.lower(end))
            && !isWholePerson(name)
            && tokens.span(end, end + 1).begin() - name.span().end() == 1
            && (end + 1 == tokens.size() || !tokens.isCapital(end + 1));
    if (!firm) {
      return name;
    }
    Span whole = new Span(name.span().begin(), tokens.span(end, end + 1).end());
    return new Mention(whole, whole.in(text), Mention.Kind.ORGANIZATION);
  }

  /** "Joan Roe Coaches" is a headline. */
  private static boolean isWholePerson(Mention name) {
    return name.kind() == Mention.Kind.PERSON && name.text().strip().indexOf(' ') > 0;
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
