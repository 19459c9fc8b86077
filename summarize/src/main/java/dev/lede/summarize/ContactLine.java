package dev.lede.summarize;

import dev.lede.document.internal.WordSet;
import java.util.Set;

/**
 * How to reach somebody: "In the UK, the helpline can be contacted on freephone 116 123, or by
 * email at jo@help.example".
 */
final class ContactLine {

  /** What only invites to call. */
  private static final Set<String> LINES =
      WordSet.of("freephone helpline helplines hotline hotlines lifeline tel telephone phone fax");

  private static final Set<String> WAYS =
      WordSet.of("contact reach call phone text email e-mail mail visit write tel");

  private static final Set<String> BE = Set.of("be", "is", "are");
  private static final Set<String> REACHED = Set.of("contacted", "reached", "emailed", "available");

  private static final int FEWEST_DIGITS = 3;
  private static final int SHORT = 5;

  // "U.S", "p.m" and "St.Louis" are no addresses.
  private static final int SHORTEST_NAME = 3;
  private static final int SHORTEST_DOMAIN = 2;

  private ContactLine() {}

  static boolean matches(Wording wording) {
    if (wording.isQuoting() || wording.isReporting()) {
      return false;
    }
    boolean address = false;
    boolean number = false;
    boolean invites = false;
    int digits = 0; // of the numbers that follow one another
    for (int i = 0; i < wording.size(); i++) {
      String word = wording.word(i);
      address |= isAddress(word);
      int own = digitsOf(word);
      digits = own == 0 ? 0 : digits + own;
      number |= digits >= FEWEST_DIGITS;
      invites |=
          (WAYS.contains(word) && (wording.isAfterPause(i) || isAlternative(wording, i)))
              || (REACHED.contains(word) && BE.contains(wording.word(i - 1)));
    }
    return (address && (invites || wording.size() == 1 || hasOwnAddress(wording)))
        || (number && invites && wording.has(LINES));
  }

  /** "Press office: press@lund.example." */
  private static boolean hasOwnAddress(Wording wording) {
    return wording.size() <= SHORT
        && wording.words().stream()
            .anyMatch(word -> word.indexOf('@') > 0 || word.startsWith("www."));
  }

  /** "call or text", "please email", "for information visit" */
  private static boolean isAlternative(Wording wording, int way) {
    String before = wording.word(way - 1);
    return before.equals("or")
        || before.equals("please")
        || (wording.word(0).equals("for") && wording.word(way).equals("visit"));
  }

  /** "jo@post.example", "www.post.example", "post.example" */
  static boolean isAddress(String word) {
    int dot = word.lastIndexOf('.');
    if (dot <= 0) {
      return false;
    }
    return word.indexOf('@') > 0
        || word.startsWith("www.")
        || word.startsWith("http")
        || (dot >= SHORTEST_NAME
            && word.length() - dot > SHORTEST_DOMAIN
            && word.chars().allMatch(c -> Character.isLetter(c) || c == '.' || c == '-'));
  }

  private static int digitsOf(String word) {
    int digits = 0;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        digits++;
      } else if (word.charAt(i) != '-' && word.charAt(i) != '.') {
        return 0;
      }
    }
    return digits;
  }
}
