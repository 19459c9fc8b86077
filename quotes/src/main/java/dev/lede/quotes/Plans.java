package dev.lede.quotes;

import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.RuleWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plans that the tags miss: {@code N. is preparing to sue the board}, {@code missiles they intended
 * to launch}.
 */
final class Plans {

  /** How many tokens stand between a subject and its verb. */
  private static final int LONGEST = 8;

  private static final Set<String> BEING = Set.of("is", "are", "was", "were", "'s", "’s", "been");
  private static final Set<String> READY =
      Set.of("preparing", "planning", "poised", "set", "due", "about", "ready", "gearing");

  private static final Set<String> INTENDS =
      Set.of("intends", "intended", "plans", "planned", "hopes", "hoped", "aims", "aimed");

  private final BitSet taken = new BitSet();
  private final TokenIndex tokens;
  private final Coreference who;
  private final List<QuotationDraft> found = new ArrayList<>();

  /**
   * @param links the quotations that are known; what they hold is left alone
   */
  Plans(TokenIndex tokens, Coreference who, List<QuotationDraft> links) {
    this.tokens = tokens;
    this.who = who;
    for (QuotationDraft link : links) {
      link.parts().forEach(part -> taken.set(part.begin(), part.end()));
      if (link.cue() != null) {
        taken.set(link.cue().begin(), link.cue().end());
      }
    }
    for (int t = 0; t + 2 < tokens.size(); t++) {
      boolean being = BEING.contains(tokens.lower(t)) && READY.contains(tokens.lower(t + 1));
      QuotationDraft plan =
          being ? plan(t, t + 2) : INTENDS.contains(tokens.lower(t)) ? plan(t, t + 1) : null;
      if (plan != null) {
        found.add(plan);
      }
    }
  }

  /** The plans, in the order of the text. */
  List<QuotationDraft> found() {
    return Collections.unmodifiableList(found);
  }

  private @Nullable QuotationDraft plan(int being, int first) {
    int to = first;
    if (tokens.lower(to).equals("up")) {
      to++;
    }
    TaggedSpan source = source(being);
    if (source == null
        || to + 1 >= tokens.size()
        || !tokens.lower(to).equals("to")
        || tokens.sentence(to + 1) != tokens.sentence(being)
        || tokens.lower(to + 1).equals("be")
        || taken.get(being)
        || taken.get(to)) {
      return null;
    }
    int end = to + 1;
    while (end < tokens.size()
        && tokens.sentence(end) == tokens.sentence(being)
        && !taken.get(end)) {
      end++;
    }
    while (end > to + 1 && NounPhrase.isPunctuation(tokens, end - 1)) {
      end--;
    }
    return new QuotationDraft(List.of(run(to, end)), run(being, to), source, null, 0, 0);
  }

  /** The pronoun or name right before a verb, or else the subject of its clause. */
  private @Nullable TaggedSpan source(int verb) {
    int first = tokens.beginOfSentence(verb);
    int begin = verb;
    while (begin > first && who.hasName(begin - 1)) {
      begin--;
    }
    if (begin < verb) {
      return run(begin, verb);
    }
    if (verb > first && RuleWords.THIRD.contains(tokens.lower(verb - 1))) {
      return run(verb - 1, verb);
    }
    Coreference.Subject subject = who.subject(Math.max(first, verb - LONGEST), verb);
    return subject == null ? null : run(subject.begin(), subject.end());
  }

  private TaggedSpan run(int begin, int end) {
    return TaggedSpan.byRule(begin, end, tokens);
  }
}
