package dev.lede.sentiment;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns of phrase whose words mean another thing than they say, and which the encoder reads by
 * their words. There are negations that strengthen ("could not be happier", "has never been this
 * clean"), results of tests ("tested positive for"), and words in another sense ("critical mass").
 * Whether a strengthened word is good or bad, the lexicon says. Nothing is changed where the rest
 * of the sentence speaks against it.
 *
 * <p>Immutable and thread-safe.
 */
final class TurnsOfPhrase {

  /** What becomes of the tone of a sentence. */
  enum Turn {
    /** It stays. */
    KEPT,
    /** Its sign changes. */
    MIRRORED,
    /** It is neutral. */
    NEUTRAL
  }

  private static final String NOT =
      "(?:could|can|would|should)(?:\\s+(?:hardly|scarcely|not)|n['’]t|not)";
  private static final String SEEMS = "(?:be|been|feel|felt|look|looked|seem|seemed|sound|sounded)";

  /** "Could not be happier", "couldn't be more pleased": the last group is the word. */
  private static final Pattern COULD_NOT_BE_MORE =
      Pattern.compile(
          "\\b"
              + NOT
              + "\\s+(?:possibly\\s+)?(?:have\\s+)?"
              + SEEMS
              + "\\s+(?:any\\s+)?(?:more\\s+(\\p{L}+)|(\\p{L}+er)\\b|(worse)\\b)",
          Pattern.CASE_INSENSITIVE);

  /** "Could not agree more", "couldn't have asked for a better start". */
  private static final Pattern COULD_NOT_MORE =
      Pattern.compile(
          "\\b"
              + NOT
              + "\\s+(?:possibly\\s+)?(?:(\\p{L}+)\\s+(?:\\p{L}+\\s+){0,2}?more(?=\\s*(?:$|[.,;:!?)\"”’]|with\\b|that\\b|on\\b|about\\b))"
              + "|have\\s+(?:asked|hoped|wished)\\s+for\\s+(?:an?\\s+)?(?:more\\s+)?(\\p{L}+))",
          Pattern.CASE_INSENSITIVE);

  /** "Has never been this clean", "had never felt so proud", "have never looked stronger". */
  private static final Pattern NEVER_SO =
      Pattern.compile(
          "\\bnever\\s+(?:before\\s+)?(?:been|felt|looked|seemed|sounded)\\s+(?:\\p{L}+ly\\s+)?"
              + "(?:(?:this|so|more)\\s+(\\p{L}+)|(\\p{L}+er)\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TESTED =
      Pattern.compile(
          "\\b(?:test(?:s|ed|ing)?|came\\s+back|come\\s+back)\\s+(positive|negative)\\b"
              + "(?!\\s+for\\s+(?:antibodies|immunity))",
          Pattern.CASE_INSENSITIVE);

  /** Words that are bad alone. */
  private static final Pattern OTHER_SENSE =
      Pattern.compile(
          "\\b(?:critical\\s+(?:mass|path|edition|thinking|care)"
              + "|hard\\s+(?:cop(?:y|ies)|drives?|hats?|disks?|shoulder|cider)"
              + "|dead\\s+(?:heat|centre|center|sea|calm)|killer\\s+whales?"
              + "|fire\\s+(?:brigades?|stations?|departments?|engines?|drills?|doors?)"
              + "|war\\s+(?:memorials?|museums?|poets?)|crash\\s+(?:helmets?|courses?|tests?)"
              + "|crime\\s+(?:writers?|novels?|fiction|series|dramas?)|murder\\s+myster(?:y|ies)"
              + "|horror\\s+(?:films?|movies?|novels?|stor(?:y|ies))|ghost\\s+(?:trains?|stor(?:y|ies))"
              + "|(?:accident|health|life|disability|fire|flood)\\s+insurance|sick\\s+(?:pay|leave)"
              + "|cancer\\s+research|dark\\s+(?:chocolate|matter|blue|green|red)|stop\\s+signs?"
              + "|blind\\s+(?:tastings?|auditions?)|burning\\s+(?:ambition|questions?)"
              + "|poor\\s+clares?|short\\s+stor(?:y|ies))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CONTRAST =
      Pattern.compile(
          "\\b(?:but|although|though|yet|while|despite|however)\\b", Pattern.CASE_INSENSITIVE);

  /** A rating below this has more than a word behind it. */
  private static final double WEAK = -0.4;

  private final Supplier<Lexicon> lexicon;

  /**
   * @param lexicon asked for only where a sentence has such a turn, which few have
   */
  TurnsOfPhrase(Supplier<Lexicon> lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What becomes of the tone of a sentence.
   *
   * @param polarity that of its words, in [-1, 1]
   */
  Turn of(String sentence, double polarity) {
    if (polarity == 0) {
      return Turn.KEPT;
    }
    OptionalDouble meant = meant(sentence);
    if (meant.isPresent()) {
      return meant.getAsDouble() * polarity < 0 ? Turn.MIRRORED : Turn.KEPT;
    }
    boolean otherSense =
        polarity < 0
            && polarity > WEAK
            && OTHER_SENSE.matcher(sentence).find()
            && lexicon.get().compound(OTHER_SENSE.matcher(sentence).replaceAll(" ")) >= 0;
    return otherSense ? Turn.NEUTRAL : Turn.KEPT;
  }

  /** What a turn of phrase means, where the rest of the sentence is not against it. */
  private OptionalDouble meant(String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    Optional<Matcher> found = Optional.empty();
    double meant = 0;
    if (lower.contains("positive") || lower.contains("negative")) {
      found = find(TESTED, sentence);
      meant = found.map(m -> m.group(1).equalsIgnoreCase("positive") ? -1.0 : 1.0).orElse(0.0);
    }
    for (Pattern pattern : new Pattern[] {COULD_NOT_BE_MORE, COULD_NOT_MORE, NEVER_SO}) {
      if (meant == 0) {
        found = find(pattern, sentence);
        meant = found.map(m -> lexicon.get().compound(word(m))).orElse(0.0);
      }
    }
    if (meant == 0) {
      return OptionalDouble.empty();
    }
    Matcher m = found.orElseThrow();
    String rest = sentence.substring(0, m.start()) + " " + sentence.substring(m.end());
    boolean against = lexicon.get().compound(rest) * meant < 0 || CONTRAST.matcher(rest).find();
    return against ? OptionalDouble.empty() : OptionalDouble.of(meant);
  }

  private static Optional<Matcher> find(Pattern pattern, String sentence) {
    Matcher matcher = pattern.matcher(sentence);
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }

  private static String word(Matcher found) {
    for (int group = 1; group <= found.groupCount(); group++) {
      if (found.group(group) != null) {
        return found.group(group);
      }
    }
    return "";
  }
}
