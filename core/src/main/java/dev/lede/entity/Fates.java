package dev.lede.entity;

import dev.lede.document.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Who says nothing more in a text: the dead, the missing and children. Their relatives are called
 * by the surname, as in {@code Tim Roe, 8, was killed. His mother, Ida Roe, wept. "He was my boy,"
 * Roe said.}
 */
final class Fates {

  private static final String KIN = "(?:(?:his|her|their) [a-z -]{2,30},? )?";

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:\\b(?:killed|killing|murdered|shot|stabbed|claimed the life of|named the [a-z]+ as"
              + "|identified (?:the [a-z]+ as|as)|[Tt]he late|[Vv]ictim|[Bb]aby|[Ss]chool(?:boy|girl)"
              + "|[a-z0-9]+-(?:year|month)-old|(?:death|murder|killing|shooting|stabbing|body|funeral|remains"
              + "|family|parents|loss|disappearance|drowning) of) )"
              + KIN
              + "$");

  private static final Pattern AGE =
      Pattern.compile(
          "(?:, (?:aged )?| aged | \\()(?:\\d|1[0-5]|one|two|three|four|five|six|seven|eight|nine|ten)[,).]");

  /** "Was found guilty" and "was beaten in the final" say nothing of the kind. */
  private static final String DONE_TO =
      "(?:killed|murdered|shot|stabbed|missing|executed|taken hostage|run over|buried"
          + "|found (?:dead|hanged|unconscious|unresponsive|stabbed|shot|murdered|lifeless|drowned)"
          + "|beaten (?:to death|unconscious)"
          + "|hit by an? (?:[a-z]+ )?(?:car|train|bus|tram|truck|lorry|van|vehicle|taxi|bullet))";

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:['’]s? (?:death|body|killing|murder|funeral|disappearance|remains)\\b"
              + "|[^.!?\\n]{0,80}?\\b(?:died|dies|dead|drowned|slain|disappeared|vanished|perished"
              + "|passed away|ran away|last seen|not been seen|in a coma|held hostage"
              + "|(?:lost|took) (?:his|her)(?: own)? life|(?:shot|hanged|killed) (?:him|her)self"
              + "|(?:was|were|been|is|being|and|,) (?:\\w+ )?"
              + DONE_TO
              + ")\\b"
              + "|[^.!?\\n]{0,80}[.!?] (?:He|She) (?:died|was (?:pronounced dead|"
              + DONE_TO
              + "))\\b)");

  /** How far before a name it can say what happened, and how far behind. */
  private static final int NEAR = 60;

  private static final int FAR = 150;

  /** How many of the first times that somebody is named are looked at. */
  private static final int FIRST = 6;

  private final String text;

  /** What was found out, since each mention is asked for again and again. */
  private final Map<Span, Boolean> gone = new HashMap<>();

  Fates(String text) {
    this.text = text;
  }

  boolean isGone(EntityDraft person) {
    return person.mentions.stream()
        .limit(FIRST)
        .anyMatch(mention -> gone.computeIfAbsent(mention.span(), this::isGone));
  }

  private boolean isGone(Span name) {
    int begin = name.begin();
    int end = name.end();
    int far = Math.min(text.length(), end + FAR);
    return BEFORE.matcher(text).region(Math.max(0, begin - NEAR), begin).find()
        || AGE.matcher(text).region(end, far).lookingAt()
        || BEHIND.matcher(text).region(end, far).lookingAt();
  }
}
