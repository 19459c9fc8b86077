package dev.lede.quotes;

import dev.lede.document.internal.QuotationMark;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.RuleWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Leaves out of contents what the words are about, and who is asked: {@code N. says of the tenant,
 * “She may go”}, {@code said of her predecessor that he was late}, {@code the Finn was asked what
 * it was like}, {@code asked her who had paid}.
 */
final class Topics {

  private static final Set<String> ABOUT = Set.of("of", "about", "over", "regarding", "concerning");

  /**
   * Behind them and "of N.", "that" begins what is said; "spoke of a plan that" goes on with it.
   */
  private static final Set<String> SAY =
      Set.of("say", "says", "said", "saying", "write", "writes", "wrote", "written", "writing");

  private static final Set<String> BEGINS_QUESTION =
      Set.of("what", "who", "whom", "why", "how", "when", "where", "whether", "if", "which");

  private static final Set<String> OBJECTS = Set.of("him", "her", "them", "us", "me", "you");

  /** How many tokens a topic has. */
  private static final int LONGEST = 8;

  private final TokenIndex tokens;

  Topics(TokenIndex tokens) {
    this.tokens = tokens;
  }

  List<QuotationDraft> without(List<QuotationDraft> links) {
    List<QuotationDraft> rest = new ArrayList<>();
    links.forEach(link -> rest.add(without(link)));
    return Collections.unmodifiableList(rest);
  }

  private QuotationDraft without(QuotationDraft link) {
    List<TaggedSpan> parts = link.parts();
    TaggedSpan first = parts.get(0);
    if (parts.size() > 1 && (isTopic(first, parts.get(1)) || isAsked(link))) {
      return link.withParts(parts.subList(1, parts.size()));
    }
    int that = asksSomebody(link) ? first.begin() + 1 : that(link);
    if (that < 0) {
      return link;
    }
    List<TaggedSpan> rest = new ArrayList<>(parts);
    rest.set(0, first.from(that, tokens));
    return link.withParts(rest);
  }

  /** {@code of the tenant, “She”}, {@code over the loan, … that it}. */
  private boolean isTopic(TaggedSpan part, TaggedSpan next) {
    int of = part.begin() - 1;
    boolean begins =
        tokens.lower(next.begin()).equals("that")
            || QuotationMark.canOpen(tokens.text(next.begin()))
            || QuotationMark.canOpen(tokens.text(next.begin() - 1));
    return of >= 0
        && begins
        && ABOUT.contains(tokens.lower(of))
        && tokens.sentence(of) == tokens.sentence(next.begin())
        && isNounPhrase(part.begin(), part.end());
  }

  /** {@code The Finn was asked what it was like}, or told. */
  private boolean isAsked(QuotationDraft link) {
    TaggedSpan cue = link.cue();
    TaggedSpan next = link.parts().get(1);
    return cue != null
        && link.source() == null
        && cue.begin() >= link.parts().get(0).end()
        && cue.end() <= next.begin()
        && RuleWords.BEING.contains(tokens.lower(Math.max(0, cue.end() - 2)))
        && BEGINS_QUESTION.contains(tokens.lower(next.begin()));
  }

  /** {@code Asked her who had paid}. */
  private boolean asksSomebody(QuotationDraft link) {
    TaggedSpan cue = link.cue();
    TaggedSpan part = link.parts().get(0);
    return cue != null
        && cue.end() == part.begin()
        && part.end() - part.begin() > 2
        && CueWords.ASK.contains(tokens.lower(cue.end() - 1))
        && OBJECTS.contains(tokens.lower(part.begin()))
        && BEGINS_QUESTION.contains(tokens.lower(part.begin() + 1));
  }

  /** Where "that" stands in a part which begins behind "said of"; -1 if nowhere. */
  private int that(QuotationDraft link) {
    TaggedSpan cue = link.cue();
    TaggedSpan part = link.parts().get(0);
    if (cue == null
        || cue.end() != part.begin() - 1
        || !ABOUT.contains(tokens.lower(cue.end()))
        || !SAY.contains(tokens.lower(cue.end() - 1))) {
      return -1;
    }
    for (int t = part.begin() + 1; t < part.end() - 1 && t <= part.begin() + LONGEST; t++) {
      if (tokens.lower(t).equals("that")) {
        return isNounPhrase(part.begin(), t) ? t : -1;
      }
    }
    return -1;
  }

  private boolean isNounPhrase(int begin, int end) {
    if (end - begin > LONGEST) {
      return false;
    }
    for (int t = begin; t < end; t++) {
      boolean mark = NounPhrase.isPunctuation(tokens, t) && t + 1 < end;
      if (mark || RuleWords.VERBS.contains(tokens.lower(t))) {
        return false;
      }
    }
    return true;
  }
}
