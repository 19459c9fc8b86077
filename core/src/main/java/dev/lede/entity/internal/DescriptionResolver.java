package dev.lede.entity.internal;

import dev.lede.document.Document;
import dev.lede.document.internal.TokenIndex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Resolves noun phrases that are no pronouns to who is meant: rules in an order, of which the first
 * that knows decides. Nobody is better than the wrong one. A name inside a phrase counts only where
 * it is the head of the phrase or stands in apposition to it, so that a friend of N. is not N.
 */
final class DescriptionResolver {

  /** A rule says who is meant, or null if it does not know. */
  interface Rule {
    @Nullable Referent resolve(NounPhrase phrase);
  }

  private final Document document;
  private final TokenIndex tokens;
  private final NameIndex names;
  private final TitleIndex titles;
  private final UnnamedReferents others;
  private @Nullable Referent pair;
  private final StatementAuthors authors;
  private final OfficeHolders offices;
  private final ApposedNames apposed;
  private final CalledNames called;
  private final UnknownNames unknown;
  private @Nullable Referent delayed;
  private int delayedAt = -1;

  /** The order is the policy. */
  private final List<Rule> rules =
      List.of(
          this::lastPair,
          this::several,
          this::personBehindOrganization,
          this::nameAsHead,
          this::nameInApposition,
          this::calledByName,
          this::nameBehindOrganization,
          this::knownByTitle,
          this::lastOrganization,
          this::unknownName,
          this::unnamed);

  DescriptionResolver(Document document, TokenIndex tokens, NameIndex names, TitleIndex titles) {
    this.document = document;
    this.tokens = tokens;
    this.names = names;
    this.titles = titles;
    others = new UnnamedReferents(tokens);
    authors = new StatementAuthors(tokens);
    offices = new OfficeHolders(tokens, names, titles);
    apposed = new ApposedNames(document, tokens, names);
    called = new CalledNames(tokens, names);
    unknown = new UnknownNames(document, tokens, names, others);
  }

  /** Takes in whom the description at a token means, which is named later. */
  void learn(int token, String noun, Referent named) {
    delayedAt = token;
    delayed = named;
    others.learn(noun, named);
  }

  /** Takes in who speaks, and from what statement. */
  void speaks(NounPhrase source, Referent who) {
    authors.learn(source, who);
  }

  Referent resolve(NounPhrase phrase) {
    if (phrase.begin() == delayedAt && delayed != null && !phrase.joined()) {
      return delayed;
    }
    NounPhrase own = withoutTitleInMarks(phrase);
    Referent behind = offices.behindBrackets(own);
    if (behind != null) {
      return behind;
    }
    for (Rule rule : rules) {
      Referent found = rule.resolve(own);
      if (found != null) {
        return found;
      }
    }
    throw new IllegalStateException("the last rule always knows");
  }

  /** Takes in that persons were named together. */
  Referent pair(String name) {
    Referent both = others.group(name);
    pair = both;
    return both;
  }

  /** {@code “Film” director N.}: what somebody made is not who speaks. */
  private NounPhrase withoutTitleInMarks(NounPhrase phrase) {
    int begin = phrase.begin();
    boolean opens = begin > 0 && NounPhrase.isQuotationMark(tokens, begin - 1);
    for (int t = begin; opens && t < phrase.end() - 1; t++) {
      if (NounPhrase.isQuotationMark(tokens, t)) {
        return names.phrase(t + 1, phrase.end());
      }
    }
    return phrase;
  }

  /** "The two", "the couple", "both": who were named together last. */
  private @Nullable Referent lastPair(NounPhrase phrase) {
    return !phrase.isRelated() && RuleWords.PAIRS.contains(phrase.headWord()) ? pair : null;
  }

  /** "N. and M.": neither of them. */
  private @Nullable Referent several(NounPhrase phrase) {
    return phrase.joined() && !isOnePerson(phrase)
        ? others.of(document.textOf(wholePair(phrase)), Referent.Kind.GROUP, phrase)
        : null;
  }

  /** "N. and his wife, M.": as far as the name in apposition. */
  private dev.lede.document.Span wholePair(NounPhrase phrase) {
    int behind = phrase.headEnd() + 1;
    boolean named =
        behind < phrase.end()
            && tokens.text(behind - 1).equals(",")
            && names.hasName(behind)
            && !names.hasName(phrase.head());
    int end = phrase.headEnd();
    if (named) {
      end = behind;
      while (end < phrase.end() && names.isOneName(behind, end)) {
        end++;
      }
    }
    return tokens.span(phrase.begin(), end);
  }

  /** "Founder and chief executive N.": one name, behind roles without an article of their own. */
  private boolean isOnePerson(NounPhrase phrase) {
    if (names.isOneName(phrase.begin(), phrase.head())) {
      return true;
    }
    Referent last = names.named(phrase.head());
    if (last == null || last.kind() != Referent.Kind.PERSON) {
      return false;
    }
    int first = names.firstOfName(phrase.head(), phrase.begin());
    for (int t = phrase.begin(); t < first; t++) {
      Referent other = names.named(t);
      if (other != null && other.kind() == Referent.Kind.PERSON) {
        return false;
      }
      boolean and = tokens.lower(t).equals("and");
      if (and && (t + 1 == first || RuleWords.ARTICLES.contains(tokens.lower(t + 1)))) {
        return false;
      }
    }
    return true;
  }

  /** "The Echo, Professor N., the chairman": tags that took in another name before the person's. */
  private @Nullable Referent personBehindOrganization(NounPhrase phrase) {
    Referent named = names.named(phrase.head());
    return named != null && named.kind() == Referent.Kind.ORGANIZATION && !isOwner(phrase.head())
        ? nameInApposition(phrase)
        : null;
  }

  /**
   * "The company", "the Lund-based agency": the organization that was named last, if no other was
   * named near it.
   */
  private @Nullable Referent lastOrganization(NounPhrase phrase) {
    boolean plain =
        tokens.lower(phrase.begin()).equals("the")
            && (phrase.head() == phrase.begin() + 1 || isBased(phrase.head() - 1))
            && !phrase.isRelated()
            && RuleWords.COMPANIES.contains(phrase.headWord());
    return plain ? names.onlyOrganizationBefore(phrase.begin()) : null;
  }

  private boolean isBased(int token) {
    return tokens.lower(token).equals("based") || tokens.lower(token).endsWith("-based");
  }

  /** "Mayor N.", "N., a nurse", "the agency's N.". */
  private @Nullable Referent nameAsHead(NounPhrase phrase) {
    Referent named = names.named(phrase.head());
    if (named == null || isOwner(phrase.head())) {
      return null;
    }
    Referent office = offices.inCapitals(phrase, named);
    if (office != null) {
      return office;
    }
    List<Referent> persons = names.bySurname(phrase.headWord());
    if (phrase.head() == phrase.begin()
        && named.kind() == Referent.Kind.PLACE
        && !persons.isEmpty()) {
      return persons.get(0);
    }
    int first = names.firstOfName(phrase.head(), phrase.begin());
    if (first > phrase.begin()) {
      named = ofGender(named, persons, tokens.lower(first - 1));
    }
    describe(named, phrase);
    return named;
  }

  /** A name before "'s" that the phrase was cut at is not who it means. */
  private boolean isOwner(int head) {
    return head + 2 < tokens.size()
        && NounPhrase.isPossessive(tokens, head + 1)
        && RuleWords.isPerson(tokens.lower(head + 2));
  }

  /** Of two with one surname the one whom "Mr" or "Mrs" fits. */
  private static Referent ofGender(Referent named, List<Referent> persons, String title) {
    boolean masculine = RuleWords.MASCULINE_TITLES.contains(title);
    boolean feminine = RuleWords.FEMININE_TITLES.contains(title);
    if ((masculine && named.isFeminine()) || (feminine && named.isMasculine())) {
      for (Referent person : persons) {
        if (masculine ? person.isMasculine() : person.isFeminine()) {
          return person;
        }
      }
    }
    return named;
  }

  /** Takes the title before a name or the apposition behind it as a description. */
  private void describe(Referent named, NounPhrase phrase) {
    int first = names.firstOfName(phrase.head(), phrase.begin());
    int behind = phrase.headEnd() + 1;
    String before = first > phrase.begin() ? tokens.lower(first - 1) : "";
    boolean empty =
        first == phrase.begin() + 1
            && (RuleWords.ENDS_TITLE.contains(before)
                || RuleWords.MASCULINE_TITLES.contains(before)
                || RuleWords.FEMININE_TITLES.contains(before));
    if (first > phrase.begin() && !empty) {
      named.describe(document.textOf(tokens.span(phrase.begin(), first)));
    } else if (behind < phrase.end()
        && tokens.text(behind - 1).equals(",")
        && titles.beginsDescription(behind)) {
      int last = behind;
      while (last < phrase.end()
          && !NounPhrase.isPunctuation(tokens, last)
          && !RuleWords.RELATIVE.contains(tokens.lower(last))) {
        last++;
      }
      named.describe(document.textOf(tokens.span(behind, Math.max(last, behind + 1))));
    }
  }

  /** "The head of the station, N.", "the watchdog, N.". */
  private @Nullable Referent nameInApposition(NounPhrase phrase) {
    return apposed.in(phrase);
  }

  /** "A girl named N.", "our waiter, a boy called N.": N., and "the waiter" afterwards. */
  private @Nullable Referent calledByName(NounPhrase phrase) {
    if (phrase.joined() || phrase.isPlural() || phrase.isDefinite()) {
      return null;
    }
    Referent named = called.behind(phrase);
    if (named != null) {
      others.learn(phrase.headWord(), named);
    }
    return named;
  }

  /**
   * "Executive director of the council N.", "Leader of Opposition N.": a person's name right after
   * another name, or at the end of a title.
   */
  private @Nullable Referent nameBehindOrganization(NounPhrase phrase) {
    Referent named = names.named(phrase.end() - 1);
    if (named == null || named.kind() != Referent.Kind.PERSON) {
      return null;
    }
    int first = names.firstOfName(phrase.end() - 1, phrase.begin());
    if (offices.isTitle(phrase, first)) {
      named.describe(document.textOf(tokens.span(phrase.begin(), first)));
      return named;
    }
    // In "a spokesman for Senator N." it is not N. who speaks.
    Referent before = first - 1 > phrase.headEnd() ? names.named(first - 1) : null;
    if (before == null || before.kind() == Referent.Kind.PERSON) {
      return null;
    }
    named.describe(document.textOf(tokens.span(phrase.begin(), first)));
    return named;
  }

  /** "The minister", where the text says who that is. */
  private @Nullable Referent knownByTitle(NounPhrase phrase) {
    boolean single = !phrase.isPlural() || phrase.isDefinite();
    Referent found = single && !isOfSomebody(phrase) ? titles.find(phrase) : null;
    return found == null ? null : others.newer(found, phrase);
  }

  /** "The wife of N." is known by no title; "the mayor of the town" may be. */
  private boolean isOfSomebody(NounPhrase phrase) {
    for (int t = phrase.headEnd(); phrase.isRelated() && t < phrase.end(); t++) {
      Referent named = names.named(t);
      if (named != null && named.kind() == Referent.Kind.PERSON) {
        return true;
      }
    }
    return false;
  }

  /** A name that the encoder did not know. */
  private @Nullable Referent unknownName(NounPhrase phrase) {
    return unknown.in(phrase);
  }

  /** Whoever it is, by the words that the text has. */
  private Referent unnamed(NounPhrase phrase) {
    String whole = document.textOf(tokens.span(phrase.begin(), wholeEnd(phrase)));
    boolean partOfMany =
        phrase.headEnd() < phrase.end()
            && tokens.lower(phrase.headEnd()).equals("of")
            && RuleWords.AMOUNTS.contains(phrase.headWord())
            && !phrase.headWord().equals("one");
    if (partOfMany || phrase.isPlural()) {
      return others.of(whole, Referent.Kind.GROUP, phrase);
    }
    Referent author = authors.of(phrase);
    if (author != null) {
      return author;
    }
    boolean thing =
        RuleWords.ORGANIZATIONS.contains(phrase.headWord())
            || RuleWords.DOCUMENTS.contains(phrase.headWord())
            || RuleWords.SHOWN.contains(phrase.headWord());
    return thing
        ? others.of(whole, Referent.Kind.ORGANIZATION, phrase)
        : others.of(whole, Referent.Kind.UNNAMED, phrase);
  }

  /** Where a description ends: at a comma, or before "who" or "accused". */
  private int wholeEnd(NounPhrase phrase) {
    int end = phrase.headEnd();
    while (end < phrase.end()
        && (!NounPhrase.isPunctuation(tokens, end)
            || NounPhrase.isPossessive(tokens, end)
            || tokens.text(end).equals("&"))
        && !RuleWords.RELATIVE.contains(tokens.lower(end))
        && !RuleWords.PUNISHED.contains(tokens.lower(end))) {
      end++;
    }
    // "The leaders of N., M. and L."
    return Math.max(end, names.endOfList(end, phrase.end()));
  }
}
