package dev.lede.document.internal;

import edu.stanford.nlp.ling.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides which full stops and ellipses end a sentence where CoreNLP's splitter does not know.
 * Those follow abbreviations, the numbers of a list inside a sentence, and single capitals, or are
 * ellipses.
 *
 * <p>Each rule looks at a few words beside the stop. Where they leave it open, the splitter's own
 * answer stays.
 */
final class FullStops {

  // Titles before a name that CoreNLP does not know: "Asst. Sec. Bo Ray".
  private static final Set<String> RANKS =
      WordSet.of(
          """
          Adj Amb Assoc Asst Atty Brig Cdr Cllr Comdr Const Cst Dep Det Dist Ens Insp Min Pfc Pte
          Pvt Sec Spc Supt Treas
          """);

  private static final Set<String> COMPANIES = WordSet.of("Bros Co Corp Cos Inc Ltd Plc plc PLC");

  private static final Set<String> JUNIORS = Set.of("Jr", "Sr");

  // Who speaks for a company, and parts of companies: "Harrow Foods Inc. Chief Executive".
  private static final Set<String> PARTS_OF_COMPANIES =
      WordSet.of(
          """
          Africa America Americas Asia Asia-Pacific Australia Britain CEO CFO COO Canada Chair
          Chairman Chairperson Chairwoman Chief China Co-Chairman Co-founder Deputy Director
          Europe Executive Finance Founder France General Germany India International Ireland
          Japan Korea Managing Mexico North Pacific President Senior South Spokesman Spokesperson
          Spokeswoman Treasurer UK U.K. US U.S. Vice West
          """);

  // What is named for people: "Elias Boone Jr. Day".
  private static final Set<String> NAMED_FOR_PEOPLE =
      WordSet.of(
          """
          Academy Airport Arena Avenue Award Awards Boulevard Bridge Building Center Centre Chapel
          College Courthouse Day Drive Elementary Field Foundation Fund Gallery Gardens Hall High
          Highway Holiday Hospital House Institute Lane Library Memorial Middle Museum Park
          Parkway Place Plaza Prize Road Scholarship School Square Stadium Station Street Theater
          Theatre Trophy University Way Weekend
          """);

  // Nouns that a single letter follows: "block C".
  private static final Set<String> LETTERED =
      WordSet.of(
          """
          annex appendix area bay block boat building bus camp category class column concourse
          court deck division dock drug entrance exhibit exit figure floor flu gate grade group
          hall hangar hepatitis influenza junction lane level line list lot model option page
          panel part person pier plan plant platform point pool pot product road room route row
          schedule section sector series site square stage stand strain studio suspect table team
          terminal tower tract type unit vitamin ward wing witness zone
          """);

  // Words that have a capital at the begin of a sentence only.
  private static final Set<String> OPENERS =
      WordSet.of(
          """
          A After All Also Although An And Another As At Because Before Both But By Each Even
          Every Everybody Everyone For From He Her His How However If In It Its Many Meanwhile
          Most My No Nobody Nor Not Nothing Now On Once One Only Or Others Our She Since So Some
          Soon Still Such That The Their Then There These They This Those Though Today Two Under
          Until We What When Where While Who Why With Yet You Your
          """);

  // "At 9 a.m.", "in the U.S.": a stop inside, and one at the end.
  private static final Pattern SHORTENED = Pattern.compile("(?:\\p{L}\\.){2,}|etc\\.");

  private static final Set<String> SINGLE = Set.of("'", "\u2018", "\u2019");

  private static final Pattern ELLIPSIS = Pattern.compile("\u2026|\\.{3,}|\\. \\. \\.");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  // What comes before the first number of a list, and before its other ones.
  private static final Set<String> BEFORE_FIRST = Set.of(":", "\u2014", "\u2013", "--");
  private static final Set<String> BEFORE_OTHER = Set.of(",", ";", "and", "or");

  // "Well\u2026 Tom is here": an ellipsis so early in a sentence is a pause.
  private static final int FEWEST_WORDS = 2;

  // "Neighbor N. M. of Lund said": how many words stand before the verb, with itself.
  private static final int BEFORE_VERB = 6;

  // How far the closing mark of speech is looked for, so that marks without one cost little.
  private static final int LONGEST_SPEECH = 200;

  private FullStops() {}

  /** Cuts the sentences that run on past an end, and joins those that were cut too early. */
  static List<List<Word>> mend(String text, List<List<Word>> sentences) {
    List<List<Word>> parts = new ArrayList<>(sentences.size());
    for (List<Word> sentence : sentences) {
      int begin = 0;
      // Inside a quotation, an ellipsis is mostly a pause or an omission.
      boolean quoted = isQuoted(false, sentence.get(0));
      for (int i = 1; i + 1 < sentence.size(); i++) {
        quoted = isQuoted(quoted, sentence.get(i));
        if (endsSentence(text, sentence, begin, i, quoted)) {
          parts.add(new ArrayList<>(sentence.subList(begin, i + 1)));
          begin = i + 1;
        }
      }
      parts.add(new ArrayList<>(sentence.subList(begin, sentence.size())));
    }
    return join(parts);
  }

  private static List<List<Word>> join(List<List<Word>> parts) {
    List<List<Word>> sentences = new ArrayList<>(parts.size());
    boolean goesOn = false;
    int number = 1;
    for (int i = 0; i < parts.size(); i++) {
      if (goesOn) {
        sentences.get(sentences.size() - 1).addAll(parts.get(i));
      } else {
        sentences.add(parts.get(i));
        number = 1;
      }
      List<Word> sentence = sentences.get(sentences.size() - 1);
      boolean numbered = endsInNumber(sentence, number);
      number += numbered ? 1 : 0;
      goesOn = i + 1 < parts.size() && (numbered || goesOn(sentence, parts.get(i + 1)));
    }
    return sentences;
  }

  // "three things: 1. a ferry, 2. a ramp and 3. a hall", or a number that stands alone
  private static boolean endsInNumber(List<Word> sentence, int expected) {
    int stop = sentence.size() - 1;
    if (stop < 1 || !sentence.get(stop).word().equals(".")) {
      return false;
    }
    String number = sentence.get(stop - 1).word();
    if (!NUMBER.matcher(number).matches()) {
      return false;
    }
    if (stop == 1) {
      return true;
    }
    Set<String> before = expected == 1 ? BEFORE_FIRST : BEFORE_OTHER;
    return Integer.parseInt(number) == expected && before.contains(sentence.get(stop - 2).word());
  }

  private static boolean goesOn(List<Word> sentence, List<Word> next) {
    int last = sentence.size() - 1;
    String first = next.get(0).word();
    boolean told = last > 0 && sentence.get(last).word().equals(".");
    String word = sentence.get(told ? last - 1 : last).word();
    boolean stopped = told || (word.length() > 1 && word.endsWith("."));
    if (!stopped || first.equals("&")) {
      return stopped;
    }
    if (!Character.isUpperCase(first.charAt(0)) || OPENERS.contains(first)) {
      return false;
    }
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return RANKS.contains(bare)
        || (COMPANIES.contains(bare)
            && (PARTS_OF_COMPANIES.contains(first) || isOnlyName(sentence)))
        || (JUNIORS.contains(bare) && (NAMED_FOR_PEOPLE.contains(first) || isOnlyName(sentence)));
  }

  // "Corwin Ltd." is no sentence.
  private static boolean isOnlyName(List<Word> sentence) {
    return sentence.stream()
        .map(Word::word)
        .allMatch(word -> !Character.isLowerCase(word.charAt(0)) || word.equals("of"));
  }

  private static boolean endsSentence(
      String text, List<Word> sentence, int begin, int index, boolean quoted) {
    Word word = sentence.get(index);
    String next = sentence.get(index + 1).word();
    boolean spaced = word.endPosition() < text.length() && text.charAt(word.endPosition()) == ' ';
    if (spaced && canEnd(word.word()) && !quoted && isSpeech(sentence, index + 1)) {
      return true;
    }
    if (!spaced || !Character.isUpperCase(next.charAt(0))) {
      return false;
    }
    if (isEllipsis(text, word)) {
      boolean attached = text.charAt(word.beginPosition() - 1) != ' ';
      long words = words(sentence, begin, index);
      return words > 0
          && !quoted
          && (OPENERS.contains(next) || (attached && !next.equals("I") && words >= FEWEST_WORDS));
    }
    if (SentenceSplitter.CLOSER.matcher(word.word()).matches()) {
      boolean spoken =
          index + 2 < sentence.size()
              && SentenceSplitter.SPEECH_VERBS.contains(sentence.get(index + 2).word());
      return isEllipsis(text, sentence.get(index - 1)) && OPENERS.contains(next) && !spoken;
    }
    return isInitial(word.word())
        && !isInitial(next)
        && LETTERED.contains(sentence.get(index - 1).word().toLowerCase(Locale.ROOT));
  }

  // Abbreviations at the end of a sentence; no title before a name.
  private static boolean canEnd(String word) {
    if (!word.endsWith(".")) {
      return false;
    }
    String bare = word.substring(0, word.length() - 1);
    return COMPANIES.contains(bare) || JUNIORS.contains(bare) || SHORTENED.matcher(word).matches();
  }

  // "Doors open at 9 a.m. "We can't wait," she said": a sentence in marks, and not the "Late Show".
  private static boolean isSpeech(List<Word> sentence, int mark) {
    if (!SentenceSplitter.OPENING_QUOTE.matcher(sentence.get(mark).word()).matches()
        || mark + 3 >= sentence.size()
        || !Character.isUpperCase(sentence.get(mark + 1).word().charAt(0))
        || Character.isUpperCase(sentence.get(mark + 2).word().charAt(0))) {
      return false;
    }
    boolean single = SINGLE.contains(sentence.get(mark).word());
    for (int i = mark + 3; i < Math.min(sentence.size(), mark + LONGEST_SPEECH); i++) {
      String word = sentence.get(i).word();
      if (SentenceSplitter.CLOSER.matcher(word).matches() && SINGLE.contains(word) == single) {
        return sentence.get(i - 1).word().equals(",") && isReported(sentence, i + 1);
      }
    }
    return false;
  }

  // "…," she said, and not "…," and said.
  private static boolean isReported(List<Word> sentence, int begin) {
    for (int i = begin; i < Math.min(sentence.size(), begin + BEFORE_VERB); i++) {
      if (sentence.get(i).word().equals("and") || sentence.get(i).word().equals("but")) {
        return false;
      }
      if (SentenceSplitter.SPEECH_VERBS.contains(sentence.get(i).word())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuoted(boolean before, Word word) {
    String mark = word.word();
    boolean opens = mark.equals("\u201c") || mark.equals("``");
    boolean turns = SentenceSplitter.STRAIGHT_MARK.matcher(mark).matches();
    return turns ? !before : opens || (before && !mark.equals("\u201d"));
  }

  private static long words(List<Word> sentence, int begin, int end) {
    return sentence.subList(begin, end).stream()
        .filter(word -> Character.isLetterOrDigit(word.word().charAt(0)))
        .limit(FEWEST_WORDS)
        .count();
  }

  private static boolean isEllipsis(String text, Word word) {
    String written = text.substring(word.beginPosition(), word.endPosition());
    return ELLIPSIS.matcher(written).matches();
  }

  private static boolean isInitial(String word) {
    return word.length() == 2 && Character.isUpperCase(word.charAt(0)) && word.charAt(1) == '.';
  }
}
