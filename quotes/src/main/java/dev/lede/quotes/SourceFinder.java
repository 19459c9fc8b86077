package dev.lede.quotes;

import dev.lede.document.internal.Search;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.RuleWords;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is the source of a cue: rules in an order. Who is told or asked is not who tells; what
 * "is said" is said by nobody but whom "by" names; and a source is not borrowed from another
 * sentence, since nobody is better than the wrong one.
 */
final class SourceFinder {

  /** How many sources to either side of a cue are looked at. */
  private static final int NEAREST = 6;

  /** How many tokens stand between a passive verb and its "by". */
  private static final int BEFORE_BY = 12;

  /** How many tokens the phrase behind "by" has. */
  private static final int AGENT = 8;

  private static final Set<String> BEFORE_PARTICIPLE =
      Set.of(",", "and", "by", "while", "when", "before", "after");

  private static final Set<String> BEFORE_SECOND_VERB = Set.of("and", "but", "then", "or", ",");

  private static final Set<String> SUBJECTS =
      Set.of("i", "you", "he", "she", "it", "we", "they", "who", "which");

  private static final Set<String> HAVING = Set.of("has", "have", "had", "'ve", "’ve");

  private static final Set<String> STATE = Set.of("on", "of", "about", "over", "that");

  /** A source, how far it is, and who stands between. */
  record Found(@Nullable TaggedSpan source, double cost, @Nullable TaggedSpan through) {}

  private final TokenIndex tokens;
  private final Coreference who;
  private final List<TaggedSpan> sources;
  private final double[] weights;
  private final LinkCosts costs;

  SourceFinder(
      TokenIndex tokens,
      Coreference who,
      List<TaggedSpan> sources,
      double[] weights,
      LinkCosts costs) {
    this.tokens = tokens;
    this.who = who;
    this.sources = sources;
    this.weights = weights.clone();
    this.costs = costs;
  }

  /** Finds the source of a content with its cue. */
  Found of(List<TaggedSpan> content, @Nullable TaggedSpan cue) {
    if (cue == null) {
      return nearest(content, content.get(0));
    }
    boolean passive = isPassive(cue);
    TaggedSpan quoted = passive ? null : quotedAs(cue);
    if (quoted != null) {
      return new Found(quoted, 0, nearest(content, cue).source());
    }
    if (passive) {
      TaggedSpan agent = agent(cue, content);
      if (isHeard(cue)) {
        Found heard = nearest(content, cue);
        boolean isAgent = agent != null && heard.source() != null && agent.overlaps(heard.source());
        TaggedSpan subject = heard.source() == null || isAgent ? subject(cue) : heard.source();
        return new Found(subject, subject == null ? 0 : heard.cost(), agent);
      }
      return new Found(agent, 0, null);
    }
    Found near = nearest(content, cue);
    if (near.source() != null) {
      return near;
    }
    TaggedSpan beside = subjectBeside(cue);
    TaggedSpan subject = beside == null ? sharedSubject(cue) : beside;
    return subject == null || isIn(content, subject.begin()) ? near : new Found(subject, 0, null);
  }

  /** A name or pronoun right before a verb, which the tags miss, as in headlines. */
  private @Nullable TaggedSpan subjectBeside(TaggedSpan cue) {
    int first = tokens.beginOfSentence(cue.begin());
    int end = beforeAdverbs(cue.begin(), first);
    boolean finite =
        !NounPhrase.isPunctuation(tokens, cue.begin()) && !tokens.lower(cue.begin()).equals("to");
    if (end == first || !finite) {
      return null;
    }
    int begin = end - 1;
    if (!who.hasName(begin)) {
      return SUBJECTS.contains(tokens.lower(begin)) ? span(begin, end) : null;
    }
    while (begin > first && who.hasName(begin - 1)) {
      begin--;
    }
    int before = begin - 1;
    if (before > first && RuleWords.ARTICLES.contains(tokens.lower(before))) {
      before--;
    }
    boolean inPhrase =
        NounPhrase.isPossessive(tokens, end - 1)
            || (before >= first
                && (RuleWords.ENDS_PHRASE.contains(tokens.lower(before))
                    || tokens.lower(before).equals("and")
                    || NounPhrase.isPossessive(tokens, before)));
    return inPhrase ? null : span(begin, end);
  }

  /** Where adverbs and "on Monday" before a verb begin. */
  private int beforeAdverbs(int verb, int first) {
    int begin = verb;
    while (begin > first) {
      if (isAdverb(begin - 1)) {
        begin--;
      } else if (begin - 1 > first
          && RuleWords.DAYS.contains(tokens.lower(begin - 1))
          && tokens.lower(begin - 2).equals("on")) {
        begin -= 2;
      } else {
        return begin;
      }
    }
    return begin;
  }

  /** "N. left, noting that …", "N. spoke and then said that …": two verbs of one subject. */
  private @Nullable TaggedSpan sharedSubject(TaggedSpan cue) {
    int first = tokens.beginOfSentence(cue.begin());
    int verb = cue.begin();
    while (verb < cue.end() - 1 && isAdverb(verb)) {
      verb++;
    }
    int link = beforeAdverbs(cue.begin(), first) - 1;
    boolean participle = tokens.lower(verb).endsWith("ing");
    Set<String> links = participle ? BEFORE_PARTICIPLE : BEFORE_SECOND_VERB;
    if (link <= first || !links.contains(tokens.lower(link))) {
      return null;
    }
    Coreference.Subject subject = null;
    for (Coreference.Subject next = who.subject(first, link);
        next != null;
        next = who.subject(next.end(), link)) {
      // The subject of the clause before, and not of one inside it.
      if (subject == null || beginsClause(next.begin())) {
        subject = next;
      }
    }
    if (subject == null || (tokens.text(link).equals(",") && !participle && !isApposed(subject))) {
      return null;
    }
    return span(subject.begin(), subject.end());
  }

  /** "N., a miller, said". */
  private boolean isApposed(Coreference.Subject subject) {
    return subject.end() < tokens.size() && tokens.text(subject.end()).equals(",");
  }

  private boolean beginsClause(int token) {
    String before = tokens.lower(token - 1);
    return RuleWords.COORDINATORS.contains(before) || before.equals(";");
  }

  /**
   * Whether a cue says what happens to its subject: "was asked", "is said", "Asked whether", "has
   * been described as".
   */
  private boolean isPassive(TaggedSpan cue) {
    int verb = cue.begin();
    boolean being = false;
    boolean having = HAVING.contains(tokens.lower(verb));
    while (verb < cue.end() - 1
        && (isBeing(verb)
            || isAdverb(verb)
            || CueWords.MODAL.contains(tokens.lower(verb))
            || tokens.lower(verb).equals("when"))) {
      being |= isBeing(verb);
      verb++;
    }
    String word = tokens.lower(verb);
    int before = cue.begin() - 1;
    while (!being
        && before >= 0
        && cue.begin() - before <= 3
        && tokens.sentence(before) == tokens.sentence(cue.begin())
        && isAdverb(before)
        && !isBeing(before)) {
      before--;
    }
    being |=
        !being
            && before >= 0
            && tokens.sentence(before) == tokens.sentence(cue.begin())
            && isBeing(before);
    if (being) {
      return isParticiple(word)
          && !isMadeToSay(cue, verb)
          && !CueWords.MOVED.contains(word)
          && !isState(verb)
          && !isPerfect(verb);
    }
    boolean opens =
        tokens.beginsSentence(cue.begin())
            || (tokens.text(cue.begin() - 1).equals(",") && !isBehindApposition(cue))
            || tokens.lower(cue.begin() - 1).equals("when");
    return opens && !having && CueWords.PASSIVE.contains(word) && !isActiveOpening(cue);
  }

  /** "Was prompted to say". */
  private boolean isMadeToSay(TaggedSpan cue, int verb) {
    int last = cue.end() - 1;
    return last > verb + 1
        && tokens.lower(last - 1).equals("to")
        && CueWords.SAY.contains(tokens.lower(last));
  }

  /** "N., a miller, warned". */
  private boolean isBehindApposition(TaggedSpan cue) {
    int comma = cue.begin() - 1;
    Coreference.Subject subject = who.subject(tokens.beginOfSentence(cue.begin()), comma);
    if (subject == null) {
      return false;
    }
    for (int t = subject.begin(); t < Math.min(subject.end() + 1, comma); t++) {
      if (tokens.text(t).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** "Are focused on", "is tired of": how somebody is, and not what is done to them. */
  private boolean isState(int verb) {
    String word = tokens.lower(verb);
    return verb + 1 < tokens.size()
        && STATE.contains(tokens.lower(verb + 1))
        && word.endsWith("ed")
        && !CueWords.SAY.contains(word)
        && !CueWords.ASK.contains(word)
        && !CueWords.THINK.contains(word)
        && !CueWords.INTEND.contains(word)
        && !CueWords.PASSIVE.contains(word)
        && !CueWords.HEARD.contains(word);
  }

  /** In "he's predicted a win" the verb is "has", in "he's expected to win" it is "is". */
  private boolean isPerfect(int verb) {
    if (verb < 2 || verb + 1 >= tokens.size()) {
      return false;
    }
    String auxiliary = tokens.lower(verb - 1);
    return (auxiliary.equals("'s") || auxiliary.equals("’s"))
        && Set.of("he", "she", "who").contains(tokens.lower(verb - 2))
        && !isAgentless(verb + 1);
  }

  /** What stands behind a passive verb, and hardly behind one that has an object. */
  private boolean isAgentless(int token) {
    return NounPhrase.isPunctuation(tokens, token)
        || Set.of("to", "by", "as", "for", "of", "about", "in", "on", "at", "with", "whether", "if")
            .contains(tokens.lower(token));
  }

  /** In "…, asked N." and "Asked N.: …" a name and not "about" or "by" follows. */
  private boolean isActiveOpening(TaggedSpan cue) {
    int next = cue.end();
    if (next >= tokens.size()) {
      return true;
    }
    String word = tokens.lower(next);
    return !List.of(
            "about", "by", "whether", "if", "why", "how", "what", "when", "where", "who", "which",
            "to", "on", "for", "that", "over")
        .contains(word);
  }

  private static boolean isParticiple(String word) {
    return word.endsWith("ed")
        || List.of(
                "said",
                "told",
                "known",
                "thought",
                "heard",
                "seen",
                "written",
                "quoted",
                "held",
                "understood",
                "overheard",
                "put")
            .contains(word);
  }

  /** "The paper quoted the minister as saying": the minister; null if nobody is quoted so. */
  @Nullable TaggedSpan quotedAs(TaggedSpan cue) {
    String word = tokens.lower(cue.end() - 1);
    if (!CueWords.HEARD.contains(word) && !word.equals("quotes") && !word.equals("quoting")) {
      return null;
    }
    int as = cue.end();
    while (as + 1 < tokens.size()
        && as - cue.end() <= AGENT
        && tokens.sentence(as) == tokens.sentence(cue.begin())) {
      String next = tokens.lower(as + 1);
      if (tokens.lower(as).equals("as") && (next.equals("saying") || next.equals("telling"))) {
        return as > cue.end() && !tokens.lower(cue.end()).equals("by") ? span(cue.end(), as) : null;
      }
      as++;
    }
    return null;
  }

  private boolean isHeard(TaggedSpan cue) {
    for (int t = cue.begin(); t < cue.end(); t++) {
      if (CueWords.HEARD.contains(tokens.lower(t))) {
        int next = t + 1;
        while (next < tokens.size() && next < t + AGENT + 2) {
          String word = tokens.lower(next);
          if (word.equals("as") || word.equals("to") || word.endsWith("ing")) {
            return true;
          }
          next++;
        }
      }
    }
    return false;
  }

  private boolean isBeing(int token) {
    boolean been =
        List.of("has", "have", "had").contains(tokens.lower(token))
            && token + 1 < tokens.size()
            && tokens.lower(token + 1).equals("been");
    return been
        || List.of("is", "are", "was", "were", "be", "been", "being", "'s", "’s", "'re", "got")
            .contains(tokens.lower(token));
  }

  private boolean isAdverb(int token) {
    String word = tokens.lower(token);
    return word.endsWith("ly")
        || List.of(
                "not", "n't", "n’t", "also", "often", "never", "later", "now", "once", "been",
                "has", "have", "had")
            .contains(word);
  }

  /** The phrase behind "by". */
  private @Nullable TaggedSpan agent(TaggedSpan cue, List<TaggedSpan> content) {
    int last = Math.min(tokens.size(), Math.max(cue.end(), end(content)) + BEFORE_BY);
    for (int t = cue.begin(); t < last && tokens.sentence(t) == tokens.sentence(cue.begin()); t++) {
      if (tokens.lower(t).equals("by") && t + 1 < tokens.size() && !isIn(content, t)) {
        int next = t + 1;
        int s = Search.first(sources.size(), i -> sources.get(i).begin() >= next);
        if (s < sources.size() && sources.get(s).begin() == next) {
          return sources.get(s);
        }
        int end = t + 1;
        while (end < tokens.size()
            && end - t <= AGENT
            && tokens.sentence(end) == tokens.sentence(t)
            && !isIn(content, end)
            && (who.hasName(end)
                || (!NounPhrase.isPunctuation(tokens, end)
                    && !RuleWords.ENDS_PHRASE.contains(tokens.lower(end))
                    && !isVerbAfter(end, t + 1)))) {
          end++;
        }
        return end > t + 1 && !tokens.lower(t + 1).endsWith("ing") ? span(t + 1, end) : null;
      }
    }
    return null;
  }

  private boolean isVerbAfter(int token, int begin) {
    return token > begin
        && (CueWords.SAY.contains(tokens.lower(token)) || tokens.lower(token).equals("as"));
  }

  private static boolean isIn(List<TaggedSpan> content, int token) {
    return content.stream().anyMatch(part -> part.begin() <= token && token < part.end());
  }

  private static int end(List<TaggedSpan> content) {
    return content.get(content.size() - 1).end();
  }

  /** The phrase from the begin of the sentence to a passive verb. */
  private @Nullable TaggedSpan subject(TaggedSpan cue) {
    int begin = cue.begin();
    while (!tokens.beginsSentence(begin)
        && cue.begin() - begin <= AGENT
        && !NounPhrase.isPunctuation(tokens, begin - 1)) {
      begin--;
    }
    int end = cue.begin();
    while (end > begin && (isBeing(end - 1) || isAdverb(end - 1))) {
      end--;
    }
    return end > begin ? span(begin, end) : null;
  }

  private TaggedSpan span(int begin, int end) {
    return new TaggedSpan(begin, end, tokens.span(begin, end), BY_RULE, BY_RULE);
  }

  /** What stands for the probability of tags where a rule tells. */
  static final double BY_RULE = 0.9;

  private Found nearest(List<TaggedSpan> content, TaggedSpan from) {
    TaggedSpan best = null;
    double least = costs.dearest();
    int at = Search.first(sources.size(), r -> sources.get(r).begin() >= from.begin());
    for (int i = Math.max(0, at - NEAREST); i < Math.min(sources.size(), at + NEAREST); i++) {
      TaggedSpan source = sources.get(i);
      boolean other =
          tokens.block(source.begin()) != tokens.block(from.begin())
              || tokens.sentence(source.begin()) != sentence(from, source)
              || content.stream().anyMatch(part -> part.contains(source));
      if (other) {
        continue;
      }
      boolean behind = source.begin() >= from.end();
      int begin = behind ? from.end() : source.end();
      int end = behind ? source.begin() : from.begin();
      double distance = begin < end ? weights[end] - weights[begin] : 0;
      distance += behind ? costs.sourceBehind() : 0;
      if (distance < least) {
        least = distance;
        best = source;
      }
    }
    return new Found(best, best == null ? 0 : least, null);
  }

  /** A content of several sentences has its source beside its last one or its first. */
  private int sentence(TaggedSpan from, TaggedSpan source) {
    return source.begin() >= from.end()
        ? tokens.sentence(from.end() - 1)
        : tokens.sentence(from.begin());
  }
}
