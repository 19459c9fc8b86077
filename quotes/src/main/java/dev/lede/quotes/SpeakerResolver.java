package dev.lede.quotes;

import dev.lede.document.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the sources of one document, in the order of the text, to who is meant. A name leads to
 * its entity, a description to the person who has the same title ({@link TitleIndex}) or to the
 * same description before, a pronoun to whom it fits ({@link PronounResolver}). Who fits nobody
 * stays unresolved.
 */
final class SpeakerResolver {

  /** How far behind a description the name can be. */
  private static final int APPOSED = 3;

  /** How many tokens from the begin of its sentence a subject can be. */
  private static final int SUBJECT_WITHIN = 3;

  private final Document document;
  private final TokenIndex tokens;
  private final NameIndex names;
  private final TitleIndex titles;
  private final PronounResolver pronouns;
  private final Map<String, Referent> others = new HashMap<>();
  private int nextName;

  SpeakerResolver(Document document, TokenIndex tokens, NameIndex names, QuotedTokens quoted) {
    this.document = document;
    this.tokens = tokens;
    this.names = names;
    titles = new TitleIndex(tokens, names);
    pronouns = new PronounResolver(tokens, quoted);
  }

  /**
   * Resolves a source. Sources must come in the order of the text.
   *
   * @return who is meant, or null
   */
  @Nullable Referent resolve(TaggedSpan source) {
    passNames(source.begin());
    SourcePhrase phrase = names.phrase(source.begin(), source.end());
    Referent found = phrase.isPronoun() ? byPronoun(phrase) : byNoun(phrase);
    if (found != null) {
      found.mention(phrase.span());
      pronouns.speaks(found, phrase.begin());
    }
    return found;
  }

  /** Whether a source is "I" or "we". */
  boolean isFirstPerson(TaggedSpan source) {
    return RuleWords.FIRST.contains(names.phrase(source.begin(), source.end()).pronoun());
  }

  /** Lets pronouns know of each name before a token. */
  private void passNames(int token) {
    while (nextName < names.size() && names.begin(nextName) < token) {
      Referent referent = names.referent(nextName);
      if (referent != null) {
        pronouns.mention(referent, names.begin(nextName), isSubject(nextName));
      }
      nextName++;
    }
  }

  /** A name near the begin of its sentence that owns nothing. */
  private boolean isSubject(int name) {
    int back = 0;
    for (int t = names.begin(name); back < SUBJECT_WITHIN && !tokens.beginsSentence(t); t--) {
      back++;
    }
    int end = names.end(name);
    boolean owns = end < tokens.size() && SourcePhrase.isPossessive(tokens, end);
    return back < SUBJECT_WITHIN && !owns;
  }

  private @Nullable Referent byPronoun(SourcePhrase phrase) {
    String word = phrase.pronoun();
    if (RuleWords.FIRST.contains(word) || RuleWords.SECOND.contains(word)) {
      return null;
    }
    return RuleWords.RELATIVE.contains(word)
        ? antecedent(phrase)
        : pronouns.resolve(word, phrase.begin());
  }

  /** The noun phrase just before "who". */
  private @Nullable Referent antecedent(SourcePhrase phrase) {
    int end = phrase.begin();
    if (end > 0 && SourcePhrase.isPunctuation(tokens, end - 1)) {
      end--;
    }
    if (end == 0 || tokens.sentence(end - 1) != tokens.sentence(phrase.begin())) {
      return null;
    }
    if (names.hasName(end - 1)) {
      return names.named(end - 1);
    }
    // A name with an apposition: "N., a senator, who".
    int farthest = Math.max(0, end - TitleIndex.LONGEST_APPOSITION);
    for (int t = end - 2; t >= farthest && tokens.sentence(t) == tokens.sentence(end - 1); t--) {
      if (names.hasName(t) && tokens.text(t + 1).equals(",")) {
        return names.named(t);
      }
    }
    int begin = end - 1;
    while (begin > 0
        && end - begin < TitleIndex.LONGEST
        && !tokens.beginsSentence(begin)
        && !SourcePhrase.isPunctuation(tokens, begin - 1)
        && !RuleWords.ENDS_TITLE.contains(tokens.lower(begin - 1))) {
      begin--;
    }
    return byNoun(names.phrase(begin, end));
  }

  private Referent byNoun(SourcePhrase phrase) {
    if (phrase.joined() && !isOnePerson(phrase)) {
      return other(document.textOf(phrase.headPhrase()), Speaker.Kind.GROUP, phrase);
    }
    Referent named = byName(phrase);
    if (named == null) {
      named = byLastName(phrase);
    }
    if (named == null && phrase.isDefinite()) {
      named = apposed(phrase);
    }
    if (named == null && phrase.isDefinite()) {
      named = titles.find(phrase);
    }
    if (named == null && tokens.isCapital(phrase.head()) && !isSentenceCase(phrase)) {
      named = capitalised(phrase);
    }
    if (named == null) {
      named = apposed(phrase);
    }
    if (named == null && !phrase.isPlural()) {
      named = titles.find(phrase);
    }
    return named == null ? unnamed(phrase) : named;
  }

  /** "Founder and chief executive N.": one name, behind roles without an article of their own. */
  private boolean isOnePerson(SourcePhrase phrase) {
    if (names.isOneName(phrase.begin(), phrase.head())) {
      return true;
    }
    Referent last = names.named(phrase.head());
    if (last == null || last.kind != Speaker.Kind.PERSON) {
      return false;
    }
    int first = names.firstOfName(phrase.head(), phrase.begin());
    for (int t = phrase.begin(); t < first; t++) {
      Referent other = names.named(t);
      if (other != null && other.kind == Speaker.Kind.PERSON) {
        return false;
      }
      boolean and = tokens.lower(t).equals("and");
      if (and && (t + 1 == first || RuleWords.ARTICLES.contains(tokens.lower(t + 1)))) {
        return false;
      }
    }
    return true;
  }

  private Referent unnamed(SourcePhrase phrase) {
    String whole = document.textOf(tokens.span(phrase.begin(), wholeEnd(phrase)));
    boolean partOfMany =
        phrase.headEnd() < phrase.end()
            && tokens.lower(phrase.headEnd()).equals("of")
            && RuleWords.AMOUNTS.contains(phrase.headWord());
    if (partOfMany) {
      return other(whole, Speaker.Kind.GROUP, phrase);
    }
    if (phrase.isPlural()) {
      return other(document.textOf(phrase.headPhrase()), Speaker.Kind.GROUP, phrase);
    }
    return RuleWords.ORGANIZATIONS.contains(phrase.headWord())
        ? other(document.textOf(phrase.span()), Speaker.Kind.ORGANIZATION, phrase)
        : other(whole, Speaker.Kind.UNNAMED, phrase);
  }

  /** Where a description ends: at a comma, or before "who". */
  private int wholeEnd(SourcePhrase phrase) {
    int end = phrase.headEnd();
    while (end < phrase.end()
        && !SourcePhrase.isPunctuation(tokens, end)
        && !RuleWords.RELATIVE.contains(tokens.lower(end))) {
      end++;
    }
    return end;
  }

  private @Nullable Referent byName(SourcePhrase phrase) {
    Referent named = names.named(phrase.head());
    if (named == null) {
      return null;
    }
    List<Referent> persons = names.bySurname(phrase.headWord());
    if (phrase.head() == phrase.begin() && named.kind == Speaker.Kind.PLACE && !persons.isEmpty()) {
      return persons.get(0);
    }
    int first = names.firstOfName(phrase.head(), phrase.begin());
    if (first > phrase.begin()) {
      named = ofGender(named, persons, tokens.lower(first - 1));
    }
    describe(named, phrase);
    return named;
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

  /** "Executive director of the council N.": a person's name right after another name. */
  private @Nullable Referent byLastName(SourcePhrase phrase) {
    Referent named = names.named(phrase.end() - 1);
    if (named == null || named.kind != Speaker.Kind.PERSON) {
      return null;
    }
    int first = names.firstOfName(phrase.end() - 1, phrase.begin());
    // In "a spokesman for Senator N." it is not N. who speaks.
    if (first - 1 <= phrase.headEnd() || !names.hasName(first - 1)) {
      return null;
    }
    named.describe(document.textOf(tokens.span(phrase.begin(), first)));
    return named;
  }

  /** A capital that only tells of the begin of a sentence, or a people ("Democrats"). */
  private boolean isSentenceCase(SourcePhrase phrase) {
    return tokens.beginsSentence(phrase.head()) || phrase.isPlural();
  }

  /** Takes the title before a name or the apposition behind it as a description. */
  private void describe(Referent named, SourcePhrase phrase) {
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
          && !SourcePhrase.isPunctuation(tokens, last)
          && !RuleWords.RELATIVE.contains(tokens.lower(last))) {
        last++;
      }
      named.describe(document.textOf(tokens.span(behind, Math.max(last, behind + 1))));
    }
  }

  /** A name that the encoder did not know: the capitalized words around the head. */
  private Referent capitalised(SourcePhrase phrase) {
    int begin = phrase.head();
    while (begin > phrase.begin()
        && (tokens.isCapital(begin - 1) || tokens.text(begin - 1).equals("-"))
        && !(begin - 1 == phrase.begin()
            && RuleWords.ENDS_TITLE.contains(tokens.lower(begin - 1)))) {
      begin--;
    }
    String name = document.textOf(tokens.span(begin, phrase.headEnd()));
    Referent shortened = names.organization(SourcePhrase.lower(name));
    if (shortened != null) {
      return shortened;
    }
    String first = tokens.lower(begin);
    boolean given =
        RuleWords.MASCULINE_NAMES.contains(first) || RuleWords.FEMININE_NAMES.contains(first);
    Referent found = other(name, given ? Speaker.Kind.PERSON : Speaker.Kind.ORGANIZATION, phrase);
    found.learnGivenName(first);
    return found;
  }

  /** "the militia's security official, N.": the name behind a description. */
  private @Nullable Referent apposed(SourcePhrase phrase) {
    for (int t = phrase.headEnd(); t < Math.min(phrase.end(), phrase.headEnd() + APPOSED); t++) {
      Referent named = names.named(t);
      if (named != null && named.kind == Speaker.Kind.PERSON) {
        named.describe(document.textOf(phrase.headPhrase()));
        return named;
      }
    }
    int behind = phrase.headEnd() + 1;
    if (behind < phrase.end() && tokens.text(behind - 1).equals(",") && tokens.isCapital(behind)) {
      SourcePhrase second = names.phrase(behind, phrase.end());
      if (tokens.isCapital(second.head())) {
        Referent found = other(document.textOf(second.headPhrase()), Speaker.Kind.PERSON, second);
        found.describe(document.textOf(phrase.headPhrase()));
        return found;
      }
    }
    return null;
  }

  /** Somebody without an entity of his own; "the man" is the one who was "a man" before. */
  private Referent other(String name, Speaker.Kind kind, SourcePhrase phrase) {
    boolean isNew = kind == Speaker.Kind.UNNAMED && !phrase.isDefinite();
    String key = kind == Speaker.Kind.UNNAMED ? phrase.headWord() : SourcePhrase.lower(name);
    Referent known = others.get(key);
    if (known == null || isNew) {
      known = new Referent(name, kind);
      known.learnNoun(phrase.headWord());
      others.put(key, known);
    }
    return known;
  }
}
