package dev.lede.sentiment;

import dev.lede.document.internal.TextResource;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * VADER: a lexicon whose words people rated, and rules for what strengthens or turns them (Hutto
 * and Gilbert, ICWSM 2014). The rules are those of its program but for the few idioms it lists.
 */
final class Lexicon {

  private static final String RESOURCE = "vader-lexicon.txt";

  // The constants of the program, which its authors took from ratings of paired sentences.
  private static final double DEGREE = 0.293;
  private static final double CAPITALS = 0.733;
  private static final double NEGATION = -0.74;
  private static final double NEVER_SO = 1.25;
  private static final List<Double> DISTANCE = List.of(1.0, 0.95, 0.9);
  private static final double BEFORE_BUT = 0.5;
  private static final double AFTER_BUT = 1.5;
  private static final double EXCLAMATION = 0.292;
  private static final double QUESTION = 0.18;
  private static final double MANY_QUESTIONS = 0.96;
  private static final double NORMAL = 15;

  private final Map<String, Double> valence;
  private final Set<String> negations;
  private final Set<String> intensifiers;
  private final Set<String> dampeners;

  /** Reads the lexicon. */
  Lexicon() {
    valence = read();
    Map<String, Set<String>> words = words();
    negations = Objects.requireNonNull(words.get("negations"));
    intensifiers = Objects.requireNonNull(words.get("intensifiers"));
    dampeners = Objects.requireNonNull(words.get("dampeners"));
  }

  /** The compound score of a sentence, in (-1, 1); 0 if it has no word of the lexicon. */
  double compound(String text) {
    double sum = new Text(text).sum();
    double emphasis = emphasis(text);
    sum += sum > 0 ? emphasis : sum < 0 ? -emphasis : 0;
    return sum / StrictMath.sqrt(sum * sum + NORMAL);
  }

  private static double emphasis(String text) {
    long exclamations = text.chars().filter(c -> c == '!').count();
    long questions = text.chars().filter(c -> c == '?').count();
    double asked = questions < 2 ? 0 : questions <= 3 ? questions * QUESTION : MANY_QUESTIONS;
    return Math.min(exclamations, 4) * EXCLAMATION + asked;
  }

  private int degree(String word) {
    return intensifiers.contains(word) ? 1 : dampeners.contains(word) ? -1 : 0;
  }

  private static boolean isCapitals(String word) {
    return word.chars().anyMatch(Character::isUpperCase)
        && word.chars().noneMatch(Character::isLowerCase);
  }

  /** The word without the marks around it; as it is if that leaves two characters or fewer. */
  private String withoutMarks(String part) {
    int begin = 0;
    int end = part.length();
    while (begin < end && !Character.isLetterOrDigit(part.charAt(begin))) {
      begin++;
    }
    while (end > begin && !Character.isLetterOrDigit(part.charAt(end - 1))) {
      end--;
    }
    return end - begin <= 2 || valence.containsKey(part) ? part : part.substring(begin, end);
  }

  /** One text, cut into words. */
  private final class Text {
    private final List<String> written = new ArrayList<>();
    private final List<String> lower = new ArrayList<>();
    private final boolean someCapitals;

    Text(String text) {
      int capitals = 0;
      for (String part : text.replace('’', '\'').split("[\\s\\p{Z}]+", -1)) {
        String word = withoutMarks(part);
        if (!word.isEmpty()) {
          written.add(word);
          lower.add(word.toLowerCase(Locale.ROOT));
          capitals += isCapitals(word) ? 1 : 0;
        }
      }
      someCapitals = capitals > 0 && capitals < written.size();
    }

    private double sum() {
      int but = lower.indexOf("but");
      double sum = 0;
      for (int i = 0; i < lower.size(); i++) {
        double own = valenceOf(i);
        sum += but < 0 || i == but ? own : own * (i < but ? BEFORE_BUT : AFTER_BUT);
      }
      return sum;
    }

    private double valenceOf(int i) {
      String word = lower.get(i);
      Double known = valence.get(word);
      if (known == null
          || degree(word) != 0
          || (word.equals("kind") && at(i + 1).equals("of"))
          || (word.equals("no") && valence.containsKey(at(i + 1)))) {
        return 0;
      }
      double own = known;
      if (at(i - 1).equals("no")
          || at(i - 2).equals("no")
          || (at(i - 3).equals("no") && Set.of("or", "nor").contains(at(i - 1)))) {
        own *= NEGATION;
      }
      if (someCapitals && isCapitals(written.get(i))) {
        own += Math.signum(own) * CAPITALS;
      }
      for (int back = 1; back <= DISTANCE.size() && back <= i; back++) {
        if (!valence.containsKey(at(i - back))) {
          own += strengthened(i - back, own) * DISTANCE.get(back - 1);
          own = turned(i, back, own);
        }
      }
      boolean least = at(i - 1).equals("least") && !Set.of("at", "very").contains(at(i - 2));
      return least ? own * NEGATION : own;
    }

    private double strengthened(int i, double own) {
      double by = degree(lower.get(i)) * DEGREE;
      if (by == 0) {
        return 0;
      }
      by *= own < 0 ? -1 : 1;
      if (someCapitals && isCapitals(written.get(i))) {
        by += own > 0 ? CAPITALS : -CAPITALS;
      }
      return by;
    }

    private double turned(int i, int back, double own) {
      String word = at(i - back);
      if (back > 1) {
        Set<String> between =
            back == 2 ? Set.of(at(i - 1)) : Set.copyOf(List.of(at(i - 2), at(i - 1)));
        if (word.equals("never") && (between.contains("so") || between.contains("this"))) {
          return own * NEVER_SO;
        }
        if (word.equals("without") && between.contains("doubt")) {
          return own;
        }
      }
      return negations.contains(word) || word.contains("n't") ? own * NEGATION : own;
    }

    private String at(int i) {
      return i >= 0 && i < lower.size() ? lower.get(i) : "";
    }
  }

  private static Map<String, Double> read() {
    Map<String, Double> rated = new HashMap<>();
    InputStream in = Lexicon.class.getResourceAsStream(RESOURCE);
    for (String line : TextResource.text(in, RESOURCE).split("\r?\n", -1)) {
      String[] columns = line.split("\t", 3);
      if (columns.length == 3) {
        rated.put(columns[0], Double.valueOf(columns[1]));
      }
    }
    return Map.copyOf(rated);
  }

  private static Map<String, Set<String>> words() {
    String name = "vader-words.txt";
    return TextResource.wordLists(Lexicon.class.getResourceAsStream(name), name);
  }
}
