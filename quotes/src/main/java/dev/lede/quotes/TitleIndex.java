package dev.lede.quotes;

import dev.lede.document.Span;
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

  private final TokenIndex tokens;
  private final NameIndex names;
  private final Map<String, List<Referent>> byHead = new HashMap<>();
  private final Map<Referent, Set<String>> words = new HashMap<>();

  TitleIndex(TokenIndex tokens, NameIndex names) {
    this.tokens = tokens;
    this.names = names;
    for (Entity entity : names.entities()) {
      if (entity.kind() == Mention.Kind.PERSON) {
        learn(entity, names.referent(entity));
      }
    }
  }

  private void learn(Entity entity, Referent referent) {
    // The full name tells more of the gender than "Mr" before a surname, which two can share.
    String[] name = SourcePhrase.lower(entity.name()).split(" ", -1);
    if (name.length > 1) {
      referent.learnGivenName(name[0]);
    }
    for (Mention mention : entity.mentions()) {
      int begin = tokens.firstAfter(mention.span().begin());
      int end = tokens.endBefore(mention.span().end());
      if (begin < end) {
        learnTitle(referent, begin);
        learnApposition(referent, end);
      }
    }
  }

  private void learnTitle(Referent referent, int name) {
    int title = name;
    while (title > 0
        && name - title < LONGEST
        && !tokens.beginsSentence(title)
        && !SourcePhrase.isPunctuation(tokens, title - 1)
        && !names.hasName(title - 1)
        && !RuleWords.ENDS_TITLE.contains(tokens.lower(title - 1))) {
      title--;
    }
    if (title < name) {
      call(referent, title, name);
      referent.learnTitle(tokens.lower(name - 1));
    }
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
        && !SourcePhrase.isPunctuation(tokens, last)) {
      last++;
    }
    if (last > end + 1) {
      SourcePhrase phrase = names.phrase(end + 1, last);
      if (!names.hasName(phrase.head())) {
        call(referent, phrase.begin(), phrase.headEnd());
      }
    }
  }

  /** Whether what follows a name and a comma describes it, and does not go on with the sentence. */
  boolean beginsDescription(int token) {
    return Set.of("a", "an", "the", "former", "one", "his", "her").contains(tokens.lower(token))
        || (token + 1 < tokens.size() && SourcePhrase.isPossessive(tokens, token + 1));
  }

  private void call(Referent referent, int from, int to) {
    String head = tokens.lower(to - 1);
    List<Referent> called = byHead.computeIfAbsent(head, h -> new ArrayList<>());
    if (called.size() < MOST && !called.contains(referent)) {
      called.add(referent);
    }
    Set<String> known = words.computeIfAbsent(referent, r -> new HashSet<>());
    for (int t = from; t < to; t++) {
      known.add(tokens.lower(t));
    }
    referent.learnNoun(head);
  }

  /** "The minister" can be known, "another minister" and "her minister" cannot. */
  private boolean isOfOneKnown(SourcePhrase phrase) {
    for (int t = phrase.begin(); t < phrase.head(); t++) {
      if (SourcePhrase.isPossessive(tokens, t)) {
        return false;
      }
    }
    return phrase.isDefinite() || phrase.head() == phrase.begin();
  }

  /** Whom the document calls what a description says; of several the one named last. */
  @Nullable Referent find(SourcePhrase phrase) {
    if (!isOfOneKnown(phrase)) {
      return null;
    }
    Referent best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Referent called : byHead.getOrDefault(phrase.headWord(), List.of())) {
      Set<String> known = words.getOrDefault(called, Set.of());
      double score = 0;
      boolean differs = false;
      for (int t = phrase.begin() + 1; t < phrase.head(); t++) {
        boolean same = known.contains(tokens.lower(t));
        score += same ? 1 : 0;
        // "The opposition leader" is not "leader N.", but "the Iraqi leader" may be.
        differs |= !same && !tokens.isCapital(t);
      }
      if (differs) {
        continue;
      }
      Span before = called.mentions.lower(phrase.span());
      score -= before == null ? 1 : (phrase.span().begin() - before.begin()) / 1e9;
      if (score > most) {
        most = score;
        best = called;
      }
    }
    return best;
  }
}
