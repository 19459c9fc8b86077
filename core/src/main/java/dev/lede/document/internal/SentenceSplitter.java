package dev.lede.document.internal;

import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.process.WordToSentenceProcessor.NewlineIsSentenceBreak;
import edu.stanford.nlp.process.WordTokenFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts reading text into sentences and tokens with CoreNLP's Penn Treebank tokenizer and its
 * sentence splitter, neither of which needs a model, and mends three of their habits:
 *
 * <ul>
 *   <li>A sentence that runs on after a quotation is one sentence: {@code "Why?" she asked.}
 *   <li>An abbreviation that ends a sentence, {@code the U.S.}, is one token; CoreNLP tells its
 *       full stop a second time.
 *   <li>The tokenizer looks ahead as far as it can, which some inputs turn into quadratic time. It
 *       is given at most {@value #PIECE} characters at once.
 * </ul>
 */
public final class SentenceSplitter {

  // Longer than nearly every paragraph of news, short enough that the square of it is nothing.
  private static final int PIECE = 4096;

  // Untokenizable characters become tokens, silently; all others are CoreNLP's own defaults.
  private static final String OPTIONS = "invertible=false,untokenizable=noneKeep";

  private static final WordToSentenceProcessor<Word> PROCESSOR =
      new WordToSentenceProcessor<>(NewlineIsSentenceBreak.NEVER);

  private static final Pattern CLOSING_QUOTE = Pattern.compile("[\"'\u201d\u2019\u00bb]|''");
  private static final Pattern OPENING_QUOTE =
      Pattern.compile("[\"'\u201c\u2018\u00ab\u201e]|``|''");

  // The verbs that newspapers set after a question or an exclamation, in the forms they use there.
  private static final Set<String> SPEECH_VERBS =
      Set.of(
          "said",
          "says",
          "asked",
          "asks",
          "wrote",
          "writes",
          "added",
          "adds",
          "tweeted",
          "tweets",
          "cried",
          "shouted",
          "yelled",
          "exclaimed",
          "wondered",
          "told",
          "replied",
          "continued",
          "joked",
          "quipped",
          "posted",
          "demanded",
          "declared",
          "recalled",
          "inquired",
          "screamed");

  // "New York Mayor Bill de Blasio asked": as many words as a name with its office takes.
  private static final int NAME_WORDS = 6;

  private SentenceSplitter() {}

  /**
   * Splits a reading text from {@code begin} on.
   *
   * @return for each sentence the begin and end of each of its tokens, in turn
   */
  public static List<int[]> split(String text, int begin) {
    List<List<Word>> sentences = new ArrayList<>();
    for (List<Word> next : PROCESSOR.process(tokenize(text, begin))) {
      int last = sentences.size() - 1;
      if (last >= 0 && runsOn(sentences.get(last), next)) {
        sentences.get(last).addAll(next);
      } else {
        sentences.add(next);
      }
    }
    List<int[]> bounds = new ArrayList<>(sentences.size());
    for (List<Word> sentence : sentences) {
      bounds.add(bounds(sentence));
    }
    return bounds;
  }

  private static List<Word> tokenize(String text, int begin) {
    List<Word> words = new ArrayList<>();
    int pieceBegin = begin;
    while (pieceBegin < text.length()) {
      int pieceEnd = pieceEnd(text, pieceBegin);
      String piece = text.substring(pieceBegin, pieceEnd);
      PTBTokenizer<Word> tokenizer =
          new PTBTokenizer<>(new StringReader(piece), new WordTokenFactory(), OPTIONS);
      while (tokenizer.hasNext()) {
        Word word = tokenizer.next();
        word.setBeginPosition(word.beginPosition() + pieceBegin);
        word.setEndPosition(word.endPosition() + pieceBegin);
        words.add(word);
      }
      pieceBegin = pieceEnd;
    }
    return words;
  }

  // Cuts where a cut changes least: before a space after a small letter or a comma, else before any
  // space, else anywhere but inside a surrogate pair.
  private static int pieceEnd(String text, int begin) {
    if (text.length() - begin <= PIECE) {
      return text.length();
    }
    int latest = begin + PIECE;
    int space = -1;
    for (int i = latest; i > begin + PIECE / 2; i--) {
      if (text.charAt(i) == ' ') {
        char before = text.charAt(i - 1);
        if (before == ',' || Character.isLowerCase(before)) {
          return i;
        }
        space = Math.max(space, i);
      }
    }
    if (space > 0) {
      return space;
    }
    boolean insidePair = Character.isSurrogatePair(text.charAt(latest - 1), text.charAt(latest));
    return insidePair ? latest - 1 : latest;
  }

  private static boolean runsOn(List<Word> sentence, List<Word> next) {
    int end = sentence.size();
    if (end < 2 || !CLOSING_QUOTE.matcher(sentence.get(end - 1).word()).matches()) {
      return false;
    }
    String first = next.get(0).word();
    if (Character.isLowerCase(first.charAt(0)) || first.equals(",")) {
      return true;
    }
    char mark = sentence.get(end - 2).word().charAt(0);
    return (mark == '?' || mark == '!')
        && OPENING_QUOTE.matcher(sentence.get(0).word()).matches()
        && beginsWithSpeaker(next);
  }

  private static boolean beginsWithSpeaker(List<Word> sentence) {
    for (int i = 0; i < Math.min(sentence.size(), NAME_WORDS + 1); i++) {
      String word = sentence.get(i).word();
      if (SPEECH_VERBS.contains(word)) {
        return i > 0;
      }
      boolean name = Character.isUpperCase(word.charAt(0)) || word.length() <= 3;
      if (!name || !Character.isLetter(word.charAt(0))) {
        return false;
      }
    }
    return false;
  }

  private static int[] bounds(List<Word> sentence) {
    int[] bounds = new int[2 * sentence.size()];
    int count = 0;
    String previous = "";
    for (Word word : sentence) {
      boolean toldTwice =
          word.word().equals(".")
              && previous.endsWith(".")
              && previous.length() > 1
              && word.beginPosition() == bounds[count - 1];
      if (toldTwice) {
        bounds[count - 1] = word.endPosition();
      } else {
        bounds[count++] = word.beginPosition();
        bounds[count++] = word.endPosition();
      }
      previous = word.word();
    }
    return Arrays.copyOf(bounds, count);
  }
}
