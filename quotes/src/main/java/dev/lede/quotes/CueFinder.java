package dev.lede.quotes;

import dev.lede.document.internal.QuotedSpan;
import dev.lede.document.internal.Search;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.RuleWords;
import java.util.ArrayList;
import java.util.Arrays;
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

  /** A rule looks at one quotation in marks. */
  interface Rule {
    @Nullable Beside find(Marked marked);
  }

  /** A cue with its source. */
  record Beside(TaggedSpan cue, TaggedSpan source) {}

  /**
   * A quotation in marks.
   *
   * @param begin its first token
   * @param end the token after its last one
   * @param opens the token of its opening mark, or where it would be
   * @param closes the token behind its closing mark
   */
  record Marked(int begin, int end, int opens, int closes) {}

  /** How many tokens the phrase beside a verb has. */
  private static final int LONGEST = 8;

  /** How far a tagged cue can be for these rules to have nothing to do. */
  private static final int NEAR = 6;

  /** How many tokens before marks a cue is looked for. */
  private static final int FAR = 60;

  /** How many tokens stand between two parts of a quotation that a gesture interrupts. */
  private static final int GESTURE = 12;

  /** What is read says so. */
  private static final Set<String> SHOWS =
      Set.of(
          "read",
          "reads",
          "reading",
          "said",
          "says",
          "saying",
          "stated",
          "states",
          "stating",
          "declared",
          "declares",
          "declaring",
          "proclaimed",
          "proclaims",
          "proclaiming");

  private static final Set<String> PARTICLES =
      Set.of("in", "up", "out", "on", "back", "off", "along", "over", "away", "down");

  private final TokenIndex tokens;
  private final Coreference who;
  private final List<QuotedSpan> marks;
  private final List<TaggedSpan> cues;
  private final List<TaggedSpan> sources;
  private final Set<QuotedSpan> reported = new LinkedHashSet<>();
  private final Set<QuotedSpan> listed = new LinkedHashSet<>();
  private final boolean[] inCue;
  private final boolean[] inSource;

  private final List<Rule> rules =
      List.of(
          this::verbBeforeSubject,
          this::verbBehindSubject,
          this::inTheWordsOf,
          this::verbBefore,
          this::colon);

  CueFinder(
      TokenIndex tokens,
      Coreference who,
      List<QuotedSpan> marks,
      List<TaggedSpan> cues,
      List<TaggedSpan> sources) {
    this.tokens = tokens;
    this.who = who;
    this.marks = marks;
    this.cues = new ArrayList<>(cues);
    this.sources = new ArrayList<>();
    inCue = new boolean[tokens.size()];
    inSource = new boolean[tokens.size()];
    cues.forEach(cue -> Arrays.fill(inCue, cue.begin(), cue.end(), true));
    for (TaggedSpan source : sources) {
      TaggedSpan whole = wholePhrase(outsideMarks(source));
      this.sources.add(whole);
      Arrays.fill(inSource, whole.begin(), whole.end(), true);
    }
    find();
  }

  /** A source that runs on into marks ends before them. */
  private TaggedSpan outsideMarks(TaggedSpan source) {
    int m = Search.first(marks.size(), i -> marks.get(i).span().begin() > source.span().begin());
    if (m == marks.size() || marks.get(m).span().begin() >= source.span().end()) {
      return source;
    }
    int end = tokens.endBefore(marks.get(m).span().begin());
    return end > source.begin() && marks.get(m).span().end() > source.span().end()
        ? new TaggedSpan(
            source.begin(),
            end,
            tokens.span(source.begin(), end),
            source.probability(),
            source.edges())
        : source;
  }

  /**
   * A tag over "The" alone is meant for the noun behind it, and one over "One small" for the study.
   */
  private TaggedSpan wholePhrase(TaggedSpan source) {
    boolean article =
        source.end() - source.begin() == 1
            && RuleWords.ARTICLES.contains(tokens.lower(source.begin()));
    int end = source.end();
    if (article) {
      end = subject(source.begin());
    } else if (end < tokens.size()
        && sameSentence(end - 1, end)
        && !who.hasName(end - 1)
        && !isNoun(end - 1)
        && isNoun(end)) {
      end++;
    }
    return end > source.end() && !isAny(inCue, source.end(), end)
        ? new TaggedSpan(
            source.begin(),
            end,
            tokens.span(source.begin(), end),
            source.probability(),
            source.edges())
        : source;
  }

  private boolean isNoun(int token) {
    String word = tokens.lower(token);
    return RuleWords.isPerson(word)
        || RuleWords.ORGANIZATIONS.contains(word)
        || RuleWords.GROUPS.contains(word)
        || CueWords.DOCUMENTS.contains(word)
        || RuleWords.THIRD.contains(word);
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
    List<Beside> found = new ArrayList<>();
    Marked before = null;
    boolean inList = false;
    for (QuotedSpan mark : marks) {
      int begin = tokens.firstAfter(mark.inner().begin());
      int end = tokens.endBefore(mark.inner().end());
      if (begin >= end) {
        continue;
      }
      Marked marked =
          new Marked(
              begin,
              end,
              tokens.firstAfter(mark.span().begin()),
              Math.max(end, tokens.endBefore(mark.span().end())));
      if (carriesOn(before, marked)) {
        reported.add(mark);
        if (inList) {
          listed.add(mark);
        }
        before = marked;
        continue;
      }
      before = null;
      if (isTitle(marked)) {
        continue;
      }
      boolean hasCue = hasCue(marked);
      for (Rule rule : rules) {
        Beside beside = rule.find(marked);
        if (beside != null && (!hasCue || isTagged(beside.cue()))) {
          found.add(beside);
          reported.add(mark);
          before = marked;
          inList = !hasCue;
          break;
        }
      }
    }
    for (Beside beside : found) {
      if (!isTagged(beside.cue())) {
        cues.add(beside.cue());
        Arrays.fill(inCue, beside.cue().begin(), beside.cue().end(), true);
      }
      TaggedSpan source = beside.source();
      if (!isAny(inSource, source.begin(), source.end())) {
        sources.add(source);
        Arrays.fill(inSource, source.begin(), source.end(), true);
      }
    }
    cues.sort(Comparator.comparing(TaggedSpan::span));
    sources.sort(Comparator.comparing(TaggedSpan::span));
  }

  /** {@code on its “Sunday Morning Futures,” N. said} */
  private boolean isTitle(Marked marked) {
    int before = marked.opens() - 1;
    if (before < 0
        || !sameSentence(before, marked.begin())
        || NounPhrase.isPunctuation(tokens, before)
        || inCue[before]
        || SHOWS.contains(tokens.lower(before))
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
    return isAny(inCue, cue.begin(), cue.end());
  }

  /**
   * {@code "…," asked N., "…?"}, {@code "…" – she draws a line – "…"}: words in marks that go on in
   * the same sentence behind a comma or dash.
   */
  private boolean carriesOn(@Nullable Marked before, Marked marked) {
    if (before == null
        || !sameSentence(before.begin(), marked.begin())
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

  private static boolean isAny(boolean[] tokens, int from, int to) {
    for (int t = from; t < Math.min(to, tokens.length); t++) {
      if (tokens[t]) {
        return true;
      }
    }
    return false;
  }

  /** Whether a tagged cue stands beside the marks, in a sentence that touches them. */
  private boolean hasCue(Marked marked) {
    int first = Math.max(tokens.beginOfSentence(marked.begin()), marked.begin() - FAR);
    if (isAny(inCue, first, marked.begin())) {
      return true;
    }
    int last = marked.closes();
    while (last < tokens.size()
        && last - marked.closes() <= NEAR
        && sameSentence(last, marked.closes())) {
      last++;
    }
    return continues(marked) && isAny(inCue, marked.closes(), last);
  }

  private boolean sameSentence(int token, int other) {
    return token < tokens.size()
        && other < tokens.size()
        && tokens.sentence(token) == tokens.sentence(other);
  }

  /** Whether the sentence goes on behind the closing mark, as after a comma. */
  private boolean continues(Marked marked) {
    String last = tokens.text(marked.end() - 1);
    char end = last.charAt(last.length() - 1);
    boolean comma = marked.closes() < tokens.size() && tokens.text(marked.closes()).equals(",");
    return comma || ",?!…—–-".indexOf(end) >= 0;
  }

  /** The token behind the marks, and behind a comma there; or -1. */
  private int behind(Marked marked) {
    int next = marked.closes();
    if (next < tokens.size() && tokens.text(next).equals(",")) {
      next++;
    }
    return next < tokens.size()
            && continues(marked)
            && tokens.block(next) == tokens.block(marked.begin())
        ? next
        : -1;
  }

  /** {@code "…," deadpanned N.} */
  private @Nullable Beside verbBeforeSubject(Marked marked) {
    int verb = behind(marked);
    if (verb < 0 || !isVerb(verb)) {
      return null;
    }
    int end = verb + 1;
    if (end < tokens.size() && PARTICLES.contains(tokens.lower(end))) {
      end++;
    }
    int last = subject(end);
    return last > end && sameSentence(verb, last - 1) && !isVerbBehind(last, verb)
        ? new Beside(span(verb, end), span(end, last))
        : null;
  }

  /** In "looked the man who said" the first verb does not report. */
  private boolean isVerbBehind(int token, int verb) {
    return sameSentence(token, verb)
        && !CueWords.SAY.contains(tokens.lower(verb))
        && CueWords.SAY.contains(tokens.lower(token));
  }

  /** {@code "…," N. chimed in.} */
  private @Nullable Beside verbBehindSubject(Marked marked) {
    int begin = behind(marked);
    if (begin < 0) {
      return null;
    }
    int last = subject(begin);
    int verb = last;
    while (verb < tokens.size() && tokens.lower(verb).endsWith("ly")) {
      verb++;
    }
    if (last <= begin || !sameSentence(begin, verb) || !isVerb(verb)) {
      return null;
    }
    int end = verb + 1;
    if (end < tokens.size() && PARTICLES.contains(tokens.lower(end))) {
      end++;
    }
    // Behind a question the next sentence may begin: "…?" N. stayed silent.
    String mark = tokens.text(marked.end() - 1);
    boolean sure = mark.endsWith(",") || tokens.text(marked.closes()).equals(",");
    return sure
            || CueWords.SAY.contains(tokens.lower(verb))
            || CueWords.ASK.contains(tokens.lower(verb))
        ? new Beside(span(verb, end), span(begin, last))
        : null;
  }

  /** {@code In N.'s words, "…"} */
  private @Nullable Beside inTheWordsOf(Marked marked) {
    int first = tokens.beginOfSentence(marked.opens());
    int end = marked.opens();
    while (end > first && NounPhrase.isPunctuation(tokens, end - 1)) {
      end--;
    }
    if (end - first < 3 || end - first > LONGEST + 4 || !tokens.lower(first).equals("in")) {
      return null;
    }
    boolean ofWhom =
        tokens.lower(first + 1).equals("the")
            && tokens.lower(first + 2).equals("words")
            && end - first > 4
            && tokens.lower(first + 3).equals("of");
    if (ofWhom) {
      return new Beside(span(first, first + 4), span(first + 4, end));
    }
    boolean whose =
        tokens.lower(end - 1).equals("words")
            && (NounPhrase.isPossessive(tokens, end - 2)
                || RuleWords.OWNERS.contains(tokens.lower(end - 2)));
    return whose && end - 2 >= first + 1
        ? new Beside(
            span(end - 1, end),
            span(first + 1, NounPhrase.isPossessive(tokens, end - 2) ? end - 2 : end - 1))
        : null;
  }

  /** {@code The plaque reads "…"}, {@code signs that read "…"} */
  private @Nullable Beside verbBefore(Marked marked) {
    int verb = marked.opens() - 1;
    int first = tokens.beginOfSentence(marked.begin());
    while (verb > first
        && (tokens.text(verb).equals(",")
            || tokens.text(verb).equals(":")
            || tokens.lower(verb).equals("that"))) {
      verb--;
    }
    if (verb <= first || !SHOWS.contains(tokens.lower(verb))) {
      return null;
    }
    int end = verb;
    if (RuleWords.RELATIVE.contains(tokens.lower(end - 1))) {
      end--;
    }
    int begin = end;
    while (begin > first
        && end - begin < LONGEST
        && !NounPhrase.isPunctuation(tokens, begin - 1)
        && (begin == end || !isVerb(begin - 1))
        && (begin == end || !RuleWords.ARTICLES.contains(tokens.lower(begin)))) {
      begin--;
    }
    NounPhrase phrase = begin < end ? who.phrase(begin, end) : null;
    return phrase != null && CueWords.DOCUMENTS.contains(phrase.headWord())
        ? new Beside(span(verb, verb + 1), span(begin, end))
        : null;
  }

  /** {@code For N. the answer is simple: "…"} */
  private @Nullable Beside colon(Marked marked) {
    int colon = marked.opens() - 1;
    if (colon <= 0
        || !tokens.text(colon).equals(":")
        || tokens.block(colon) != tokens.block(marked.begin())) {
      return null;
    }
    int first = tokens.beginOfSentence(colon);
    Coreference.Subject subject = who.subject(first, colon);
    int begin = subject == null ? -1 : subject.begin();
    int end = subject == null ? -1 : subject.end();
    if (subject == null && tokens.lower(first).equals("for") && who.hasName(first + 1)) {
      begin = first + 1;
      end = subject(begin);
    }
    // A paragraph that begins with "Jane Roe:" has a label, which turns know.
    boolean label = end == colon && begin == tokens.beginOfBlock(colon);
    return begin < 0 || end <= begin || label
        ? null
        : new Beside(span(colon, colon + 1), span(begin, end));
  }

  /** Where a noun phrase that can be a subject ends, or {@code begin} if none begins here. */
  private int subject(int begin) {
    if (begin >= tokens.size()) {
      return begin;
    }
    String word = tokens.lower(begin);
    if (Set.of("he", "she", "they", "we", "i", "it").contains(word)) {
      return begin + 1;
    }
    boolean starts =
        who.hasName(begin)
            || tokens.isCapital(begin)
            || RuleWords.ARTICLES.contains(word)
            || RuleWords.BEGINS_ROLE.contains(word)
            || word.equals("one")
            || RuleWords.isPerson(word)
            || (begin + 1 < tokens.size() && who.hasName(begin + 1));
    if (!starts) {
      return begin;
    }
    int end = begin + 1;
    while (end < tokens.size()
        && end - begin < LONGEST
        && sameSentence(begin, end)
        && (who.hasName(end) || isInPhrase(begin, end))) {
      end++;
    }
    return end;
  }

  private boolean isInPhrase(int begin, int token) {
    String word = tokens.lower(token);
    if (NounPhrase.isPossessive(tokens, token)) {
      return true;
    }
    boolean named = who.hasName(token - 1) && !NounPhrase.isPossessive(tokens, token - 1);
    return !named
        && !NounPhrase.isPunctuation(tokens, token)
        && !RuleWords.ENDS_PHRASE.contains(word)
        && !word.endsWith("ly")
        && (token == begin + 1
            || !RuleWords.isPerson(tokens.lower(token - 1))
            || who.hasName(token)
            || tokens.isCapital(token))
        && !(isVerb(token)
            && !(token == begin + 1 && RuleWords.ARTICLES.contains(tokens.lower(begin))));
  }

  /** Whether a word can report in the past or present tense, by its form or by the lists. */
  private boolean isVerb(int token) {
    String word = tokens.text(token);
    if (!Character.isLowerCase(word.codePointAt(0))) {
      return isCapitals(word) && CueWords.SAY.contains(tokens.lower(token));
    }
    return word.endsWith("ed") || CueWords.SAY.contains(word) || CueWords.ASK.contains(word);
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1 && word.codePoints().allMatch(Character::isUpperCase);
  }

  private TaggedSpan span(int begin, int end) {
    return TaggedSpan.byRule(begin, end, tokens);
  }
}
