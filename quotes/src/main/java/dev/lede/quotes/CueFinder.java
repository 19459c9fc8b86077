package dev.lede.quotes;

import dev.lede.document.internal.QuotedSpan;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.RuleWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds cues and sources that the tags miss, by where they stand beside quotation marks: rules in
 * an order. {@code "…," put in her brother N.} has a cue, whatever its verb is.
 */
final class CueFinder {

  /** How far a tagged cue can be for these rules to have nothing to do. */
  private static final int NEAR = 6;

  /** How many tokens before marks a cue is looked for. */
  private static final int FAR = 60;

  /** How many tokens stand between two parts of a quotation that a gesture interrupts. */
  private static final int GESTURE = 12;

  private final TokenIndex tokens;
  private final List<QuotedSpan> marks;
  private final List<TaggedSpan> cues;
  private final List<TaggedSpan> sources;
  private final Set<QuotedSpan> reported = new LinkedHashSet<>();
  private final Set<QuotedSpan> listed = new LinkedHashSet<>();
  private final TaggedTokens inCue;
  private final TaggedTokens inSource;

  /** The order is the policy. */
  private final List<CueRule> rules;

  CueFinder(
      TokenIndex tokens,
      Coreference who,
      List<QuotedSpan> marks,
      List<TaggedSpan> cues,
      List<TaggedSpan> sources) {
    this.tokens = tokens;
    this.marks = marks;
    Chunker chunks = new Chunker(tokens, who);
    rules =
        List.of(
            new QuotativeInversion(tokens, chunks),
            new ReportingClause(tokens, chunks),
            new InTheWordsOf(tokens),
            new WrittenSource(tokens, who, chunks),
            new ColonCue(tokens, who, chunks));
    inCue = new TaggedTokens(tokens, cues);
    SourceEdges edges = new SourceEdges(tokens, who, marks, inCue, chunks);
    this.cues = new ArrayList<>(cues);
    this.sources = new ArrayList<>(sources.stream().map(edges::mended).toList());
    inSource = new TaggedTokens(tokens, this.sources);
    find();
  }

  /** Those of them that go on with a list which the tags know nothing of. */
  Set<QuotedSpan> listed() {
    return Collections.unmodifiableSet(listed);
  }

  /** The marks whose words somebody is plainly said to say, whatever the tags say of them. */
  Set<QuotedSpan> reported() {
    return Collections.unmodifiableSet(reported);
  }

  /** The cues, those that were found among them, in the order of the text. */
  List<TaggedSpan> cues() {
    return Collections.unmodifiableList(cues);
  }

  /** The sources likewise. */
  List<TaggedSpan> sources() {
    return Collections.unmodifiableList(sources);
  }

  private void find() {
    List<CueRule.Found> all = new ArrayList<>();
    MarkedQuotation before = null;
    boolean inList = false;
    for (QuotedSpan mark : marks) {
      MarkedQuotation marked = MarkedQuotation.of(mark, tokens);
      if (marked == null) {
        continue;
      }
      if (carriesOn(before, marked)) {
        reported.add(mark);
        if (inList) {
          listed.add(mark);
        }
        before = marked;
        continue;
      }
      boolean hasCue = hasCue(marked);
      CueRule.Found found = isTitle(marked) ? null : firstFound(marked, hasCue);
      before = null;
      if (found != null) {
        all.add(found);
        reported.add(mark);
        before = marked;
        inList = !hasCue;
      }
    }
    all.forEach(this::take);
    cues.sort(Comparator.comparing(TaggedSpan::span));
    sources.sort(Comparator.comparing(TaggedSpan::span));
  }

  /** What the first rule finds that knows; where a tagged cue is near, only that one counts. */
  private CueRule.@Nullable Found firstFound(MarkedQuotation marked, boolean hasCue) {
    for (CueRule rule : rules) {
      CueRule.Found found = rule.find(marked);
      if (found != null && (!hasCue || isTagged(found.cue()))) {
        return found;
      }
    }
    return null;
  }

  private void take(CueRule.Found found) {
    if (!isTagged(found.cue())) {
      cues.add(found.cue());
      inCue.add(found.cue());
    }
    TaggedSpan source = found.source();
    if (!inSource.anyOf(source.begin(), source.end())) {
      sources.add(source);
      inSource.add(source);
    }
  }

  /** {@code on its “Sunday Morning Futures,” N. said} */
  private boolean isTitle(MarkedQuotation marked) {
    int before = marked.opens() - 1;
    if (before < 0
        || tokens.sentence(before) != tokens.sentence(marked.begin())
        || NounPhrase.isPunctuation(tokens, before)
        || inCue.at(before)
        || WrittenSource.SHOWS.contains(tokens.lower(before))
        || CueWords.SAY.contains(tokens.lower(before))) {
      return false;
    }
    int words = 0;
    for (int t = marked.begin(); t < marked.end(); t++) {
      if (!NounPhrase.isPunctuation(tokens, t)) {
        if (!tokens.isCapital(t) && !RuleWords.ENDS_TITLE.contains(tokens.lower(t))) {
          return false;
        }
        words++;
      }
    }
    return words > 1;
  }

  private boolean isTagged(TaggedSpan cue) {
    return inCue.anyOf(cue.begin(), cue.end());
  }

  /**
   * {@code "…," asked N., "…?"}, {@code "…" – she draws a line – "…"}: words in marks that go on in
   * the same sentence behind a comma or dash.
   */
  private boolean carriesOn(@Nullable MarkedQuotation before, MarkedQuotation marked) {
    if (before == null
        || tokens.sentence(before.begin()) != tokens.sentence(marked.begin())
        || marked.opens() - before.closes() > GESTURE) {
      return false;
    }
    int last = marked.opens() - 1;
    boolean list = isList(before.closes(), marked.opens()) && marked.opens() > before.closes();
    return list
        || (last > before.closes()
            && (tokens.text(last).equals(",") || "–—-".contains(tokens.text(last)))
            && Character.isLowerCase(tokens.text(marked.begin()).codePointAt(0)));
  }

  /** {@code "a", "b" and "c"} */
  private boolean isList(int from, int to) {
    for (int t = from; t < to; t++) {
      String word = tokens.lower(t);
      if (!word.equals(",") && !word.equals("and") && !word.equals("or") && !word.equals("(")) {
        return false;
      }
    }
    return true;
  }

  /** Whether a tagged cue stands beside the marks, in a sentence that touches them. */
  private boolean hasCue(MarkedQuotation marked) {
    int first = Math.max(tokens.beginOfSentence(marked.begin()), marked.begin() - FAR);
    if (inCue.anyOf(first, marked.begin())) {
      return true;
    }
    int last = marked.closes();
    while (last < tokens.size()
        && last - marked.closes() <= NEAR
        && tokens.sentence(last) == tokens.sentence(marked.closes())) {
      last++;
    }
    return marked.isContinued(tokens) && inCue.anyOf(marked.closes(), last);
  }
}
