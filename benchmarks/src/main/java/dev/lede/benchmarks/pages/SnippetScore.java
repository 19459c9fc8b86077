package dev.lede.benchmarks.pages;

import java.util.List;

/**
 * Which pieces of a page are in what was found.
 *
 * @param right of the article and found
 * @param missed of the article and not found
 * @param wrong not of the article and found
 * @param left not of the article and not found
 */
record SnippetScore(int right, int missed, int wrong, int left) {

  private static final double PERCENT = 100;

  static SnippetScore of(GoldPage page, String text) {
    String found = GoldPage.folded(text);
    int right = (int) page.with().stream().filter(found::contains).count();
    int wrong = (int) page.without().stream().filter(found::contains).count();
    return new SnippetScore(
        right, page.with().size() - right, wrong, page.without().size() - wrong);
  }

  /** F1, precision, recall and accuracy over all pieces, in hundredths; NaN if there are none. */
  static double[] figures(List<SnippetScore> scores) {
    double right = scores.stream().mapToInt(SnippetScore::right).sum();
    double missed = scores.stream().mapToInt(SnippetScore::missed).sum();
    double wrong = scores.stream().mapToInt(SnippetScore::wrong).sum();
    double left = scores.stream().mapToInt(SnippetScore::left).sum();
    if (right + missed == 0) {
      return new double[] {Double.NaN, Double.NaN, Double.NaN, Double.NaN};
    }
    double precision = right + wrong == 0 ? 0 : right / (right + wrong);
    double recall = right / (right + missed);
    return new double[] {
      PERCENT * PageAccuracy.f1(precision, recall),
      PERCENT * precision,
      PERCENT * recall,
      PERCENT * (right + left) / (right + missed + wrong + left)
    };
  }
}
