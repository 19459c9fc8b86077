package dev.lede.entity.internal;

import dev.lede.document.Span;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.Entity;
import dev.lede.entity.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a document calls its persons: the titles before their names ("Prime Minister N.") and the
 * appositions behind them ("N., a doctor,").
 */
final class TitleIndex {

  /** How many tokens before a name can be its title. */
  static final int LONGEST = 4;

  static final int LONGEST_APPOSITION = 14;

  /** How many persons with one title are looked at, the first ones. */
  private static final int MOST = 32;

  private static final Map<String, String> ABBREVIATED =
      Map.ofEntries(
          Map.entry("lt.", "lieutenant"),
          Map.entry("sgt.", "sergeant"),
          Map.entry("capt.", "captain"),
          Map.entry("maj.", "major"),
          Map.entry("col.", "colonel"),
          Map.entry("gen.", "general"),
          Map.entry("cmdr.", "commander"),
          Map.entry("adm.", "admiral"),
          Map.entry("det.", "detective"),
          Map.entry("insp.", "inspector"),
          Map.entry("supt.", "superintendent"),
          Map.entry("gov.", "governor"),
          Map.entry("sen.", "senator"),
          Map.entry("rep.", "representative"),
          Map.entry("prof.", "professor"),
          Map.entry("dr.", "doctor"),
          Map.entry("rev.", "reverend"));

  private static final Set<String> LAWMAKERS =
      Set.of(
          "congressman",
          "congresswoman",
          "representative",
          "senator",
          "assemblyman",
          "assemblywoman",
          "mp",
          "mla");

  /** What newspapers call somebody for variety: a general word for a special one. */
  private static final Map<String, Set<String>> GENERAL =
      Map.ofEntries(
          Map.entry("lawmaker", LAWMAKERS),
          Map.entry("legislator", LAWMAKERS),
          Map.entry("politician", LAWMAKERS),
          Map.entry("parliamentarian", LAWMAKERS),
          Map.entry(
              "player",
              Set.of(
                  "striker",
                  "forward",
                  "winger",
                  "midfielder",
                  "defender",
                  "goalkeeper",
                  "keeper",
                  "goaltender",
                  "quarterback",
                  "pitcher")),
          Map.entry("manager", Set.of("boss", "coach")),
          Map.entry("hitmaker", Set.of("singer", "rapper", "musician", "songwriter")),
          Map.entry("musician", Set.of("singer", "rapper", "songwriter", "guitarist", "drummer")),
          Map.entry("star", Set.of("singer", "rapper", "actor", "actress")),
          Map.entry("writer", Set.of("novelist", "poet", "playwright")),
          Map.entry("academic", Set.of("professor", "lecturer")),
          Map.entry("officer", Set.of("constable", "sergeant", "detective", "inspector")),
          Map.entry("lawyer", Set.of("attorney", "barrister", "solicitor")));

  /** How far behind a name it is still meant. */
  private static final int FAR = 80;

  private final TokenIndex tokens;
  private final NameIndex names;
  private final Map<String, List<Referent>> byHead = new HashMap<>();
  private final Map<Referent, Set<String>> words = new HashMap<>();

  TitleIndex(TokenIndex tokens, NameIndex names) {
    this.tokens = tokens;
    this.names = names;
    for (Entity entity : names.entities()) {
      boolean titleAlone = ABBREVIATED.containsKey(NounPhrase.lower(entity.name()));
      if (entity.kind() != Mention.Kind.PLACE && !titleAlone) {
        learn(entity, names.referent(entity));
      }
    }
  }

  private void learn(Entity entity, Referent referent) {
    // The full name says more of the gender than "Mr" before a surname, which two can share.
    String[] name = NounPhrase.lower(entity.name()).split(" ", -1);
    if (name.length > 1 && referent.isPerson()) {
      referent.learnGivenName(name[0]);
    }
    for (Mention mention : entity.names()) {
      int begin = tokens.firstAfter(mention.span().begin());
      int end = tokens.endBefore(mention.span().end());
      if (begin < end) {
        learnTitle(referent, begin);
        learnApposition(referent, end);
        learnRoleBefore(referent, begin, end);
        learnPredicate(referent, end);
      }
    }
  }

  /** "The head of the station, N., said". */
  private void learnRoleBefore(Referent referent, int begin, int end) {
    int title = beginOfTitle(begin);
    boolean closed =
        end >= tokens.size()
            || tokens.sentence(end) != tokens.sentence(begin)
            || NounPhrase.isPunctuation(tokens, end);
    if (!closed || title < 2 || !tokens.text(title - 1).equals(",")) {
      return;
    }
    int first = title - 2;
    while (first > 0
        && title - first < LONGEST_APPOSITION
        && !RuleWords.BEGINS_ROLE.contains(tokens.lower(first))
        && !NounPhrase.isPunctuation(tokens, first)
        && !tokens.beginsSentence(first)) {
      first--;
    }
    // "In May the mayor, N." but not "the day after the storm, N.": its head must be a person.
    while (first > 0
        && title - first < LONGEST_APPOSITION
        && !tokens.beginsSentence(first)
        && RuleWords.ENDS_PHRASE.contains(tokens.lower(first - 1))
        && !NounPhrase.isPunctuation(tokens, first - 1)) {
      int outer = first - 2;
      while (outer > 0
          && title - outer < LONGEST_APPOSITION
          && !RuleWords.BEGINS_ROLE.contains(tokens.lower(outer))
          && !NounPhrase.isPunctuation(tokens, outer)
          && !tokens.beginsSentence(outer)) {
        outer--;
      }
      if (outer < 0 || !RuleWords.BEGINS_ROLE.contains(tokens.lower(outer))) {
        break;
      }
      first = outer;
    }
    if (RuleWords.BEGINS_ROLE.contains(tokens.lower(first))) {
      NounPhrase phrase = names.phrase(first, title - 1);
      if (RuleWords.isPerson(phrase.headWord())) {
        call(referent, phrase.begin(), phrase.headEnd());
      }
    }
  }

  /** "N. was transport secretary from 1985", "N., who works as a juggler". */
  private void learnPredicate(Referent referent, int end) {
    int t = end;
    if (t + 2 < tokens.size() && tokens.text(t).equals(",") && tokens.lower(t + 1).equals("who")) {
      t += 2;
    }
    if (t + 1 >= tokens.size() || tokens.sentence(t) != tokens.sentence(end - 1)) {
      return;
    }
    if (RuleWords.BEING.contains(tokens.lower(t))) {
      t++;
    } else if (tokens.lower(t + 1).equals("as") && RuleWords.WORKING.contains(tokens.lower(t))) {
      t += 2;
    } else {
      return;
    }
    int last = t;
    while (last < tokens.size()
        && last - t <= LONGEST
        && tokens.sentence(last) == tokens.sentence(end - 1)
        && !NounPhrase.isPunctuation(tokens, last)
        && !RuleWords.ENDS_PHRASE.contains(tokens.lower(last))) {
      last++;
    }
    if (last > t) {
      NounPhrase phrase = names.phrase(t, last);
      if (!names.hasName(phrase.head()) && RuleWords.isPerson(phrase.headWord())) {
        call(referent, phrase.begin(), phrase.headEnd());
      }
    }
  }

  /** "DCP (Traffic) N." */
  private void learnTitleBeforeBrackets(Referent referent, int name) {
    int open = name - 3;
    if (open > 0
        && NounPhrase.closesBracket(tokens, name - 1)
        && NounPhrase.opensBracket(tokens, open)
        && tokens.isCapital(open - 1)
        && RuleWords.isPerson(tokens.lower(open - 1))) {
      call(referent, open - 1, open);
    }
  }

  private void learnTitle(Referent referent, int name) {
    learnTitleBeforeBrackets(referent, name);
    int title = beginOfTitle(name);
    if (title < name) {
      call(referent, title, name);
      if (referent.isPerson()) {
        referent.learnTitle(tokens.lower(name - 1));
      }
    }
  }

  /** Where the words before a name that can be its title begin; the name itself if none are. */
  private int beginOfTitle(int name) {
    int title = name;
    while (title > 0
        && name - title < LONGEST
        && !tokens.beginsSentence(title)
        && !NounPhrase.isPunctuation(tokens, title - 1)
        && !names.hasName(title - 1)
        && !RuleWords.ENDS_TITLE.contains(tokens.lower(title - 1))) {
      title--;
    }
    return title;
  }

  private void learnApposition(Referent referent, int end) {
    if (end + 2 >= tokens.size()
        || !tokens.text(end).equals(",")
        || tokens.beginsSentence(end + 1)
        || !beginsDescription(end + 1)) {
      return;
    }
    int last = end + 1;
    while (last < tokens.size()
        && last - end < LONGEST_APPOSITION
        && tokens.sentence(last) == tokens.sentence(end)
        && !NounPhrase.isPunctuation(tokens, last)) {
      last++;
    }
    if (last > end + 1) {
      NounPhrase phrase = names.phrase(end + 1, last);
      if (!names.hasName(phrase.head())) {
        call(referent, phrase.begin(), phrase.headEnd());
      }
    }
  }

  /** Whether what follows a name and a comma describes it, and does not go on with the sentence. */
  boolean beginsDescription(int token) {
    return Set.of("a", "an", "the", "former", "one", "his", "her").contains(tokens.lower(token))
        || (token + 1 < tokens.size() && NounPhrase.isPossessive(tokens, token + 1));
  }

  private void call(Referent referent, int from, int to) {
    String head = inFull(tokens.lower(to - 1));
    if (!referent.isPerson() && !RuleWords.ORGANIZATIONS.contains(head)) {
      return;
    }
    List<Referent> called = byHead.computeIfAbsent(head, h -> new ArrayList<>());
    if (called.size() < MOST && !called.contains(referent)) {
      called.add(referent);
    }
    Set<String> known = words.computeIfAbsent(referent, r -> new HashSet<>());
    for (int t = from; t < to; t++) {
      known.add(inFull(tokens.lower(t)));
    }
    if (referent.isPerson()) {
      referent.learnNoun(head);
    }
  }

  /** "Lt. N." is "the lieutenant" afterwards. */
  private static String inFull(String title) {
    return ABBREVIATED.getOrDefault(title, title);
  }

  /** "The minister" can be known, "another minister" and "her minister" cannot. */
  private boolean isOfOneKnown(NounPhrase phrase) {
    for (int t = phrase.begin(); t < phrase.head(); t++) {
      if (NounPhrase.isPossessive(tokens, t)) {
        return false;
      }
    }
    return phrase.isDefinite() || phrase.head() == phrase.begin();
  }

  /** Whom the document calls what a description says; of several the one named last. */
  @Nullable Referent find(NounPhrase phrase) {
    if (!isOfOneKnown(phrase)) {
      return null;
    }
    Referent called = called(phrase);
    return called == null ? calledLike(phrase) : called;
  }

  /**
   * "The lawmaker", if one senator is named shortly before it, no other one at all, and nobody
   * without a name in between.
   */
  private @Nullable Referent calledLike(NounPhrase phrase) {
    if (phrase.head() != phrase.begin() + 1 || phrase.isRelated()) {
      return null;
    }
    Set<Referent> like = new HashSet<>();
    for (String noun : GENERAL.getOrDefault(phrase.headWord(), Set.of())) {
      like.addAll(byHead.getOrDefault(noun, List.of()));
    }
    if (like.size() != 1) {
      return null;
    }
    Referent only = like.iterator().next();
    Span before = only.mentions().lower(phrase.span());
    return before != null
            && only.canBe(phrase.headWord())
            && isNobodyDescribed(tokens.endBefore(before.end()), phrase.begin())
        ? only
        : null;
  }

  /** Whether two tokens are near and no person is described between them. */
  private boolean isNobodyDescribed(int from, int to) {
    if (to - from > FAR) {
      return false;
    }
    for (int t = from; t < to; t++) {
      if (RuleWords.isPerson(tokens.lower(t)) && !names.hasName(t)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Referent called(NounPhrase phrase) {
    Referent best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Referent called : byHead.getOrDefault(phrase.headWord(), List.of())) {
      Set<String> known = words.getOrDefault(called, Set.of());
      double score = 0;
      boolean differs = false;
      for (int t = phrase.begin() + 1; t < phrase.head(); t++) {
        boolean same = known.contains(tokens.lower(t));
        if (RuleWords.WHEN.contains(tokens.lower(t))) {
          continue; // "the then minister"
        }
        score += same ? 1 : 0;
        // "The opposition leader" is not "leader N.", but "the Iraqi leader" may be.
        differs |= !same && !tokens.isCapital(t);
      }
      if (differs) {
        continue;
      }
      Span before = called.mentions().lower(phrase.span());
      score -= before == null ? 1 : (phrase.span().begin() - before.begin()) / 1e9;
      if (score > most) {
        most = score;
        best = called;
      }
    }
    return best;
  }
}
