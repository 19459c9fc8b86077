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
 * sentence splitter, neither of which needs a model, and mends five of their habits:
 *
 * <ul>
 *   <li>Which full stops and ellipses end a sentence is told by more abbreviations ({@link
 *       FullStops}).
 *   <li>A sentence that runs on after a quotation, a bracket or an abbreviation is one sentence:
 *       {@code "Why?" she asked.} So is one with the marks that follow it.
 *   <li>A straight quotation mark belongs to the sentence whose word it touches.
 *   <li>An abbreviation that ends a sentence, {@code the U.S.}, is one token; CoreNLP returns its
 *       full stop a second time.
 *   <li>The tokenizer looks ahead as far as it can, which some inputs turn into quadratic time. It
 *       is given at most {@value #PIECE} characters at once.
 * </ul>
 */
public final class SentenceSplitter {

  // Longer than nearly every paragraph of news.
  private static final int PIECE = 4096;

  // The longest run without a space that is tokenized whole, as nearly every address on the web is,
  // and the parts that longer ones are cut into. The tokenizer needs time by the square of a run.
  private static final int LONGEST_RUN = 256;
  private static final int CRUMB = 32;

  // Untokenizable characters become tokens, silently; all others are CoreNLP's own defaults.
  private static final String OPTIONS = "invertible=false,untokenizable=noneKeep";

  private static final WordToSentenceProcessor<Word> PROCESSOR =
      new WordToSentenceProcessor<>(NewlineIsSentenceBreak.NEVER);

  static final Pattern CLOSER = Pattern.compile("[\"'\u201d\u2019\u00bb)\\]]|''");
  private static final Pattern QUESTION = Pattern.compile("[?!\uff1f\uff01]+");
  static final Pattern OPENING_QUOTE = Pattern.compile("[\"'\u201c\u2018\u00ab\u201e]|``|''");

  static final Pattern STRAIGHT_MARK = Pattern.compile("\"|''");

  // The verbs that newspapers set after a question or an exclamation, in the forms they use there.
  static final Set<String> SPEECH_VERBS =
      WordSet.of(
          """
          said says asked asks wrote writes added adds tweeted tweets cried shouted yelled
          exclaimed wondered told replied continued joked quipped posted demanded declared
          recalled inquired screamed reported insisted noted argued warned tells
          """);

  private static final Set<String> GOES_ON = Set.of(",", ";");

  // The longest word that is taken for an abbreviation if a small letter follows its full stop.
  private static final int SHORT_WORD = 3;

  // "New York Mayor Bill de Blasio asked": as many words as a name with its office takes.
  private static final int NAME_WORDS = 6;

  private SentenceSplitter() {}

  /**
   * Splits a reading text from {@code begin} on.
   *
   * @return for each sentence the begin and end of each of its tokens, in turn
   */
  public static List<int[]> split(String text, int begin) {
    List<List<Word>> sentences = FullStops.mend(text, PROCESSOR.process(tokenize(text, begin)));
    putQuotationMarksRight(text, sentences);
    List<int[]> bounds = new ArrayList<>(sentences.size());
    for (List<Word> sentence : joinWhatRunsOn(sentences)) {
      bounds.add(bounds(sentence));
    }
    return bounds;
  }

  // A straight mark that stands right before a word opens the next sentence, one that stands right
  // after a word closes the last. With space on both sides, it is the one that its number among the
  // marks makes it.
  private static void putQuotationMarksRight(String text, List<List<Word>> sentences) {
    int marks = 0;
    for (int i = 0; i + 1 < sentences.size(); i++) {
      List<Word> sentence = sentences.get(i);
      List<Word> next = sentences.get(i + 1);
      for (Word word : sentence) {
        marks += isStraightMark(word) ? 1 : 0;
      }
      Word last = sentence.get(sentence.size() - 1);
      Word first = next.get(0);
      if (sentence.size() > 1 && isStraightMark(last)) {
        boolean opens = marks % 2 == 1;
        if (isOpening(text, last, opens)) {
          next.add(0, sentence.remove(sentence.size() - 1));
          marks--;
        }
      } else if (next.size() > 1 && isStraightMark(first)) {
        boolean opens = marks % 2 == 0;
        if (!isOpening(text, first, opens)) {
          sentence.add(next.remove(0));
          marks++;
        }
      }
    }
  }

  private static boolean isStraightMark(Word word) {
    return STRAIGHT_MARK.matcher(word.word()).matches();
  }

  private static boolean isOpening(String text, Word mark, boolean byNumber) {
    boolean spaceBefore = mark.beginPosition() == 0 || text.charAt(mark.beginPosition() - 1) == ' ';
    boolean spaceAfter =
        mark.endPosition() == text.length() || text.charAt(mark.endPosition()) == ' ';
    return spaceBefore == spaceAfter ? byNumber : spaceBefore;
  }

  private static List<List<Word>> joinWhatRunsOn(List<List<Word>> sentences) {
    List<List<Word>> joined = new ArrayList<>(sentences.size());
    for (List<Word> next : sentences) {
      int last = joined.size() - 1;
      if (last >= 0 && runsOn(joined.get(last), next)) {
        joined.get(last).addAll(next);
      } else {
        joined.add(next);
      }
    }
    return joined;
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
  // space. A run without spaces that is no word is cut into crumbs.
  private static int pieceEnd(String text, int begin) {
    int best = -1;
    int space = -1;
    int runBegin = begin;
    int limit = Math.min(text.length(), begin + PIECE);
    for (int i = begin; i < limit; i++) {
      if (text.charAt(i) == ' ') {
        char before = i > begin ? text.charAt(i - 1) : ' ';
        space = i;
        best = before == ',' || Character.isLowerCase(before) ? i : best;
        runBegin = i + 1;
      } else if (i - runBegin == LONGEST_RUN) {
        return runBegin == begin ? crumbEnd(text, begin) : runBegin;
      }
    }
    if (limit == text.length()) {
      return limit;
    }
    // No run is as long as a piece, so that a piece has a space.
    return best > begin + PIECE / 2 ? best : space;
  }

  private static int crumbEnd(String text, int begin) {
    int end = begin + CRUMB;
    return Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end)) ? end - 1 : end;
  }

  private static boolean runsOn(List<Word> sentence, List<Word> next) {
    // "N., R-S.C., said": no sentence begins with a comma.
    if (next.stream().noneMatch(SentenceSplitter::isWord) || GOES_ON.contains(next.get(0).word())) {
      return true;
    }
    String last = sentence.get(sentence.size() - 1).word();
    boolean closed = CLOSER.matcher(last).matches();
    if (beginsSmall(next)) {
      boolean afterAbbreviation = sentence.size() > 1 && isShort(sentence.get(sentence.size() - 2));
      return closed || !last.equals(".") || (afterAbbreviation && !beginsSmall(sentence));
    }
    return closed
        && sentence.size() > 2
        && QUESTION.matcher(sentence.get(sentence.size() - 2).word()).matches()
        && OPENING_QUOTE.matcher(sentence.get(0).word()).matches()
        && beginsWithSpeaker(next);
  }

  private static boolean isWord(Word word) {
    return word.word().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  // "$4.2 bn. on Monday"
  private static boolean isShort(Word word) {
    String text = word.word();
    return text.length() <= SHORT_WORD && text.chars().allMatch(Character::isLowerCase);
  }

  // A whole word in small letters: not "iPhone", not "al-Qaida".
  private static boolean beginsSmall(List<Word> sentence) {
    String first = sentence.get(0).word();
    boolean small = first.chars().allMatch(Character::isLowerCase);
    boolean joined = sentence.size() > 1 && sentence.get(1).word().equals("-");
    return small && !joined;
  }

  private static boolean beginsWithSpeaker(List<Word> sentence) {
    boolean mayBeSmall = false;
    for (int i = 0; i < Math.min(sentence.size(), NAME_WORDS + 1); i++) {
      String word = sentence.get(i).word();
      if (SPEECH_VERBS.contains(word)) {
        return i > 0;
      }
      boolean possessive = word.equals("'s") || word.equals("\u2019s");
      boolean part = possessive || word.equals("-");
      boolean name = Character.isUpperCase(word.charAt(0)) || word.length() <= 3 || mayBeSmall;
      if (!part && !(name && Character.isLetter(word.charAt(0)))) {
        return false;
      }
      // "Trump's lawyer asked"
      mayBeSmall |= possessive;
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
