package dev.lede.summarize;

import dev.lede.document.Document;
import java.util.Objects;

/**
 * Ranks sentences as they come: a summary is the beginning of the article. News puts first what
 * matters most, which makes this the baseline that is hard to beat.
 *
 * <p>The weight of a sentence is the share of the article from it to the end: of four sentences 1,
 * 0.75, 0.5 and 0.25.
 */
public record Lead() implements Ranker {

  @Override
  public double[] weigh(Document document) {
    Objects.requireNonNull(document, "document");
    int sentences = document.sentences().size();
    double[] weights = new double[sentences];
    for (int i = 0; i < sentences; i++) {
      weights[i] = (double) (sentences - i) / sentences;
    }
    return weights;
  }

  /** {@return "Lead"} */
  @Override
  public String toString() {
    return "Lead";
  }
}
