package dev.lede.quotes;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.entity.Entities;
import dev.lede.entity.Entity;
import dev.lede.entity.Mention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the sources of one document, in the order of the text, to who is meant.
 *
 * <p>A name leads to its entity. A description leads to the entity that has the same title before
 * or behind its name ("the prime minister" to "Prime Minister N."), or to the same description
 * before. A pronoun leads to whom it fits by gender and number, and of these to the one who was
 * named last, with more weight on subjects and on the running speaker (as in Hobbs 1978 and Lappin
 * and Leass 1994, without a parse). Who fits nobody stays unresolved.
 */
final class Speakers {

  /** A mention of a referent that a pronoun can go back to. */
  private record Trace(Referent referent, int token, boolean subject, boolean quoted) {}

  /** How many sentences a pronoun looks back. */
  private static final int SENTENCES_BACK = 6;

  private static final double SUBJECT = 1.5;
  private static final double RUNNING = 1.5;
  private static final double QUOTED = 2;
  private static final double KNOWN_GENDER = 0.75;
  private static final double OTHER_BLOCK = 0.5;

  /** How many tokens before a name can be its title. */
  private static final int LONGEST_TITLE = 4;

  private static final int LONGEST_APPOSITION = 14;

  private final Document document;
  private final TokenIndex tokens;
  private final int[] nameOf;
  private final List<Mention> names;
  private final Entities entities;
  private final Map<Entity, Referent> referents = new LinkedHashMap<>();
  private final Map<String, Referent> others = new HashMap<>();
  private final Map<String, List<Referent>> byTitle = new HashMap<>();
  private final Map<Referent, Set<String>> modifiers = new HashMap<>();
  private final Map<String, Referent> surnames = new HashMap<>();
  private final Map<String, Referent> organizations = new HashMap<>();
  private final List<Trace> traces = new ArrayList<>();
  private final Quoted quoted;
  private int nextName;
  private @Nullable Referent running;
  private int runningAt;

  Speakers(Document document, TokenIndex tokens, List<Mention> names, Quoted quoted) {
    this.document = document;
    this.tokens = tokens;
    this.names = names;
    entities = Entities.of(document, names);
    nameOf = new int[tokens.size()];
    Arrays.fill(nameOf, -1);
    for (int n = 0; n < names.size(); n++) {
      Span span = names.get(n).span();
      for (int t = tokens.firstAfter(span.begin()); t < tokens.endBefore(span.end()); t++) {
        nameOf[t] = n;
      }
    }
    this.quoted = quoted;
    for (Entity entity : entities.all()) {
      Referent referent = new Referent(entity.name(), kind(entity.kind()));
      entity.mentions().forEach(mention -> referent.mentions.add(mention.span()));
      referents.put(entity, referent);
      String[] words = SourcePhrase.lower(entity.name()).split(" ", -1);
      if (entity.kind() == Mention.Kind.PERSON) {
        learn(entity, referent);
        if (words.length > 1) {
          surnames.putIfAbsent(words[words.length - 1], referent);
        }
      } else if (entity.kind() == Mention.Kind.ORGANIZATION && words.length > 1) {
        organizations.putIfAbsent(words[0], referent);
        organizations.putIfAbsent(words[words.length - 1], referent);
      }
    }
  }

  private static Speaker.Kind kind(Mention.Kind kind) {
    return switch (kind) {
      case PERSON -> Speaker.Kind.PERSON;
      case ORGANIZATION -> Speaker.Kind.ORGANIZATION;
      case PLACE -> Speaker.Kind.PLACE;
    };
  }

  /** Takes in titles and appositions of a person, and the gender. */
  private void learn(Entity entity, Referent referent) {
    for (Mention mention : entity.mentions()) {
      int begin = tokens.firstAfter(mention.span().begin());
      int end = tokens.endBefore(mention.span().end());
      if (begin >= end) {
        continue;
      }
      int title = begin;
      while (title > 0
          && begin - title < LONGEST_TITLE
          && !tokens.beginsSentence(title)
          && !SourcePhrase.isMark(tokens, title - 1)
          && nameOf[title - 1] < 0
          && !WordLists.ENDS_TITLE.contains(tokens.lower(title - 1))) {
        title--;
      }
      if (title < begin) {
        call(referent, title, begin);
      }
      if (end + 2 < tokens.size()
          && tokens.text(end).equals(",")
          && tokens.sentence(end) == tokens.sentence(begin)) {
        int last = end + 1;
        while (last < tokens.size()
            && last - end < LONGEST_APPOSITION
            && tokens.sentence(last) == tokens.sentence(begin)
            && !SourcePhrase.isMark(tokens, last)) {
          last++;
        }
        if (last > end + 1 && isDescription(end + 1)) {
          SourcePhrase phrase = phrase(end + 1, last);
          if (nameOf[phrase.head()] < 0) {
            call(referent, phrase.begin(), phrase.headEnd());
          }
        }
      }
      know(referent, tokens.lower(begin));
      if (begin > 0) {
        String before = tokens.lower(begin - 1);
        if (WordLists.MASCULINE_TITLES.contains(before)) {
          referent.gender = Referent.Gender.MASCULINE;
        } else if (WordLists.FEMININE_TITLES.contains(before)) {
          referent.gender = Referent.Gender.FEMININE;
        }
      }
    }
  }

  private void know(Referent referent, String givenName) {
    if (referent.gender == Referent.Gender.UNKNOWN) {
      if (WordLists.MASCULINE_NAMES.contains(givenName)) {
        referent.gender = Referent.Gender.MASCULINE;
      } else if (WordLists.FEMININE_NAMES.contains(givenName)) {
        referent.gender = Referent.Gender.FEMININE;
      }
    }
  }

  /**
   * Whether what follows a name and a comma describes it, rather than going on with the sentence.
   */
  private boolean isDescription(int token) {
    String word = tokens.lower(token);
    return word.equals("a")
        || word.equals("an")
        || word.equals("the")
        || word.equals("former")
        || word.equals("one")
        || word.equals("his")
        || word.equals("her")
        || (token + 1 < tokens.size() && SourcePhrase.isPossessive(tokens, token + 1));
  }

  private void call(Referent referent, int from, int to) {
    String head = tokens.lower(to - 1);
    List<Referent> called = byTitle.computeIfAbsent(head, h -> new ArrayList<>());
    if (!called.contains(referent)) {
      called.add(referent);
    }
    Set<String> words = modifiers.computeIfAbsent(referent, r -> new HashSet<>());
    for (int t = from; t < to; t++) {
      words.add(tokens.lower(t));
    }
    if (WordLists.MASCULINE_NOUNS.contains(head)) {
      referent.gender = Referent.Gender.MASCULINE;
    } else if (WordLists.FEMININE_NOUNS.contains(head)) {
      referent.gender = Referent.Gender.FEMININE;
    }
  }

  private SourcePhrase phrase(int from, int to) {
    return SourcePhrase.of(
        tokens, from, to, t -> nameOf[t] >= 0 && t > 0 && nameOf[t - 1] == nameOf[t]);
  }

  /**
   * Resolves a source. Sources must come in the order of the text.
   *
   * @return who is meant, or null
   */
  @Nullable Referent resolve(Run source) {
    passNames(source.begin());
    SourcePhrase phrase = phrase(source.begin(), source.end());
    Referent found = isPronoun(phrase) ? byPronoun(phrase) : byNoun(phrase);
    if (found != null) {
      if (found.mentions.stream().noneMatch(known -> known.overlaps(phrase.span()))) {
        found.mentions.add(phrase.span());
      }
      traces.add(new Trace(found, phrase.begin(), true, quoted.at(phrase.begin())));
      running = found;
      runningAt = phrase.begin();
    }
    return found;
  }

  boolean isFirstPerson(Run source) {
    return WordLists.FIRST.contains(phrase(source.begin(), source.end()).pronoun());
  }

  private static boolean isPronoun(SourcePhrase phrase) {
    String word = phrase.pronoun();
    return WordLists.THIRD.contains(word)
        || WordLists.MASCULINE.contains(word)
        || WordLists.FEMININE.contains(word)
        || WordLists.PLURAL.contains(word)
        || WordLists.NEUTER.contains(word)
        || WordLists.FIRST.contains(word)
        || WordLists.SECOND.contains(word)
        || WordLists.RELATIVE.contains(word);
  }

  /** Leaves a trace of each name before a token. */
  private void passNames(int token) {
    while (nextName < names.size()) {
      Span span = names.get(nextName).span();
      int at = tokens.firstAfter(span.begin());
      if (at >= token) {
        return;
      }
      int end = tokens.endBefore(span.end());
      entities
          .at(span)
          .map(referents::get)
          .ifPresent(
              referent -> traces.add(new Trace(referent, at, isSubject(at, end), quoted.at(at))));
      nextName++;
    }
  }

  /** A name near the begin of its sentence that owns nothing. */
  private boolean isSubject(int begin, int end) {
    int back = 0;
    for (int t = begin; back < 3 && !tokens.beginsSentence(t); t--) {
      back++;
    }
    boolean owns = end < tokens.size() && SourcePhrase.isPossessive(tokens, end);
    return back < 3 && !owns;
  }

  private @Nullable Referent byPronoun(SourcePhrase phrase) {
    String word = phrase.pronoun();
    if (WordLists.FIRST.contains(word) || WordLists.SECOND.contains(word)) {
      return null;
    }
    if (WordLists.RELATIVE.contains(word)) {
      return antecedent(phrase);
    }
    boolean masculine = WordLists.MASCULINE.contains(word);
    boolean feminine = WordLists.FEMININE.contains(word);
    boolean plural = WordLists.PLURAL.contains(word);
    int at = phrase.begin();
    Map<Referent, Double> best = new LinkedHashMap<>();
    for (int i = traces.size() - 1; i >= 0; i--) {
      Trace trace = traces.get(i);
      int distance = tokens.sentence(at) - tokens.sentence(trace.token());
      if (distance > SENTENCES_BACK) {
        break;
      }
      Referent who = trace.referent();
      if (!fits(who, masculine, feminine, plural)) {
        continue;
      }
      double score = -distance - (at - trace.token()) / 100.0;
      score += trace.subject() ? SUBJECT : 0;
      score -= trace.quoted() && !quoted.at(at) ? QUOTED : 0;
      score -= tokens.block(trace.token()) == tokens.block(at) ? 0 : OTHER_BLOCK;
      score += who.gender == Referent.Gender.UNKNOWN ? 0 : KNOWN_GENDER;
      score +=
          who == running && tokens.sentence(at) - tokens.sentence(runningAt) <= 2 ? RUNNING : 0;
      best.merge(who, score, Math::max);
    }
    Referent found = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Referent, Double> entry : best.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        found = entry.getKey();
      }
    }
    return found;
  }

  private static boolean fits(Referent who, boolean masculine, boolean feminine, boolean plural) {
    if (masculine || feminine) {
      return who.isPerson()
          && who.gender != (masculine ? Referent.Gender.FEMININE : Referent.Gender.MASCULINE);
    }
    return plural
        ? who.kind == Speaker.Kind.GROUP || who.kind == Speaker.Kind.ORGANIZATION
        : who.kind == Speaker.Kind.ORGANIZATION || who.kind == Speaker.Kind.PLACE;
  }

  /** The noun phrase just before "who". */
  private @Nullable Referent antecedent(SourcePhrase phrase) {
    int end = phrase.begin();
    while (end > 0 && SourcePhrase.isMark(tokens, end - 1) && phrase.begin() - end < 2) {
      end--;
    }
    if (end == 0 || tokens.sentence(end - 1) != tokens.sentence(phrase.begin())) {
      return null;
    }
    if (nameOf[end - 1] >= 0) {
      return entities.at(names.get(nameOf[end - 1]).span()).map(referents::get).orElse(null);
    }
    // A name with an apposition: "N., a senator, who".
    for (int t = end - 1; t >= Math.max(0, end - LONGEST_APPOSITION); t--) {
      if (tokens.sentence(t) != tokens.sentence(end - 1)) {
        break;
      }
      if (nameOf[t] >= 0 && t + 1 < end && tokens.text(t + 1).equals(",")) {
        return entities.at(names.get(nameOf[t]).span()).map(referents::get).orElse(null);
      }
    }
    int begin = end - 1;
    while (begin > 0
        && end - begin < LONGEST_TITLE
        && !tokens.beginsSentence(begin)
        && !SourcePhrase.isMark(tokens, begin - 1)
        && !WordLists.ENDS_TITLE.contains(tokens.lower(begin - 1))) {
      begin--;
    }
    return byNoun(phrase(begin, end));
  }

  private @Nullable Referent byNoun(SourcePhrase phrase) {
    if (phrase.joined() && !isOneName(phrase)) {
      return other(document.read(phrase.headPhrase()), Speaker.Kind.GROUP, phrase);
    }
    Referent named = named(phrase.head());
    if (named != null) {
      Referent person = surnames.get(phrase.headWord());
      if (person != null && phrase.head() == phrase.begin() && named.kind == Speaker.Kind.PLACE) {
        return person;
      }
      describe(named, phrase);
      return named;
    }
    Referent last = lastNamed(phrase);
    if (last != null) {
      return last;
    }
    if (tokens.isCapital(phrase.head()) && !isSentenceCase(phrase)) {
      return capitalised(phrase);
    }
    Referent apposed = apposed(phrase);
    if (apposed != null) {
      return apposed;
    }
    String text = document.read(phrase.headPhrase());
    if (phrase.isPlural()) {
      return other(text, Speaker.Kind.GROUP, phrase);
    }
    Referent called = byTitle(phrase);
    if (called != null) {
      return called;
    }
    boolean organization = WordLists.ORGANIZATIONS.contains(phrase.headWord());
    return other(
        document.read(organization ? phrase.span() : phrase.headPhrase()),
        organization ? Speaker.Kind.ORGANIZATION : Speaker.Kind.UNNAMED,
        phrase);
  }

  /** "Executive director of the council N.": a person's name at the end, after no preposition. */
  private @Nullable Referent lastNamed(SourcePhrase phrase) {
    int name = nameOf[phrase.end() - 1];
    Referent named = named(phrase.end() - 1);
    if (named == null || named.kind != Speaker.Kind.PERSON) {
      return null;
    }
    int first = phrase.end() - 1;
    while (first > phrase.begin() && nameOf[first - 1] == name) {
      first--;
    }
    if (first - 1 <= phrase.headEnd()
        || SourcePhrase.isMark(tokens, first - 1)
        || WordLists.ENDS_PHRASE.contains(tokens.lower(first - 1))
        || WordLists.ENDS_TITLE.contains(tokens.lower(first - 1))) {
      return null;
    }
    if (named.description == null) {
      named.description = document.read(tokens.span(phrase.begin(), first));
    }
    return named;
  }

  private boolean isOneName(SourcePhrase phrase) {
    return nameOf[phrase.begin()] >= 0 && nameOf[phrase.begin()] == nameOf[phrase.head()];
  }

  private boolean isSentenceCase(SourcePhrase phrase) {
    return tokens.beginsSentence(phrase.head()) || (phrase.isPlural() && nameOf[phrase.head()] < 0);
  }

  private @Nullable Referent named(int token) {
    return nameOf[token] < 0
        ? null
        : entities.at(names.get(nameOf[token]).span()).map(referents::get).orElse(null);
  }

  /** Takes the title before a name or the apposition behind it as a description. */
  private void describe(Referent named, SourcePhrase phrase) {
    if (named.description != null) {
      return;
    }
    int name = nameOf[phrase.head()];
    int first = phrase.head();
    while (first > phrase.begin() && nameOf[first - 1] == name) {
      first--;
    }
    if (first > phrase.begin()
        && !(first == phrase.begin() + 1
            && WordLists.ENDS_TITLE.contains(tokens.lower(first - 1)))) {
      named.description = document.read(tokens.span(phrase.begin(), first));
    } else if (phrase.headEnd() + 1 < phrase.end()
        && tokens.text(phrase.headEnd()).equals(",")
        && isDescription(phrase.headEnd() + 1)) {
      int last = phrase.headEnd() + 1;
      while (last < phrase.end()
          && !SourcePhrase.isMark(tokens, last)
          && !WordLists.RELATIVE.contains(tokens.lower(last))) {
        last++;
      }
      if (last > phrase.headEnd() + 1) {
        named.description = document.read(tokens.span(phrase.headEnd() + 1, last));
      }
    }
  }

  /** A name that the encoder did not know: the capitalised words around the head. */
  private Referent capitalised(SourcePhrase phrase) {
    int begin = phrase.head();
    while (begin > phrase.begin()
        && (tokens.isCapital(begin - 1) || tokens.text(begin - 1).equals("-"))
        && !(begin - 1 == phrase.begin()
            && WordLists.ENDS_TITLE.contains(tokens.lower(begin - 1)))) {
      begin--;
    }
    String name = document.read(tokens.span(begin, phrase.headEnd()));
    Referent shortened = organizations.get(SourcePhrase.lower(name));
    if (shortened != null) {
      return shortened;
    }
    boolean given =
        WordLists.MASCULINE_NAMES.contains(tokens.lower(begin))
            || WordLists.FEMININE_NAMES.contains(tokens.lower(begin));
    Referent found = other(name, given ? Speaker.Kind.PERSON : Speaker.Kind.ORGANIZATION, phrase);
    know(found, tokens.lower(begin));
    return found;
  }

  /** "the militia's security official, N.": the name behind a description. */
  private @Nullable Referent apposed(SourcePhrase phrase) {
    for (int t = phrase.headEnd(); t < Math.min(phrase.end(), phrase.headEnd() + 3); t++) {
      Referent named = named(t);
      if (named != null && named.kind == Speaker.Kind.PERSON) {
        if (named.description == null) {
          named.description = document.read(phrase.headPhrase());
        }
        return named;
      }
    }
    if (phrase.headEnd() + 1 < phrase.end()
        && tokens.text(phrase.headEnd()).equals(",")
        && tokens.isCapital(phrase.headEnd() + 1)) {
      SourcePhrase second = phrase(phrase.headEnd() + 1, phrase.end());
      if (tokens.isCapital(second.head())) {
        Referent found = other(document.read(second.headPhrase()), Speaker.Kind.PERSON, second);
        found.description = document.read(phrase.headPhrase());
        return found;
      }
    }
    return null;
  }

  /** Whom the document calls what this description says. */
  private @Nullable Referent byTitle(SourcePhrase phrase) {
    Referent best = null;
    double most = Double.NEGATIVE_INFINITY;
    Set<String> words = new HashSet<>();
    for (int t = phrase.begin(); t < phrase.headEnd() - 1; t++) {
      words.add(tokens.lower(t));
    }
    for (Referent called : byTitle.getOrDefault(phrase.headWord(), List.of())) {
      Set<String> known = modifiers.getOrDefault(called, Set.of());
      double score = words.stream().filter(known::contains).count();
      Span before = called.mentions.lower(phrase.span());
      score -= before == null ? 1 : (phrase.span().begin() - before.begin()) / 1e6;
      if (score > most) {
        most = score;
        best = called;
      }
    }
    boolean indefinite =
        tokens.lower(phrase.begin()).equals("a") || tokens.lower(phrase.begin()).equals("an");
    return indefinite ? null : best;
  }

  /** Somebody without an entity of his own; the same words mean the same one. */
  private Referent other(String name, Speaker.Kind kind, SourcePhrase phrase) {
    boolean article = phrase.isDefinite();
    String key = kind == Speaker.Kind.UNNAMED ? phrase.headWord() : SourcePhrase.lower(name);
    Referent known = others.get(key);
    if (known == null || (kind == Speaker.Kind.UNNAMED && !article)) {
      known = new Referent(name, kind);
      others.put(key, known);
      if (WordLists.MASCULINE_NOUNS.contains(phrase.headWord())) {
        known.gender = Referent.Gender.MASCULINE;
      } else if (WordLists.FEMININE_NOUNS.contains(phrase.headWord())) {
        known.gender = Referent.Gender.FEMININE;
      }
    }
    return known;
  }
}
