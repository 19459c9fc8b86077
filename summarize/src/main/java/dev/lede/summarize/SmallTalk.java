package dev.lede.summarize;

import dev.lede.document.internal.WordSet;
import java.util.Set;

/**
 * Sentences that greet, thank or announce and say nothing else: "Good morning.", "Thank you for
 * your time.", "Here is what you need to know."
 *
 * <p>All words of such a sentence are function words, or words of courtesy or of the program
 * itself. One word more, a name say, and it is no small talk.
 */
final class SmallTalk {

  private static final Set<String> COURTESIES =
      WordSet.of(
          """
          good morning afternoon evening night hello hi hey welcome welcomed goodbye bye thank
          thanks thankyou thankful grateful appreciate appreciated pleasure delighted glad happy
          nice great lovely wonderful fine well okay ok sure indeed absolutely exactly right
          certainly course cheers congratulations sorry sir madam ma'am ladies gentlemen everyone
          everybody folks guys friends please joining join joined watching watch reading read
          listening listen following tuning tuned with having have speaking speak talking talk
          seeing see meet meeting being time today tonight tomorrow yesterday now moment minute
          moments minutes shortly soon break back again stay next later way start begin get going
          go come coming let's end ends ending finish wrap wraps close closing take care best wishes luck
          sharing caring dear sincerely regards feedback
          """);

  private static final Set<String> PROGRAM =
      WordSet.of(
          """
          show program programme debate coverage podcast episode broadcast blog live liveblog
          interview conversation discussion report article story stories piece news newsroom
          updates update viewers listeners readers audience question questions answer answers know
          need needs want wanted things thing everything learn learned glance explained explain
          here's happened happening matters matter works quick guide look brief briefly short
          follow far latest day week along
          """);

  /** Function words, short forms as one word. */
  private static final Set<String> FUNCTION_WORDS =
      WordSet.of(
          """
          a an the this that these those all both such one i me my mine we us our you your yours it
          its is am are be been do does did can could may might must shall should will would about
          after at before by during for from in into of off on out over through to until up and but
          or so yet if than then though because while when where why how what who which not no yes
          there here also ever just only too very much more most i'm i've i'd i'll we're we've
          we'll we'd you're you've you'll it's that's there's what's don't that'll as any some
          """);

  private static final Set<String> HALVES = Set.of("a.m", "p.m", "am", "pm");

  private static final int LONGEST = 18;

  private SmallTalk() {}

  static boolean matches(Wording wording) {
    return !wording.isQuoting() && matches(wording, timeEnd(wording), false);
  }

  /** Whether what comes after the label of who speaks is small talk: "Thank you, Senator." */
  static boolean matches(Wording wording, int begin) {
    return matches(wording, begin, true);
  }

  private static boolean matches(Wording wording, int begin, boolean names) {
    if (wording.size() - begin > LONGEST) {
      return false;
    }
    int telling = 0;
    for (int i = begin; i < wording.size(); i++) {
      String word = wording.word(i);
      boolean empty = COURTESIES.contains(word) || PROGRAM.contains(word);
      boolean name = names && telling > 0 && isCapital(wording.forms().get(i));
      boolean time = Character.isDigit(word.charAt(0)) || HALVES.contains(word);
      if (!empty && !name && !time && !FUNCTION_WORDS.contains(word)) {
        return false;
      }
      telling += empty ? 1 : 0;
    }
    return telling > 0;
  }

  /** Where the words after a time begin: "11:58 p.m. — That is all." */
  private static int timeEnd(Wording wording) {
    if (wording.size() == 0 || !Character.isDigit(wording.word(0).charAt(0))) {
      return 0;
    }
    return HALVES.contains(wording.word(1)) ? 2 : 1;
  }

  private static boolean isCapital(String form) {
    return Character.isUpperCase(form.charAt(0));
  }
}
