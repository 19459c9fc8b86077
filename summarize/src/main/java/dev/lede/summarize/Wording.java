package dev.lede.summarize;

import dev.lede.document.internal.QuotationMark;
import dev.lede.document.internal.WordSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a sentence as rules look at them: what stands between spaces, without the marks
 * around it, as written and in lower case.
 *
 * <p>Coarser than the tokens, and much cheaper: {@code don't} and {@code jo@post.example} are one
 * word each.
 */
final class Wording {

  /** No quotation mark but the straight one comes before it. */
  private static final char LAST_LETTER_OF_LATIN = '\u024f';

  private static final String PAUSES = ",:;?!.|–—";
  private static final String CLOSING = ")]}’'»" + QuotationMark.CLOSING_DOUBLE + "\"";

  /** Verbs that report what somebody has said; no publisher speaks of itself so. */
  private static final Set<String> REPORTING =
      WordSet.of(
          """
          said says told tells added adds wrote writes asked asks announced insisted warned argued
          explained claimed
          """);

  private final String text;
  private final List<String> forms = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final BitSet pauses = new BitSet();
  private final boolean quoting;
  private final boolean reporting;

  /**
   * @param text a sentence or heading as it is read, with single spaces
   */
  Wording(String text) {
    this.text = text;
    boolean marks = false;
    boolean reports = false;
    boolean pause = true;
    for (int begin = 0; begin < text.length(); ) {
      int end = begin;
      while (end < text.length() && text.charAt(end) != ' ') {
        char c = text.charAt(end);
        marks |= c == '"' || (c > LAST_LETTER_OF_LATIN && isDoubleMark(c));
        end++;
      }
      int first = begin;
      while (first < end && !isInWord(text.charAt(first))) {
        first++;
      }
      int last = end;
      while (last > first && !isInWord(text.charAt(last - 1))) {
        last--;
      }
      if (last > first) {
        String form = text.substring(first, last);
        String word = form.toLowerCase(Locale.ROOT);
        word = word.indexOf('’') < 0 ? word : word.replace('’', '\'');
        forms.add(form);
        words.add(word);
        pauses.set(words.size() - 1, pause);
        reports |= REPORTING.contains(word);
        pause = false;
      }
      pause |= end > begin && PAUSES.indexOf(text.charAt(end - 1)) >= 0;
      begin = end + 1;
    }
    quoting = marks;
    reporting = reports;
  }

  private static boolean isDoubleMark(char c) {
    return QuotationMark.STRAIGHT_DOUBLE.indexOf(c) >= 0
        || QuotationMark.OPENING_DOUBLE.indexOf(c) >= 0
        || QuotationMark.CLOSING_DOUBLE.indexOf(c) >= 0;
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '@';
  }

  /** Returns the sentence. */
  String text() {
    return text;
  }

  /** Returns the words in lower case, with straight apostrophes. */
  List<String> words() {
    return words;
  }

  /** Returns the words as they are written. */
  List<String> forms() {
    return forms;
  }

  int size() {
    return words.size();
  }

  /** Returns a word in lower case, or nothing where there is none. */
  String word(int index) {
    return index >= 0 && index < words.size() ? words.get(index) : "";
  }

  /** Returns whether the sentence begins with a word, or has a mark before it. */
  boolean isAfterPause(int index) {
    return pauses.get(index);
  }

  /** Returns whether there are double quotation marks: what is in them is somebody's words. */
  boolean isQuoting() {
    return quoting;
  }

  /** Returns whether somebody is reported to have said something. */
  boolean isReporting() {
    return reporting;
  }

  boolean has(Set<String> any) {
    return count(any) > 0;
  }

  /** Returns how many words are among some. */
  int count(Set<String> any) {
    int count = 0;
    for (String word : words) {
      count += any.contains(word) ? 1 : 0;
    }
    return count;
  }

  /** Returns whether these words follow one another somewhere. */
  boolean hasPhrase(String... phrase) {
    for (int i = 0; i + phrase.length <= words.size(); i++) {
      int same = 0;
      while (same < phrase.length && words.get(i + same).equals(phrase[same])) {
        same++;
      }
      if (same == phrase.length) {
        return true;
      }
    }
    return false;
  }

  /** Returns the last character before closing marks, 0 if there is none. */
  char end() {
    int last = text.length() - 1;
    while (last >= 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last < 0 ? 0 : text.charAt(last);
  }

  boolean isQuestion() {
    return end() == '?';
  }

  /** Returns whether it ends like a sentence; a heading or caption does not. */
  boolean isFinished() {
    return ".!?…。！？".indexOf(end()) >= 0;
  }
}
