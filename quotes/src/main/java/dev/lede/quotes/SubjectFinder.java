package dev.lede.quotes;

import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.RuleWords;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a cue where the tags have no source beside it: rules in an order. */
final class SubjectFinder {

  /** How many tokens before a cue a subject that it shares is looked for. */
  private static final int FAR = 60;

  private static final Set<String> SUBJECTS =
      Set.of("i", "you", "he", "she", "it", "we", "they", "who", "which");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

  private static final Set<String> BEFORE_SECOND_VERB = Set.of("and", "but", "then", "or", ",");

  private static final Set<String> BEFORE_PARTICIPLE =
      Set.of(",", "and", "by", "while", "when", "before", "after");

  private final TokenIndex tokens;
  private final Coreference who;
  private final Voice voice;

  SubjectFinder(TokenIndex tokens, Coreference who, Voice voice) {
    this.tokens = tokens;
    this.who = who;
    this.voice = voice;
  }

  /** Returns the subject of a cue, or null if it has none that is sure. */
  @Nullable TaggedSpan of(TaggedSpan cue) {
    TaggedSpan beside = subjectBeside(cue);
    return beside == null ? sharedSubject(cue) : beside;
  }

  /** "He" or "she" right before a verb, whoever else is named before; or null. */
  @Nullable TaggedSpan pronounBeside(TaggedSpan cue) {
    int end = beforeAdverbs(cue.begin(), tokens.beginOfSentence(cue.begin()));
    boolean pronoun = end > 0 && PRONOUNS.contains(tokens.lower(end - 1));
    return pronoun && tokens.sentence(end - 1) == tokens.sentence(cue.begin())
        ? span(end - 1, end)
        : null;
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
      if (voice.isAdverb(begin - 1)) {
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
    while (verb < cue.end() - 1 && voice.isAdverb(verb)) {
      verb++;
    }
    int link = beforeAdverbs(cue.begin(), first) - 1;
    boolean participle = tokens.lower(verb).endsWith("ing");
    Set<String> links = participle ? BEFORE_PARTICIPLE : BEFORE_SECOND_VERB;
    if (link <= first || !links.contains(tokens.lower(link))) {
      return null;
    }
    Coreference.Subject subject = null;
    for (Coreference.Subject next = who.subject(Math.max(first, link - FAR), link);
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

  private TaggedSpan span(int begin, int end) {
    return TaggedSpan.byRule(begin, end, tokens);
  }
}
