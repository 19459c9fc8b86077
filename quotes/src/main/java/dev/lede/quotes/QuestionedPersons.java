package dev.lede.quotes;

import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.RuleWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows who answers in court: {@code Under cross-examination by N., defending, Mr Roe admitted
 * that}. Tags take who asks for the source, and who answers for a part of what is said.
 */
final class QuestionedPersons {

  private static final Set<String> BEGINS = Set.of("under", "cross", "cross-examined");

  private static final Set<String> BEFORE_ASKER = Set.of("by", "from");

  /** How many tokens "Under cross-examination" has, with the "by" behind it. */
  private static final int BEFORE_BY = 5;

  /** How many tokens a name has with its title. */
  private static final int LONGEST_NAME = 5;

  private final TokenIndex tokens;
  private final Coreference who;

  QuestionedPersons(TokenIndex tokens, Coreference who) {
    this.tokens = tokens;
    this.who = who;
  }

  /** Returns the quotations, in the order of the text. */
  List<QuotationDraft> of(List<QuotationDraft> links) {
    List<QuotationDraft> found = new ArrayList<>();
    links.forEach(link -> found.add(answered(link)));
    return Collections.unmodifiableList(found);
  }

  private QuotationDraft answered(QuotationDraft link) {
    TaggedSpan cue = link.cue();
    TaggedSpan name = cue == null ? null : nameBefore(cue.begin());
    if (name == null || !(link.source() == null || isAsker(link.source()))) {
      return link;
    }
    List<TaggedSpan> rest = link.parts().stream().filter(part -> !part.overlaps(name)).toList();
    return rest.isEmpty() ? link : link.withParts(rest).withSource(name);
  }

  /** "By N.". */
  private boolean isAsker(TaggedSpan source) {
    int by = asker(tokens.beginOfSentence(source.begin())) - 1;
    return by >= 0 && source.begin() > by && isOneClause(by, source.begin());
  }

  private boolean isOneClause(int from, int to) {
    for (int t = from; t < to; t++) {
      if (NounPhrase.isPunctuation(tokens, t)) {
        return false;
      }
    }
    return true;
  }

  /** The first token of the asker in a sentence that begins with who asks, or -1. */
  private int asker(int first) {
    String word = tokens.lower(first);
    if (!BEGINS.contains(word) && !RuleWords.ASKED.contains(word)) {
      return -1;
    }
    int last = Math.min(first + BEFORE_BY, tokens.size() - 1);
    for (int t = first + 1; t < last && tokens.sentence(t) == tokens.sentence(first); t++) {
      if (BEFORE_ASKER.contains(tokens.lower(t))) {
        return t + 1;
      }
    }
    return -1;
  }

  /** A person's name with its title, between a comma and a verb. */
  private @Nullable TaggedSpan nameBefore(int verb) {
    int first = tokens.beginOfSentence(verb);
    int begin = verb;
    while (begin > first
        && verb - begin <= LONGEST_NAME
        && !tokens.text(begin - 1).equals(",")
        && (who.hasName(begin - 1) || tokens.isCapital(begin - 1))) {
      begin--;
    }
    boolean behindAsker =
        begin < verb
            && begin > first
            && tokens.text(begin - 1).equals(",")
            && asker(first) > 0
            && asker(first) < begin;
    return behindAsker && TurnSources.isPerson(verb - 1, who)
        ? TaggedSpan.byRule(begin, verb, tokens)
        : null;
  }
}
