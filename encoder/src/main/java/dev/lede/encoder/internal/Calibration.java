package dev.lede.encoder.internal;

import dev.lede.encoder.ModelException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers that turn what a model returns into answers: temperatures, bands, thresholds and
 * weights, by name. They stand beside the weights of the model in {@value #FILE}, which says where
 * each comes from, and fit no other model.
 *
 * <p>Immutable and thread-safe.
 */
public final class Calibration {

  /** The name of the file in the folder of the model. */
  static final String FILE = "calibration.txt";

  private static final String MODEL = "model";
  private static final String COMMENT = "#";

  private final ModelFiles files;
  private final Map<String, Double> numbers = new LinkedHashMap<>();

  /**
   * Reads the numbers of a model.
   *
   * @param weights the checksum of the model's weights
   * @throws ModelException if the file is missing or damaged, or is for other weights
   */
  Calibration(ModelFiles files, String weights) {
    this.files = files;
    String model = "none";
    String text = new String(files.read(FILE), StandardCharsets.UTF_8);
    for (String line : (Iterable<String>) text.lines()::iterator) {
      String[] words = line.split(COMMENT, 2)[0].strip().split("\\s+", -1);
      if (words.length == 2 && words[0].equals(MODEL)) {
        model = words[1];
      } else if (words.length == 2) {
        numbers.put(words[0], number(words[1], line));
      } else if (!words[0].isEmpty()) {
        throw unreadable("\"" + line + "\" is not a name and a number");
      }
    }
    if (!model.equals(weights)) {
      throw unreadable(
          "it is for the weights %s, not for %s; make it anew by the program calibrate"
              .formatted(model, weights));
    }
  }

  /** Returns the numbers of the model in the jar, without loading that. */
  public static Calibration shipped() {
    return new Heads(null).calibration();
  }

  private double number(String word, String line) {
    try {
      double number = Double.parseDouble(word);
      if (Double.isFinite(number)) {
        return number;
      }
      throw unreadable("\"" + line + "\" is not a finite number");
    } catch (NumberFormatException e) {
      throw unreadable("\"" + line + "\" is not a name and a number");
    }
  }

  private ModelException unreadable(String reason) {
    return ModelErrors.unreadable(FILE, files.where(), reason, null);
  }

  /**
   * Returns a number.
   *
   * @throws ModelException if the file has no number of that name
   */
  public double get(String name) {
    Double number = numbers.get(name);
    if (number == null) {
      throw unreadable("it has no number " + name);
    }
    return number;
  }

  /**
   * Returns a number that must be above 0.
   *
   * @throws ModelException if the file has no such number
   */
  public double positive(String name) {
    double number = get(name);
    if (number <= 0) {
      throw unreadable(name + " is " + number + ", but must be above 0");
    }
    return number;
  }

  /**
   * Returns the numbers whose names begin with a prefix, by the rest of their names.
   *
   * @param names all that there must be, and no others
   * @throws ModelException if one is missing, or there is another
   */
  public Map<String, Double> all(String prefix, List<String> names) {
    Map<String, Double> found = new LinkedHashMap<>();
    names.forEach(name -> found.put(name, get(prefix + name)));
    for (String name : numbers.keySet()) {
      if (name.startsWith(prefix) && !found.containsKey(name.substring(prefix.length()))) {
        throw unreadable("it has a number " + name + ", which nothing reads");
      }
    }
    return found;
  }
}
