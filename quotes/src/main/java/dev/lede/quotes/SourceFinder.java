package dev.lede.quotes;

import dev.lede.document.internal.Search;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.RuleWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is the source of a cue: rules in an order. Who is told or asked is not who speaks. What
 * "is said" is said by nobody but whom "by" names. A source is not borrowed from another sentence,
 * since nobody is better than the wrong one.
 */
final class SourceFinder {

  /** How many sources to either side of a cue are looked at. */
  private static final int NEAREST = 6;

  /** How many tokens stand between a passive verb and its "by". */
  private static final int BEFORE_BY = 12;

  /** How many tokens the phrase behind "by" has. */
  private static final int AGENT = 8;

  /** A source, how far it is, and who stands between. */
  record Found(@Nullable TaggedSpan source, double cost, @Nullable TaggedSpan through) {}

  private final TokenIndex tokens;
  private final Coreference who;
  private final List<TaggedSpan> sources;
  private final WordDistance words;
  private final LinkCosts costs;
  private final Voice voice;
  private final SubjectFinder subjects;
  private final Insertions insertions;

  SourceFinder(
      TokenIndex tokens,
      Coreference who,
      List<TaggedSpan> sources,
      WordDistance words,
      LinkCosts costs) {
    this.tokens = tokens;
    this.who = who;
    this.sources = sources;
    this.words = words;
    this.costs = costs;
    voice = new Voice(tokens, who);
    subjects = new SubjectFinder(tokens, who, voice);
    insertions = new Insertions(tokens, who);
  }

  /** Finds the source of a content with its cue. */
  Found of(List<TaggedSpan> content, @Nullable TaggedSpan cue) {
    if (cue == null) {
      return nearest(content, content.get(0));
    }
    boolean passive = voice.isPassive(cue);
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
    TaggedSpan pronoun = subjects.pronounBeside(cue);
    if (pronoun != null && near.source() != null && near.source().end() < pronoun.begin()) {
      return new Found(pronoun, 0, null);
    }
    if (near.source() != null && isHearer(near.source(), cue)) {
      return new Found(null, 0, null);
    }
    TaggedSpan before = near.source() == null ? null : insertions.subject(near.source(), cue);
    if (before != null && !isIn(content, before.begin())) {
      return new Found(before, near.cost(), null);
    }
    if (near.source() != null && !beginsNextClause(near.source(), content)) {
      return near;
    }
    TaggedSpan subject = subjects.of(cue);
    return subject == null || isIn(content, subject.begin()) ? near : new Found(subject, 0, null);
  }

  /** "The jury heard that", "…, court told": what somebody else said there. */
  private boolean isHearer(TaggedSpan source, TaggedSpan cue) {
    String verb = tokens.lower(cue.end() - 1);
    boolean hears = verb.equals("heard") || verb.equals("hears") || verb.equals("hear");
    boolean toldNobody =
        verb.equals("told")
            && (cue.end() == tokens.size()
                || tokens.beginsSentence(cue.end())
                || NounPhrase.isPunctuation(tokens, cue.end()));
    String head = who.phrase(source.begin(), source.end()).headWord();
    return CueWords.HEARERS.contains(head) && (hears || toldNobody);
  }

  /** "… that it would close, but the council disagreed". */
  private boolean beginsNextClause(TaggedSpan source, List<TaggedSpan> content) {
    return source.begin() >= end(content)
        && source.begin() > 0
        && RuleWords.COORDINATORS.contains(tokens.lower(source.begin() - 1));
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
        && !RuleWords.COORDINATORS.contains(tokens.lower(begin - 1))
        && !NounPhrase.isPunctuation(tokens, begin - 1)) {
      begin--;
    }
    int end = cue.begin();
    while (end > begin && (voice.isBeing(end - 1) || voice.isAdverb(end - 1))) {
      end--;
    }
    // "N. was booked and could be heard": the subject of both.
    return end > begin ? span(begin, end) : subjects.of(cue);
  }

  private TaggedSpan span(int begin, int end) {
    return TaggedSpan.byRule(begin, end, tokens);
  }

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
      double distance = begin < end ? words.between(begin, end) : 0;
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
