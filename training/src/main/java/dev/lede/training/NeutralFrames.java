package dev.lede.training;

import dev.lede.training.HeadTraining.Example;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;

/**
 * Neutral sentences that differ in one name, frame by frame. A head learns them in rounds, until
 * those of each frame come close to each other: where one of them is still far off, its frame
 * counts more in the next round, else less. One weight for all either leaves the worst frame or
 * drowns what else is learned.
 */
final class NeutralFrames {

  /** How much a sentence counts at first, and at most. */
  private static final float FIRST_WEIGHT = 4;

  private static final float LAST_WEIGHT = 40;

  private static final int ROUNDS = 4;

  /** How far a sentence may be from the mean of its frame before it counts more. */
  private static final double FAR = 0.03;

  /** What a weight is multiplied by from one round to the next, at least and at most. */
  private static final double LESS = 0.7;

  private static final double MORE = 3;

  private final List<List<Example>> frames;
  private final ToDoubleFunction<float[]> polarity;

  /**
   * @param frames what a head is to answer for each sentence of each frame
   * @param polarity the polarity of an answer
   */
  NeutralFrames(List<List<Example>> frames, ToDoubleFunction<float[]> polarity) {
    this.frames = List.copyOf(frames);
    this.polarity = polarity;
  }

  /** Returns a head that has learned the sentences beside its lessons. */
  HeadTraining tuned(HeadTraining head, List<Example> lessons, long seed) throws IOException {
    float[] weights = new float[frames.size()];
    Arrays.fill(weights, FIRST_WEIGHT);
    HeadTraining tuned = head;
    for (int round = 0; round < ROUNDS; round++) {
      List<Example> all = new ArrayList<>(lessons);
      for (int i = 0; i < weights.length; i++) {
        if (round > 0) {
          double change = distances(frames.get(i), tuned).max().orElse(0) / FAR;
          change = Math.max(LESS, Math.min(MORE, change));
          weights[i] = (float) Math.min(LAST_WEIGHT, weights[i] * change);
        }
        for (Example sentence : frames.get(i)) {
          all.add(sentence.wanting(sentence.wanted(), weights[i]));
        }
      }
      tuned = HeadTraining.tune(tuned.bytes(), all, seed);
    }
    return tuned;
  }

  /** How far the polarities that a head answers are from the mean of their frame. */
  DescriptiveStatistics distances(HeadTraining head) {
    return new DescriptiveStatistics(
        frames.stream().flatMapToDouble(frame -> distances(frame, head)).toArray());
  }

  private DoubleStream distances(List<Example> frame, HeadTraining head) {
    double[] found =
        frame.stream().mapToDouble(e -> polarity.applyAsDouble(head.answer(e))).toArray();
    double mean = StatUtils.mean(found);
    return DoubleStream.of(found).map(p -> Math.abs(p - mean));
  }
}
