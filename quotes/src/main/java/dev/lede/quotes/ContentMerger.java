package dev.lede.quotes;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.document.internal.Characters;
import dev.lede.document.internal.QuotedSpan;
import dev.lede.document.internal.Search;
import dev.lede.document.internal.SentencePunctuation;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.RuleWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Joins what the tags say of contents with what the quotation marks say.
 *
 * <p>Where the tags cover half of a quoted fragment and more, the content has all of it. Where they
 * cover less, a content that runs into it from outside ends before it. A fragment without tags is a
 * content of its own only if it reads like a sentence; else it is a title, a nickname or a scare
 * quote.
 */
final class ContentMerger {

  private static final double COVERED = 0.5;

  /** What stands for the probability of tags where only marks tell of a content. */
  private static final double BY_MARKS = 0.5;

  private static final int LEAST_WORDS = 4;

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

  private static final Set<String> AUXILIARIES =
      Set.of("is", "was", "are", "were", "be", "been", "has", "had", "will", "would", "could");

  /** How many tokens a clause has behind its auxiliary where a tag broke off. */
  private static final int LONGEST_REST = 6;

  private static final Set<String> NEXT = Set.of("and", "but", "then", "before");

  private static final Set<String> ENDS_NOTHING = Set.of("and", "but", ",");

  private static final Set<String> LIST = Set.of(",", "and", "or");

  private ContentMerger() {}

  /**
   * Returns the parts of contents in the order of the text.
   *
   * @param marks outer ones
   * @param listed those of them that go on with a list
   * @param reported those of the marks whose words somebody is plainly said to say
   */
  static List<TaggedSpan> of(
      Document document,
      TokenIndex tokens,
      List<TaggedSpan> tagged,
      List<TaggedSpan> sources,
      List<QuotedSpan> marks,
      Set<QuotedSpan> reported,
      Set<QuotedSpan> listed) {
    List<TaggedSpan> parts = new ArrayList<>();
    int next = 0;
    int nextSource = 0;
    for (QuotedSpan mark : marks) {
      Span inner = mark.inner();
      while (next < tagged.size() && tagged.get(next).span().end() <= inner.begin()) {
        parts.add(tagged.get(next));
        next++;
      }
      List<TaggedSpan> over = new ArrayList<>();
      // A part that runs beyond an earlier fragment can reach this one too.
      while (!parts.isEmpty() && parts.get(parts.size() - 1).span().overlaps(inner)) {
        over.add(0, parts.remove(parts.size() - 1));
      }
      while (next < tagged.size() && tagged.get(next).span().begin() < inner.end()) {
        over.add(tagged.get(next));
        next++;
      }
      while (nextSource < sources.size() && sources.get(nextSource).span().end() <= inner.begin()) {
        nextSource++;
      }
      boolean inSource =
          nextSource < sources.size()
              && sources.get(nextSource).span().begin() < mark.span().begin()
              && sources.get(nextSource).span().end() >= inner.end();
      boolean isTurn =
          reported.contains(mark)
              || readsLikeSentence(document, inner)
              || isParagraph(tokens, mark);
      if (over.isEmpty() && !inSource && isTurn) {
        double sure = reported.contains(mark) ? SourceFinder.BY_RULE : BY_MARKS;
        parts.add(TaggedSpan.of(inner, sure, sure, tokens));
      } else if (!over.isEmpty()) {
        parts.addAll(
            settled(
                document,
                tokens,
                cut(over, mark, tokens, listed.contains(mark)),
                mark,
                isTurn,
                reported.contains(mark)));
      }
    }
    parts.addAll(tagged.subList(next, tagged.size()));
    return bare(document.text(), tokens, parts, marks);
  }

  /**
   * Takes away white space, dashes and the marks around each part, but no mark whose partner is
   * inside.
   */
  private static List<TaggedSpan> bare(
      String text, TokenIndex tokens, List<TaggedSpan> parts, List<QuotedSpan> marks) {
    List<TaggedSpan> bare = new ArrayList<>();
    int next = 0;
    for (int p = 0; p < parts.size(); p++) {
      TaggedSpan part = parts.get(p);
      Span span = stripped(text, part.span());
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
        if (whole && goesOnWithAct(text.substring(outer.end(), end))) {
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
      if (!inside.isEmpty()) {
        TaggedSpan run = TaggedSpan.of(inside, part.probability(), part.edges(), tokens);
        TaggedSpan whole = wholeClause(withoutSaying(run, tokens), tokens);
        TaggedSpan act = beforeNextAct(whole, tokens, marks, next);
        boolean goesOn = p + 1 < parts.size() && parts.get(p + 1).begin() <= act.end();
        bare.add(goesOn ? act : withoutConjunction(act, tokens, marks));
      }
    }
    return bare;
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

  /** Whether there is nothing but punctuation, perhaps with "and". */
  private static boolean isList(String text) {
    String words = text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return words.isEmpty() || LIST.contains(words.toLowerCase(Locale.ROOT));
  }

  /** {@code as saying "…"}, {@code to know whether …}: the first words are no content. */
  private static TaggedSpan withoutSaying(TaggedSpan run, TokenIndex tokens) {
    int begin = run.begin();
    if (run.end() - begin > 2) {
      String first = tokens.lower(begin);
      String second = tokens.lower(begin + 1);
      boolean saying = first.equals("as") && (second.equals("saying") || second.equals("telling"));
      boolean know = first.equals("to") && second.equals("know");
      if (saying || know) {
        begin += 2;
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

  /** "The claim that the bridge was safe has been dropped": no clause ends with "was". */
  private static TaggedSpan wholeClause(TaggedSpan run, TokenIndex tokens) {
    int end = run.end();
    if (!AUXILIARIES.contains(tokens.lower(end - 1))) {
      return run;
    }
    while (end < tokens.size()
        && end - run.end() < LONGEST_REST
        && tokens.sentence(end) == tokens.sentence(run.end() - 1)
        && !RuleWords.VERBS.contains(tokens.lower(end))
        && Character.isLetterOrDigit(tokens.text(end).codePointAt(0))) {
      end++;
    }
    boolean ends = end < tokens.size() && RuleWords.VERBS.contains(tokens.lower(end));
    return ends && end > run.end()
        ? TaggedSpan.of(
            new Span(run.span().begin(), tokens.span(end - 1, end).end()),
            run.probability(),
            run.edges(),
            tokens)
        : run;
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
        return TaggedSpan.of(
            new Span(run.span().begin(), tokens.span(end - 1, end).end()),
            run.probability(),
            run.edges(),
            tokens);
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
    while (!inMarks && end - run.begin() > 1 && ENDS_NOTHING.contains(tokens.lower(end - 1))) {
      end--;
    }
    return end == run.end()
        ? run
        : TaggedSpan.of(
            new Span(run.span().begin(), tokens.span(end - 1, end).end()),
            run.probability(),
            run.edges(),
            tokens);
  }

  private static Span stripped(String text, Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    while (begin < end && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  private static boolean isBlank(char c) {
    return Characters.isSpace(c) || "-–—―".indexOf(c) >= 0;
  }

  /**
   * Parts tags where a whole sentence in marks begins or ends inside them: {@code Is he sure?
   * "No."}, {@code "It is a curse." That is}, {@code "You lied." "I did not."}
   */
  private static List<TaggedSpan> cut(
      List<TaggedSpan> over, QuotedSpan mark, TokenIndex tokens, boolean listed) {
    int first = Math.min(tokens.firstAfter(mark.span().begin()), tokens.size() - 1);
    int begin = Math.min(tokens.firstAfter(mark.inner().begin()), tokens.size() - 1);
    int last = Math.max(begin, tokens.endBefore(mark.inner().end()) - 1);
    boolean opensSentence =
        tokens.beginOfSentence(begin) >= first && tokens.beginOfSentence(begin) <= begin;
    boolean inBrackets =
        first > 0
            && (tokens.text(first - 1).equals("(")
                || (listed && LIST.contains(tokens.lower(first - 1))));
    boolean endsSentence = SentencePunctuation.endsSentence(tokens.text(last));
    if (!opensSentence && !inBrackets && !listed && !endsSentence) {
      return over;
    }
    List<TaggedSpan> cut = new ArrayList<>();
    for (TaggedSpan run : over) {
      Span span = run.span();
      int from = span.begin();
      int to = span.end();
      boolean otherSentence = tokens.sentence(run.begin()) < tokens.sentence(begin) || inBrackets;
      if (from < mark.span().begin() && otherSentence && (opensSentence || inBrackets)) {
        cut.add(
            TaggedSpan.of(
                new Span(from, mark.span().begin()), run.probability(), run.edges(), tokens));
        from = mark.span().begin();
      }
      boolean goesOn =
          to > mark.span().end()
              && endsSentence
              && tokens.sentence(run.end() - 1) > tokens.sentence(last);
      if (goesOn) {
        cut.add(
            TaggedSpan.of(
                new Span(from, mark.span().end()), run.probability(), run.edges(), tokens));
        from = mark.span().end();
      }
      cut.add(TaggedSpan.of(new Span(from, to), run.probability(), run.edges(), tokens));
    }
    return cut;
  }

  private static List<TaggedSpan> settled(
      Document document,
      TokenIndex tokens,
      List<TaggedSpan> over,
      QuotedSpan mark,
      boolean isTurn,
      boolean reported) {
    Span inner = mark.inner();
    int covered = 0;
    for (TaggedSpan run : over) {
      Span span = run.span();
      if (!span.overlaps(inner)) {
        continue;
      }
      // In letters as they are read: line ends and mark-up must not count.
      covered +=
          document
              .textOf(
                  new Span(
                      Math.max(span.begin(), inner.begin()), Math.min(span.end(), inner.end())))
              .length();
    }
    if (covered >= COVERED * document.textOf(inner).length() || isTurn) {
      List<TaggedSpan> outside = new ArrayList<>();
      List<TaggedSpan> inside = new ArrayList<>();
      for (TaggedSpan run : over) {
        (run.span().overlaps(inner) ? inside : outside).add(run);
      }
      over = inside.isEmpty() ? over : inside;
      int begin = Math.min(over.get(0).span().begin(), inner.begin());
      int end = Math.max(over.get(over.size() - 1).span().end(), inner.end());
      double probability =
          over.stream().mapToDouble(TaggedSpan::probability).average().orElse(BY_MARKS);
      double edges = over.stream().mapToDouble(TaggedSpan::edges).max().orElse(BY_MARKS);
      double least = reported ? SourceFinder.BY_RULE : 0;
      TaggedSpan whole =
          TaggedSpan.of(
              new Span(begin, end), Math.max(least, probability), Math.max(least, edges), tokens);
      if (inside.isEmpty() || outside.isEmpty()) {
        return List.of(whole);
      }
      outside.add(whole);
      outside.sort(Comparator.comparing(TaggedSpan::span));
      return outside;
    }
    List<TaggedSpan> kept = new ArrayList<>();
    for (TaggedSpan run : over) {
      Span span = run.span();
      boolean entersFromLeft = span.begin() < inner.begin() && span.end() <= inner.end();
      boolean entersFromRight = span.begin() >= inner.begin() && span.end() > inner.end();
      if (entersFromLeft && span.begin() < mark.span().begin()) {
        Span cut = new Span(span.begin(), mark.span().begin());
        kept.add(TaggedSpan.of(cut, run.probability(), run.edges(), tokens));
      } else if (entersFromRight && span.end() > mark.span().end()) {
        Span cut = new Span(Math.max(span.begin(), mark.span().end()), span.end());
        kept.add(TaggedSpan.of(cut, run.probability(), run.edges(), tokens));
      } else if (!entersFromLeft && !entersFromRight) {
        kept.add(run);
      }
    }
    return kept;
  }

  /** Whether a paragraph has nothing but the quoted words, and these end like a sentence. */
  private static boolean isParagraph(TokenIndex tokens, QuotedSpan mark) {
    int begin = tokens.firstAfter(mark.span().begin());
    int end = tokens.endBefore(mark.span().end());
    int last = tokens.endBefore(mark.inner().end()) - 1;
    if (begin >= end || last < begin) {
      return false;
    }
    String text = tokens.text(last);
    return SentencePunctuation.endsSentence(text)
        && (begin == 0 || tokens.block(begin - 1) != tokens.block(begin))
        && (end == tokens.size() || tokens.block(end) != tokens.block(begin));
  }

  /** "The Long Way to the Point.": all words but small ones have capitals. */
  private static boolean isTitle(String words) {
    int capitals = 0;
    for (String word : words.split("\\s+", -1)) {
      int first = word.codePointAt(0);
      if (Character.isUpperCase(first)) {
        capitals++;
      } else if (Character.isLetter(first)
          && !RuleWords.ENDS_TITLE.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return capitals > 2 && !words.equals(words.toUpperCase(Locale.ROOT));
  }

  private static boolean readsLikeSentence(Document document, Span inner) {
    String words = document.textOf(inner);
    return !words.isEmpty()
        && !isTitle(words)
        && Character.isUpperCase(words.codePointAt(0))
        && SentencePunctuation.endsClause(words)
        && words.split("\\s+", LEAST_WORDS + 1).length >= LEAST_WORDS;
  }
}
