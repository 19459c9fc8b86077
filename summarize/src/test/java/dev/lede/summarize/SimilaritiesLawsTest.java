package dev.lede.summarize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** What is computed without the matrix of similarities is what the matrix would give. */
class SimilaritiesLawsTest {

  @Property(tries = 200)
  void overlapTimesAVectorIsTheSumOverAllPairs(
      @ForAll @Size(max = 12)
          List<
                  @Size(max = 9) List<
                      @StringLength(value = 1) @CharRange(from = 'a', to = 'j') String>>
              sentences) {
    double[] vector = factors(sentences.size());

    double[] products = new OverlapSimilarities(TermMatrix.of(sentences)).times(vector);

    for (int i = 0; i < sentences.size(); i++) {
      double expected = 0;
      for (int j = 0; j < sentences.size(); j++) {
        if (i != j) {
          expected += overlap(sentences.get(i), sentences.get(j)) * vector[j];
        }
      }
      assertThat(products[i]).as("of %s", sentences.get(i)).isCloseTo(expected, within(1e-9));
    }
  }

  @Property(tries = 200)
  void cosinesTimesAVectorIsTheSumOverAllPairs(
      @ForAll @Size(max = 12)
          List<
                  @Size(max = 9) List<
                      @StringLength(value = 1) @CharRange(from = 'a', to = 'j') String>>
              sentences) {
    SentenceVectors vectors = new SentenceVectors(TermMatrix.of(sentences));
    double[] vector = factors(sentences.size());

    double[] products = vectors.cosinesTimes(vector);

    for (int i = 0; i < sentences.size(); i++) {
      double[] cosines = vectors.cosinesTo(i);
      assertThat(cosines[i])
          .as("of %s to itself", sentences.get(i))
          .isCloseTo(sentences.get(i).isEmpty() ? 0 : 1, within(1e-9));
      double expected = 0;
      for (int j = 0; j < sentences.size(); j++) {
        if (i != j) {
          expected += cosines[j] * vector[j];
        }
      }
      assertThat(products[i]).as("of %s", sentences.get(i)).isCloseTo(expected, within(1e-9));
    }
  }

  private static double overlap(List<String> one, List<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    double logarithms = Math.log(one.size()) + Math.log(other.size());
    return shared.isEmpty() || logarithms == 0 ? 0 : shared.size() / logarithms;
  }

  private static double[] factors(int size) {
    double[] factors = new double[size];
    for (int i = 0; i < size; i++) {
      factors[i] = 1.0 / (i + 1);
    }
    return factors;
  }
}
