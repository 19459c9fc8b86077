package dev.lede.entity.internal;

import dev.lede.document.Document;
import dev.lede.document.internal.TokenIndex;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the name that stands in apposition to a role: of a person, or of a firm. */
final class ApposedNames {

  /** What follows a name that says where somebody is from. */
  private static final Set<String> OF = Set.of("of", "from", "at", "in");

  private final Document document;
  private final TokenIndex tokens;
  private final NameIndex names;

  ApposedNames(Document document, TokenIndex tokens, NameIndex names) {
    this.document = document;
    this.tokens = tokens;
    this.names = names;
  }

  /**
   * "The head of the station, N.", "her boss, Inspector N. of Fife", "his son, 11-year-old N.": the
   * person's name that is a part of its own between commas. Not so in "a spokesman for M., which
   * employed N." and "a report by the head of the station, N.".
   */
  @Nullable Referent in(NounPhrase phrase) {
    if (RuleWords.DOCUMENTS.contains(phrase.headWord())) {
      return null;
    }
    int from = phrase.begin();
    for (int t = phrase.begin() + 1; t < phrase.end(); t++) {
      if (!tokens.text(t).equals(",")) {
        continue;
      }
      int end = t + 1;
      while (end < phrase.end()
          && (!NounPhrase.isPunctuation(tokens, end) || tokens.text(end).equals("-"))) {
        end++;
      }
      if (end > t + 1 && RuleWords.RELATIVE.contains(tokens.lower(t + 1))) {
        return null; // "the governor, who spoke through his aide, N.,"
      }
      if (end > t + 1) {
        NounPhrase part = names.phrase(t + 1, end);
        Referent named = names.named(part.head());
        boolean of = part.headEnd() < part.end() && OF.contains(tokens.lower(part.headEnd()));
        boolean whole = (part.headEnd() == part.end() || of) && !part.joined();
        if (named != null
            && whole
            && (named.kind() == Referent.Kind.PERSON || isFirm(phrase, t, named))) {
          named.describe(document.textOf(tokens.span(from, t)));
          return named;
        }
      }
    }
    return null;
  }

  /** "A charity, N.,", and not "a group, N., M. and O. among them" or "a charity, like N.,". */
  private boolean isOnlyOne(NounPhrase phrase, int comma) {
    int end = comma + 1;
    while (end < tokens.size() && names.isOneName(comma + 1, end)) {
      end++;
    }
    boolean list =
        end + 1 < tokens.size()
            && tokens.text(end).equals(",")
            && tokens.sentence(end + 1) == tokens.sentence(comma)
            && names.hasName(end + 1);
    return phrase.headEnd() == comma && names.hasName(comma + 1) && !list;
  }

  /** "The watchdog, N.", "a charity, N.", "the owner of the plant, N.", where N. is a firm. */
  private boolean isFirm(NounPhrase phrase, int comma, Referent named) {
    String role = phrase.headWord();
    // "The owner of the club, N.": N. is the club.
    String last = tokens.lower(comma - 1);
    boolean other = RuleWords.ORGANIZATIONS.contains(last) || RuleWords.COMPANIES.contains(last);
    boolean of = OF.contains(tokens.lower(phrase.headEnd())) && !other;
    boolean opens = phrase.headEnd() == comma || of;
    return named.kind() == Referent.Kind.ORGANIZATION
        && opens
        && (phrase.isDefinite() || isOnlyOne(phrase, comma))
        && (RuleWords.FIRMS.contains(role)
            || RuleWords.COMPANIES.contains(role)
            || RuleWords.ORGANIZATIONS.contains(role));
  }
}
