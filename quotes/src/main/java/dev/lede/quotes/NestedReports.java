package dev.lede.quotes;

import dev.lede.document.internal.QuotationMark;
import dev.lede.document.internal.QuotedSpan;
import dev.lede.document.internal.Search;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.RuleWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts what somebody says that somebody else said: in {@code N. said the engineer had told her
 * "the valve is fine"} the words in marks are the engineer's, through N.; the rest is N.'s.
 */
final class NestedReports {

  /** How many tokens stand between the inner verb and the marks: "told the court that". */
  private static final int ADDRESSEE = 4;

  /** How many tokens the inner source has. */
  private static final int LONGEST = 8;

  private static final Set<String> AUXILIARIES =
      Set.of("had", "has", "have", "was", "were", "is", "then", "also", "once", "later", "never");

  /** They report only right before the words: {@code he goes, "Why?"}. */
  private static final Set<String> GOES = Set.of("go", "goes", "went", "going", "ran", "runs");

  private final TokenIndex tokens;
  private final Coreference who;
  private final List<QuotedSpan> marks;
  private final RelayedWords relayed;

  NestedReports(TokenIndex tokens, Coreference who, List<QuotedSpan> marks) {
    this.tokens = tokens;
    this.who = who;
    this.marks = marks;
    relayed = new RelayedWords(tokens, who, marks);
  }

  /** Returns the quotations, the inner ones among them, in the order of the text. */
  List<QuotationDraft> of(List<QuotationDraft> links) {
    List<QuotationDraft> found = new ArrayList<>();
    for (QuotationDraft link : links) {
      if (!part(link, found)) {
        found.add(link);
      }
    }
    found.sort(Comparator.comparingInt(QuotationDraft::begin));
    return Collections.unmodifiableList(found);
  }

  private boolean part(QuotationDraft outer, List<QuotationDraft> found) {
    TaggedSpan outerSource = outer.source();
    TaggedSpan outerCue = outer.cue();
    if (outerCue == null || outerSource == null) {
      return false;
    }
    QuotationDraft said = relays(outerCue) ? relayed.of(outer, outerCue, outerSource) : null;
    if (said != null) {
      found.add(said);
      return true;
    }
    if (outer.parts().size() > 1) {
      return false;
    }
    if (CueWord.of(outer, tokens).has(CueWords.DENY)) {
      return false;
    }
    TaggedSpan part = outer.parts().get(0);
    TaggedSpan through = isFronted(outerCue, part) ? null : outerSource;
    if ((through == null || relays(outerCue)) && partRelayed(outer, through, part, found)) {
      return true;
    }
    QuotationDraft inner = insertedInto(outer, outerSource, outerCue, part);
    if (inner != null) {
      found.add(inner);
      return true;
    }
    int m = Search.first(marks.size(), i -> marks.get(i).span().begin() > part.span().begin());
    if (m == marks.size() || marks.get(m).inner().end() > part.span().end()) {
      return false;
    }
    int begin = tokens.firstAfter(marks.get(m).inner().begin());
    int end = tokens.endBefore(marks.get(m).inner().end());
    int opens = tokens.firstAfter(marks.get(m).span().begin());
    int closes = Math.max(end, tokens.endBefore(marks.get(m).span().end()));
    int verb = verbBefore(opens, part.begin());
    TaggedSpan source = verb < 0 ? null : sourceBefore(verb, part.begin());
    if (source == null || begin >= end || isOnlyClaimed(source)) {
      return false;
    }
    found.add(
        new QuotationDraft(
            List.of(TaggedSpan.of(marks.get(m).inner(), part.probability(), part.edges(), tokens)),
            run(verb, verb + 1),
            source,
            outerSource,
            outer.cost(),
            outer.sourceCost()));
    addRest(outer, part, opens, closes, source, verb, found);
    return true;
  }

  /** "The claim that N. had said", "if N. had said"; "what she called" is her own word. */
  private boolean isOnlyClaimed(TaggedSpan source) {
    for (int t = source.begin(); t < source.end(); t++) {
      if (tokens.lower(t).equals("what")) {
        return true;
      }
    }
    int begin = source.begin();
    if (begin < 2) {
      return false;
    }
    String before = tokens.lower(begin - 1);
    return before.equals("if")
        || before.equals("whether")
        || before.equals("unless")
        || (before.equals("that") && ActRules.CLAIMS.contains(tokens.lower(begin - 2)));
  }

  /** "Questioned by M., prosecuting, N. admitted that": N. speaks, and M. only asked. */
  private boolean isFronted(TaggedSpan cue, TaggedSpan part) {
    int first = tokens.beginOfSentence(part.begin());
    return cue.end() <= part.begin()
        && first + 2 < part.begin()
        && tokens.lower(first).endsWith("ed")
        && tokens.lower(first + 1).equals("by")
        && !RuleWords.ENDS_PHRASE.contains(tokens.lower(part.begin()))
        && !ActRules.QUESTION_WORDS.contains(tokens.lower(part.begin()))
        && tokens.text(part.begin() - 1).equals(",");
  }

  /** "According to the Echo", "the Echo reported": a paper that passes on what others say. */
  private boolean relays(TaggedSpan cue) {
    for (int t = cue.begin(); t < cue.end(); t++) {
      String word = tokens.lower(t);
      if (word.equals("according") || word.startsWith("report")) {
        return true;
      }
    }
    return false;
  }

  /** "N. said the bridge was safe, the Echo reported": N. says so, through the Echo. */
  private boolean partRelayed(
      QuotationDraft outer,
      @Nullable TaggedSpan through,
      TaggedSpan part,
      List<QuotationDraft> found) {
    int verb = part.begin() + 1;
    int last = Math.min(part.end() - 1, part.begin() + LONGEST);
    while (verb < last && !isSaying(verb) && !NounPhrase.isPunctuation(tokens, verb)) {
      verb++;
    }
    boolean says = verb < last && isSaying(verb);
    TaggedSpan source = says ? sourceBefore(verb, part.begin()) : null;
    if (source == null || source.begin() > part.begin()) {
      return false;
    }
    int begin = verb + 1;
    // "N. said on Friday that …"
    for (int t = verb + 1; t < Math.min(part.end() - 1, verb + 1 + ADDRESSEE); t++) {
      if (tokens.lower(t).equals("that")) {
        begin = t + 1;
      }
    }
    while (begin < part.end() - 1 && NounPhrase.isPunctuation(tokens, begin)) {
      begin++;
    }
    if (tokens.lower(verb).startsWith("agree") && !hasVerb(begin, part.end())) {
      return false;
    }
    found.add(
        new QuotationDraft(
            List.of(cut(part, begin, endOf(part, begin))),
            run(verb, verb + 1),
            source,
            through,
            outer.cost(),
            outer.sourceCost()));
    return true;
  }

  /** Without the mark that closes what is behind an opening one. */
  private int endOf(TaggedSpan part, int begin) {
    boolean marked =
        QuotationMark.canOpen(tokens.text(begin - 1))
            && part.end() - 1 > begin
            && QuotationMark.canClose(tokens.text(part.end() - 1));
    return marked ? part.end() - 1 : part.end();
  }

  /** {@code Her son, she says, asked her why it fell}: the son asked, through her. */
  private @Nullable QuotationDraft insertedInto(
      QuotationDraft outer, TaggedSpan outerSource, TaggedSpan outerCue, TaggedSpan part) {
    int comma = outerSource.begin() - 1;
    int behind = outerCue.end();
    boolean inserted =
        comma > 0
            && behind < part.begin()
            && outerSource.end() == outerCue.begin()
            && tokens.text(comma).equals(",")
            && tokens.text(behind).equals(",");
    int verb = inserted ? verbBefore(part.begin(), behind) : -1;
    if (verb == part.begin() - 1) {
      return null; // "the figures, N. said, suggest that": told to nobody
    }
    int begin = tokens.beginOfSentence(outerSource.begin());
    TaggedSpan source = verb < 0 || comma <= begin ? null : sourceBefore(comma, begin);
    return source == null || source.begin() > begin
        ? null
        : new QuotationDraft(
            outer.parts(),
            run(verb, verb + 1),
            source,
            outerSource,
            outer.cost(),
            outer.sourceCost());
  }

  /** "N. has agreed terms": no words of N. */
  private boolean hasVerb(int from, int to) {
    for (int t = from; t < to; t++) {
      if (RuleWords.VERBS.contains(tokens.lower(t)) || tokens.lower(t).equals("to")) {
        return true;
      }
    }
    return from < to && QuotationMark.canOpen(tokens.text(from - 1));
  }

  private boolean isReport(int token) {
    return isSaying(token) || CueWords.ASK.contains(tokens.lower(token));
  }

  /** Not so "the Islamic State", "found the “debt stack” confusing". */
  private boolean isSaying(int token) {
    String word = tokens.lower(token);
    return CueWords.SAY.contains(word)
        && !CueWords.TRANSITIVE.contains(word)
        && !tokens.isCapital(token)
        && !who.hasName(token);
  }

  /** The verb of saying before the marks, behind which only the addressee stands; or -1. */
  private int verbBefore(int opens, int least) {
    for (int t = opens - 1; t > least && opens - t <= ADDRESSEE + 1; t--) {
      String word = tokens.lower(t);
      if (isReport(t)) {
        if (GOES.contains(word) && !tokens.text(t + 1).equals(",")) {
          return -1;
        }
        return CueWords.NOT.contains(tokens.lower(t - 1)) ? -1 : t;
      }
      boolean between =
          word.equals("that")
              || RuleWords.ARTICLES.contains(word)
              || RuleWords.isPerson(word)
              || who.hasName(t)
              || RuleWords.OBJECTS.contains(word)
              || Set.of("me", "us", "them", "court", "reporters", "police").contains(word)
              || NounPhrase.isPunctuation(tokens, t);
      if (!between) {
        return -1;
      }
    }
    return -1;
  }

  /** The noun phrase before a verb, from the begin of its clause on. */
  private @Nullable TaggedSpan sourceBefore(int verb, int least) {
    int end = verb;
    while (end > least && AUXILIARIES.contains(tokens.lower(end - 1))) {
      end--;
    }
    int begin = end;
    while (begin > least
        && end - begin < LONGEST
        && !NounPhrase.isPunctuation(tokens, begin - 1)
        && (who.hasName(begin - 1)
            || (!RuleWords.STARTS_CLAUSE.contains(tokens.lower(begin - 1))
                && !RuleWords.VERBS.contains(tokens.lower(begin - 1))))) {
      begin--;
    }
    boolean person =
        begin < end
            && (who.hasName(end - 1)
                || RuleWords.isPerson(tokens.lower(end - 1))
                || RuleWords.THIRD.contains(tokens.lower(end - 1))
                || RuleWords.ORGANIZATIONS.contains(tokens.lower(end - 1)));
    return person ? run(begin, end) : null;
  }

  /** What is left of the outer content, unless that is only "N. said". */
  private void addRest(
      QuotationDraft outer,
      TaggedSpan part,
      int opens,
      int closes,
      TaggedSpan source,
      int verb,
      List<QuotationDraft> found) {
    List<TaggedSpan> rest = new ArrayList<>();
    int left = opens;
    while (left > part.begin() && NounPhrase.isPunctuation(tokens, left - 1)) {
      left--;
    }
    if (left > part.begin()) {
      rest.add(cut(part, part.begin(), left));
    }
    int right = closes;
    while (right < part.end() && NounPhrase.isPunctuation(tokens, right)) {
      right++;
    }
    boolean behind = right < part.end();
    if (behind) {
      rest.add(cut(part, right, part.end()));
    }
    boolean only = !behind && source.begin() - part.begin() <= 1 && opens - verb <= ADDRESSEE + 1;
    if (!only && !rest.isEmpty()) {
      found.add(
          new QuotationDraft(
              Collections.unmodifiableList(rest),
              outer.cue(),
              outer.source(),
              outer.through(),
              outer.cost(),
              outer.sourceCost()));
    }
  }

  private TaggedSpan cut(TaggedSpan part, int begin, int end) {
    return new TaggedSpan(begin, end, tokens.span(begin, end), part.probability(), part.edges());
  }

  private TaggedSpan run(int begin, int end) {
    return TaggedSpan.byRule(begin, end, tokens);
  }
}
