package dev.lede.quotes;

import dev.lede.document.Span;
import dev.lede.document.internal.Characters;
import dev.lede.document.internal.QuotationMark;
import dev.lede.document.internal.QuotedSpan;
import dev.lede.document.internal.Search;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.RuleWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the words of a content begin and end: without the marks and dashes around them, without "as
 * saying" before them, and without what somebody does next behind them.
 */
final class ContentEdges {

  /** Verbs in the past that begin an act of their own behind "and" or "but". */
  private static final Set<String> NEXT_ACT =
      Set.of(
          "ruled",
          "insisted",
          "warned",
          "stressed",
          "urged",
          "vowed",
          "dismissed",
          "criticized",
          "criticised",
          "praised",
          "pledged",
          "added");

  /**
   * {@code on}, {@code on Channel Nine's}, {@code on the}: what stands before the name of a show.
   */
  private static final Pattern ON_SHOW =
      Pattern.compile(
          "\\s*on\\s(?:(?:the|his|her|(?:\\p{Lu}\\S*\\s){0,3}\\p{Lu}\\S*['’]s)\\s)?\\s*");

  /** {@code 11.02am:}, {@code 14:20 GMT -}: what stands before an entry of a live blog. */
  private static final Pattern TIME =
      Pattern.compile(
          "\\d{1,2}[.:]\\d{2} ?(?:[ap]\\.?m\\.?)?(?: \\p{Lu}{2,4})? ?[:|\\-\u2013\u2014]\\s");

  private static final Set<String> TELLERS = Set.of("he", "she", "they", "I", "we");

  private static final Set<String> TOLD =
      Set.of("said", "says", "told", "tells", "asked", "asks", "replied", "answered", "added");

  private static final Set<String> HEARSAY =
      Set.of("said", "reported", "believed", "alleged", "rumored", "rumoured", "supposed");

  private static final Set<String> NEXT = Set.of("and", "but", "then", "before");

  private static final Set<String> ENDS_NOTHING = Set.of("and", "but", ",");

  /** They begin another clause where the sentence goes on behind them. */
  private static final Set<String> BEGINS_CLAUSE =
      Set.of("which", "who", "whom", "whose", "because");

  private ContentEdges() {}

  /**
   * Takes away white space, dashes and the marks around each part, but no mark whose partner is
   * inside.
   */
  static List<TaggedSpan> bare(
      String text, TokenIndex tokens, List<TaggedSpan> parts, List<QuotedSpan> marks) {
    List<TaggedSpan> bare = new ArrayList<>();
    int next = 0;
    for (int p = 0; p < parts.size(); p++) {
      TaggedSpan part = withoutSaying(parts.get(p), tokens);
      Span span = stripped(text, withoutTime(text, part.span()));
      int begin = span.begin();
      int end = span.end();
      while (next < marks.size() && marks.get(next).span().end() <= begin) {
        next++;
      }
      for (int m = next; m < marks.size() && marks.get(m).span().begin() < end; m++) {
        Span outer = marks.get(m).span();
        Span inner = marks.get(m).inner();
        // {@code "We did what we could" and left}: what the speaker then does is no content.
        boolean whole = outer.begin() <= begin && outer.end() < end && !inner.isEmpty();
        if (whole
            && (goesOnWithAct(text.substring(outer.end(), end))
                || goesOnWithTag(text, inner, outer.end(), end)
                || isBehindLabel(text, outer, end))) {
          end = outer.end();
        }
        // {@code "a coward" on "Late Talk"}: where it was said.
        if (m + 1 < marks.size()
            && isNameOfShow(text, outer, marks.get(m + 1), end)
            && !hasVerb(begin, outer.begin(), tokens)) {
          end = outer.end();
        }
        // A comma or stop behind the closing mark is the author's.
        if (outer.begin() <= begin
            && outer.end() < end
            && isList(text.substring(outer.end(), end))) {
          end = outer.end();
        }
        if (outer.begin() <= begin && begin < inner.begin() && outer.end() >= end) {
          begin = inner.begin();
        }
        if (inner.end() < end && end <= outer.end() && outer.begin() < begin) {
          end = inner.end();
        }
      }
      Span inside = stripped(text, new Span(begin, Math.max(begin, end)));
      // The rest of a clause may have taken it in.
      boolean taken = !bare.isEmpty() && bare.get(bare.size() - 1).span().end() >= inside.end();
      if (!inside.isEmpty() && !taken) {
        TaggedSpan run = TaggedSpan.of(inside, part.probability(), part.edges(), tokens);
        TaggedSpan whole = ClauseEnds.whole(ClauseEnds.withPlea(run, tokens), tokens);
        TaggedSpan act = beforeNextAct(whole, tokens, marks, next);
        boolean goesOn = p + 1 < parts.size() && goesOn(act, parts.get(p + 1), tokens);
        bare.add(goesOn ? act : withoutConjunction(act, tokens, marks));
      }
    }
    return bare;
  }

  /** {@code …, which, N. said, …}: "and" goes on right behind, and "which" in its sentence. */
  private static boolean goesOn(TaggedSpan part, TaggedSpan next, TokenIndex tokens) {
    boolean clause = BEGINS_CLAUSE.contains(tokens.lower(part.end() - 1));
    return next.begin() <= part.end()
        || (clause && tokens.sentence(next.begin()) == tokens.sentence(part.end() - 1));
  }

  /** {@code Smith: 'I was robbed' after points defeat}: a label, its words, and the headline's. */
  private static boolean isBehindLabel(String text, Span outer, int end) {
    int before = outer.begin();
    while (before > 0 && text.charAt(before - 1) == ' ') {
      before--;
    }
    String rest = text.substring(outer.end(), end).strip();
    return before > 0
        && text.charAt(before - 1) == ':'
        && !rest.isEmpty()
        && Character.isLowerCase(rest.charAt(0))
        && rest.chars().noneMatch(c -> "\"“”‘’'".indexOf(c) >= 0);
  }

  /** Whether words in marks stand behind others with "on", are a title, and end the content. */
  private static boolean isNameOfShow(String text, Span words, QuotedSpan next, int end) {
    return next.span().begin() < end
        && words.end() <= next.span().begin()
        && isList(text.substring(Math.min(end, next.span().end()), end))
        && ON_SHOW.matcher(text.substring(words.end(), next.span().begin())).matches()
        && ContentMerger.isTitle(next.inner().in(text).strip(), 2);
  }

  private static boolean hasVerb(int begin, int end, TokenIndex tokens) {
    for (int t = tokens.firstAfter(begin); t < tokens.endBefore(end); t++) {
      if (RuleWords.VERBS.contains(tokens.lower(t))) {
        return true;
      }
    }
    return false;
  }

  /** Whether words behind a closing mark begin with "and" or "but" and a verb in the past. */
  private static boolean goesOnWithAct(String text) {
    String[] words = text.strip().split("[\\s,]+", 4);
    int first = words.length > 0 && words[0].isEmpty() ? 1 : 0;
    boolean enough = words.length > first + 1 && NEXT.contains(words[first]);
    return enough
        && (RuleWords.VERBS.contains(words[first + 1]) || words[first + 1].endsWith("ed"))
        && text.indexOf('“') < 0
        && text.indexOf('"') < 0;
  }

  /** {@code "It is late," he told me. I left}: who says the words is none of them. */
  private static boolean goesOnWithTag(String text, Span inner, int from, int end) {
    boolean clause = ",?!".indexOf(text.charAt(inner.end() - 1)) >= 0;
    String[] words = text.substring(from, end).strip().split("[\\s,.]+", 3);
    return clause && words.length > 1 && TELLERS.contains(words[0]) && TOLD.contains(words[1]);
  }

  /** Whether there is nothing but punctuation, perhaps with "and". */
  private static boolean isList(String text) {
    String words = text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return words.isEmpty() || ContentMerger.LIST.contains(words.toLowerCase(Locale.ROOT));
  }

  /** "Is said", "was reported". */
  private static boolean isPassive(int participle, TokenIndex tokens) {
    return participle > 0
        && HEARSAY.contains(tokens.lower(participle))
        && RuleWords.BEING.contains(tokens.lower(participle - 1));
  }

  /**
   * {@code as saying "…"}, {@code to know whether …}, {@code to have replied, "…"}: the first words
   * are no content.
   */
  private static TaggedSpan withoutSaying(TaggedSpan run, TokenIndex tokens) {
    int begin = run.begin();
    if (run.end() - begin > 2) {
      String first = tokens.lower(begin);
      String second = tokens.lower(begin + 1);
      boolean saying = first.equals("as") && (second.equals("saying") || second.equals("telling"));
      boolean know = first.equals("to") && second.equals("know");
      if (saying || know) {
        begin += 2;
      } else if (Voice.isToHaveSaid(begin, tokens) && isPassive(begin - 1, tokens)) {
        begin += tokens.lower(begin + 3).equals("that") ? 3 : 4;
        begin -= QuotationMark.canOpen(tokens.text(begin - 1)) ? 1 : 0;
      }
    }
    return begin == run.begin()
        ? run
        : TaggedSpan.of(
            new Span(tokens.span(begin, begin + 1).begin(), run.span().end()),
            run.probability(),
            run.edges(),
            tokens);
  }

  /**
   * "Taxes would rise but ruled out new debt": with a second verb of saying in the past somebody
   * does something else.
   */
  private static TaggedSpan beforeNextAct(
      TaggedSpan run, TokenIndex tokens, List<QuotedSpan> marks, int next) {
    if (tokens.lower(run.begin()).equals("to")) {
      return run;
    }
    for (int t = run.begin() + 3; t + 1 < run.end(); t++) {
      boolean and = tokens.lower(t).equals("but") || tokens.lower(t).equals("and");
      String verb = tokens.lower(t + 1);
      boolean that =
          t + 2 < run.end()
              && tokens.lower(t + 2).equals("that")
              && CueWords.SAY.contains(verb)
              && verb.endsWith("ed");
      if (and && (that || NEXT_ACT.contains(verb))) {
        int offset = tokens.span(t, t + 1).begin();
        for (int m = next; m < marks.size() && marks.get(m).span().begin() < offset; m++) {
          if (marks.get(m).span().end() > offset) {
            return run;
          }
        }
        int end = tokens.text(t - 1).equals(",") ? t - 1 : t;
        return run.to(end, tokens);
      }
    }
    return run;
  }

  /** "She said it was late and left": what begins with "and" is another clause. */
  private static TaggedSpan withoutConjunction(
      TaggedSpan run, TokenIndex tokens, List<QuotedSpan> marks) {
    int end = run.end();
    int last = tokens.span(end - 1, end).begin();
    int m = Search.first(marks.size(), i -> marks.get(i).span().end() > last);
    boolean inMarks = m < marks.size() && marks.get(m).span().begin() <= last;
    boolean goesOn = !ReportedSentences.endsSentence(end, tokens);
    while (!inMarks
        && end - run.begin() > 1
        && (ENDS_NOTHING.contains(tokens.lower(end - 1))
            || (goesOn && BEGINS_CLAUSE.contains(tokens.lower(end - 1))))) {
      end--;
    }
    return run.to(end, tokens);
  }

  /** {@code 11.02am: Two people are hurt, police say}. */
  private static Span withoutTime(String text, Span span) {
    Matcher time = TIME.matcher(text).region(span.begin(), span.end());
    return time.lookingAt() && time.end() < span.end() ? new Span(time.end(), span.end()) : span;
  }

  private static Span stripped(String text, Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && isBlank(text.charAt(begin)) && !isMinus(text, begin)) {
      begin++;
    }
    while (begin < end && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  /** The sign of "-5" and "-$5". */
  private static boolean isMinus(String text, int at) {
    boolean sign = at + 1 < text.length() && "-–−".indexOf(text.charAt(at)) >= 0;
    char next = sign ? text.charAt(at + 1) : ' ';
    return Character.isDigit(next) || "$£€¥".indexOf(next) >= 0;
  }

  private static boolean isBlank(char c) {
    return Characters.isSpace(c) || "-–—―".indexOf(c) >= 0;
  }
}
