package dev.lede.training.gold;

import java.util.ArrayList;
import java.util.List;

/** Compares classes, or measures, with what they should be. */
public final class ClassScore {

  private final List<Double> gold = new ArrayList<>();
  private final List<Double> found = new ArrayList<>();

  public void add(double goldValue, double foundValue) {
    gold.add(goldValue);
    found.add(foundValue);
  }

  public int size() {
    return gold.size();
  }

  /** The share that agrees, in hundredths. */
  public double accuracy() {
    int right = 0;
    for (int i = 0; i < gold.size(); i++) {
      right += gold.get(i).equals(found.get(i)) ? 1 : 0;
    }
    return gold.isEmpty() ? 0 : 100.0 * right / gold.size();
  }

  /** The mean of the F1 of the classes 0 to below {@code classes}, in hundredths. */
  public double macroF1(int classes) {
    double sum = 0;
    for (int c = 0; c < classes; c++) {
      int is = 0;
      int said = 0;
      int both = 0;
      for (int i = 0; i < gold.size(); i++) {
        boolean isClass = gold.get(i) == c;
        boolean saidClass = found.get(i) == c;
        is += isClass ? 1 : 0;
        said += saidClass ? 1 : 0;
        both += isClass && saidClass ? 1 : 0;
      }
      sum += SpanScore.f1(is, said, both);
    }
    return sum / classes;
  }

  /** Pearson's correlation of the two, from -1 to 1; 0 if either does not vary. */
  public double correlation() {
    double meanGold = gold.stream().mapToDouble(x -> x).average().orElse(0);
    double meanFound = found.stream().mapToDouble(x -> x).average().orElse(0);
    double products = 0;
    double squaresGold = 0;
    double squaresFound = 0;
    for (int i = 0; i < gold.size(); i++) {
      double g = gold.get(i) - meanGold;
      double f = found.get(i) - meanFound;
      products += g * f;
      squaresGold += g * g;
      squaresFound += f * f;
    }
    double scale = Math.sqrt(squaresGold * squaresFound);
    return scale == 0 ? 0 : products / scale;
  }
}
