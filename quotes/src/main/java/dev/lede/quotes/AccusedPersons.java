package dev.lede.quotes;

import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.RuleWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends tags around {@code A nurse accused of taking drugs from a clinic told the court}. Somebody
 * who is accused of something did not say it, and the whole phrase is the source of the next verb.
 */
final class AccusedPersons {

  /** They take an object, so that behind a subject and right before "of" they are passive. */
  private static final Set<String> ACCUSED = Set.of("accused", "suspected");

  private static final Set<String> BEGINS_CLAUSE =
      Set.of("as", "when", "after", "before", "because", "while", "since", "if");

  /** How many tokens "accused of taking drugs from a clinic" has. */
  private static final int LONGEST = 25;

  private final TokenIndex tokens;
  private final List<TaggedSpan> cues = new ArrayList<>();
  private final List<TaggedSpan> sources = new ArrayList<>();
  private final TaggedTokens inPhrase;

  AccusedPersons(TokenIndex tokens, List<TaggedSpan> cues, List<TaggedSpan> sources) {
    this.tokens = tokens;
    this.sources.addAll(sources);
    List<TaggedSpan> wholes = new ArrayList<>();
    for (int c = 0; c < cues.size(); c++) {
      TaggedSpan cue = cues.get(c);
      TaggedSpan who = isAccusedOf(cue) ? subject(cue) : null;
      if (who == null) {
        this.cues.add(cue);
        continue;
      }
      wholes.add(run(cue.begin(), Math.min(tokens.size(), cue.end() + 2), who));
      int verb = c + 1 < cues.size() ? verb(cue, cues.get(c + 1)) : -1;
      if (verb > 0) {
        TaggedSpan whole = run(who.begin(), verb, who);
        this.sources.removeIf(whole::overlaps);
        this.sources.add(whole);
        wholes.add(whole);
      }
    }
    Collections.sort(this.sources, Comparator.comparing(TaggedSpan::span));
    inPhrase = new TaggedTokens(tokens, wholes);
  }

  private TaggedSpan run(int begin, int end, TaggedSpan who) {
    return new TaggedSpan(begin, end, tokens.span(begin, end), who.probability(), who.edges());
  }

  /** The cues, in the order of the text. */
  List<TaggedSpan> cues() {
    return Collections.unmodifiableList(cues);
  }

  /** The sources, in the order of the text. */
  List<TaggedSpan> sources() {
    return Collections.unmodifiableList(sources);
  }

  /** Leaves out contents that say what somebody is accused of. */
  List<TaggedSpan> contents(List<TaggedSpan> contents) {
    return contents.stream().filter(content -> !inPhrase.at(content.begin())).toList();
  }

  private boolean isAccusedOf(TaggedSpan cue) {
    int last = cue.end() - 1;
    int of = tokens.lower(last).equals("of") ? last : cue.end();
    return of > 0
        && of < tokens.size()
        && tokens.lower(of).equals("of")
        && ACCUSED.contains(tokens.lower(of - 1))
        && of - 1 == cue.begin();
  }

  /** The source right before the verb, if it begins a clause; not so "whom she accused of". */
  private @Nullable TaggedSpan subject(TaggedSpan cue) {
    for (TaggedSpan source : sources) {
      boolean beside = source.begin() < cue.begin() && source.end() >= cue.begin();
      if (beside && source.end() <= cue.end() && beginsClause(source.begin())) {
        return source;
      }
    }
    return null;
  }

  private boolean beginsClause(int token) {
    return tokens.beginsSentence(token)
        || NounPhrase.isPunctuation(tokens, token - 1)
        || RuleWords.COORDINATORS.contains(tokens.lower(token - 1));
  }

  /** Where the next cue is, if it stands in the same sentence, and no comma between. */
  private int verb(TaggedSpan cue, TaggedSpan next) {
    if (tokens.sentence(next.begin()) != tokens.sentence(cue.begin())
        || next.begin() - cue.end() > LONGEST) {
      return -1;
    }
    for (int t = cue.end(); t < next.begin(); t++) {
      String word = tokens.lower(t);
      if (word.equals(",")
          || BEGINS_CLAUSE.contains(word)
          || RuleWords.VERBS.contains(word)
          || RuleWords.RELATIVE.contains(word)) {
        return -1;
      }
    }
    return next.begin();
  }
}
