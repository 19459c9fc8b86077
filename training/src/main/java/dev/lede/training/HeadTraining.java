package dev.lede.training;

import dev.lede.training.gold.ClassScore;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Trains a head of two layers on vectors that stay as they are, and writes it as {@code
 * dev.lede.encoder.internal.Head} reads it: cross entropy, Adam (Kingma and Ba, ICLR 2015) with
 * decoupled weight decay, dropout before both layers, a rate that rises over the first twentieth of
 * the steps and then falls to a twentieth. The same examples and the same seed give the same head.
 */
final class HeadTraining {

  /**
   * What a class is learned from.
   *
   * @param mean the mean vector of a mention
   * @param context that of its window
   * @param right its class
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Example(float[] mean, float[] context, int right) {}

  private static final int MAGIC = 0x4c454448; // LEDH
  private static final int HIDDEN = 128;
  private static final int EPOCHS = 4;
  private static final int BATCH = 128;
  private static final double RATE = 5e-4;
  private static final double RISE = 0.05;
  private static final double DECAY = 1e-3;
  private static final double DROPOUT = 0.3;
  private static final double FIRST_MOMENT = 0.9;
  private static final double SECOND_MOMENT = 0.999;
  private static final double TINY = 1e-8;

  private final List<String> labels;
  private final int inputs;
  private final Random random;
  private final Layer first;
  private final Layer second;

  private HeadTraining(List<String> labels, int inputs, long seed) {
    this.labels = List.copyOf(labels);
    this.inputs = inputs;
    random = new Random(seed);
    first = new Layer(inputs, HIDDEN, random);
    second = new Layer(HIDDEN, labels.size(), random);
  }

  /**
   * Trains a head.
   *
   * @param examples at least one
   * @param labels what the classes are called
   */
  static HeadTraining train(List<Example> examples, List<String> labels, long seed) {
    Example any = examples.get(0);
    HeadTraining head = new HeadTraining(labels, any.mean().length + any.context().length, seed);
    int[] order = new int[examples.size()];
    Arrays.setAll(order, i -> i);
    int steps = EPOCHS * ((order.length + BATCH - 1) / BATCH);
    int step = 0;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      head.shuffle(order);
      for (int from = 0; from < order.length; from += BATCH) {
        int to = Math.min(order.length, from + BATCH);
        for (int i = from; i < to; i++) {
          head.learn(examples.get(order[i]), 1f / (to - from));
        }
        step++;
        double rate = RATE * Math.min(1, step / (RISE * steps)) * (1 - (1 - RISE) * step / steps);
        head.first.step(step, rate);
        head.second.step(step, rate);
      }
    }
    return head;
  }

  private void shuffle(int[] order) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int moved = order[i];
      order[i] = order[other];
      order[other] = moved;
    }
  }

  private void learn(Example example, float share) {
    float[] x = input(example);
    drop(x, x);
    float[] bent = bent(first.apply(x));
    float[] hidden = bent.clone();
    float[] kept = drop(hidden, new float[HIDDEN]);
    float[] slope = probabilities(second.apply(hidden));
    slope[example.right()] -= 1;
    for (int o = 0; o < slope.length; o++) {
      slope[o] *= share;
    }
    float[] back = second.learn(hidden, slope);
    for (int h = 0; h < HIDDEN; h++) {
      back[h] *= kept[h] * (1 - bent[h] * bent[h]);
    }
    first.learn(x, back);
  }

  /** Drops some of the values and enlarges the others; what each was multiplied by goes to kept. */
  private float[] drop(float[] values, float[] kept) {
    for (int i = 0; i < values.length; i++) {
      float factor = random.nextFloat() < DROPOUT ? 0 : (float) (1 / (1 - DROPOUT));
      float value = values[i] * factor;
      kept[i] = factor;
      values[i] = value;
    }
    return kept;
  }

  private static float[] input(Example example) {
    float[] x = Arrays.copyOf(example.mean(), example.mean().length + example.context().length);
    System.arraycopy(example.context(), 0, x, example.mean().length, example.context().length);
    return x;
  }

  private static float[] bent(float[] x) {
    float[] y = new float[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = (float) StrictMath.tanh(x[i]);
    }
    return y;
  }

  private static float[] probabilities(float[] x) {
    double largest = Double.NEGATIVE_INFINITY;
    for (float value : x) {
      largest = Math.max(largest, value);
    }
    double sum = 0;
    float[] p = new float[x.length];
    for (int i = 0; i < x.length; i++) {
      p[i] = (float) StrictMath.exp(x[i] - largest);
      sum += p[i];
    }
    for (int i = 0; i < x.length; i++) {
      p[i] /= (float) sum;
    }
    return p;
  }

  /** How often the head is right. */
  ClassScore score(List<Example> examples) {
    ClassScore score = new ClassScore();
    for (Example example : examples) {
      float[] y = second.apply(bent(first.apply(input(example))));
      int said = 0;
      for (int o = 1; o < y.length; o++) {
        said = y[o] > y[said] ? o : said;
      }
      score.add(example.right(), said);
    }
    return score;
  }

  /** The file of the head. */
  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeInt(labels.size());
      for (String label : labels) {
        out.writeUTF(label);
      }
      out.writeInt(2);
      first.write(out, inputs, true);
      second.write(out, HIDDEN, false);
    }
    return bytes.toByteArray();
  }

  /** A linear map with its gradient and the moments of that; weights stand input by input. */
  private static final class Layer {
    private final int outputs;
    private final float[] weights;
    private final float[] bias;
    private final Moments ofWeights;
    private final Moments ofBias;

    Layer(int inputs, int outputs, Random random) {
      this.outputs = outputs;
      weights = new float[inputs * outputs];
      bias = new float[outputs];
      for (int i = 0; i < weights.length; i++) {
        weights[i] = (float) (random.nextGaussian() / Math.sqrt(inputs));
      }
      ofWeights = new Moments(weights.length);
      ofBias = new Moments(outputs);
    }

    float[] apply(float[] x) {
      float[] y = bias.clone();
      for (int i = 0; i < x.length; i++) {
        float value = x[i];
        int row = i * outputs;
        for (int o = 0; value != 0 && o < outputs; o++) {
          y[o] += value * weights[row + o];
        }
      }
      return y;
    }

    /** Adds to the gradient; returns the slope of the inputs. */
    float[] learn(float[] x, float[] slope) {
      float[] back = new float[x.length];
      for (int i = 0; i < x.length; i++) {
        float value = x[i];
        int row = i * outputs;
        float sum = 0;
        for (int o = 0; o < outputs; o++) {
          ofWeights.gradient[row + o] += value * slope[o];
          sum += weights[row + o] * slope[o];
        }
        back[i] = sum;
      }
      for (int o = 0; o < outputs; o++) {
        ofBias.gradient[o] += slope[o];
      }
      return back;
    }

    void step(int step, double rate) {
      ofWeights.step(weights, step, rate, DECAY);
      ofBias.step(bias, step, rate, 0);
    }

    void write(DataOutputStream out, int inputs, boolean tanh) throws IOException {
      out.writeInt(inputs);
      out.writeInt(outputs);
      out.writeBoolean(tanh);
      for (int o = 0; o < outputs; o++) {
        for (int i = 0; i < inputs; i++) {
          out.writeFloat(weights[i * outputs + o]);
        }
      }
      for (float value : bias) {
        out.writeFloat(value);
      }
    }
  }

  /** The gradient of some values, and its moments. */
  private static final class Moments {
    private final float[] gradient;
    private final float[] mean;
    private final float[] square;

    Moments(int count) {
      gradient = new float[count];
      mean = new float[count];
      square = new float[count];
    }

    void step(float[] values, int step, double rate, double decay) {
      float meanScale = (float) (1 / (1 - Math.pow(FIRST_MOMENT, step)));
      float squareScale = (float) (1 / (1 - Math.pow(SECOND_MOMENT, step)));
      for (int i = 0; i < values.length; i++) {
        float slope = gradient[i];
        mean[i] += (float) (1 - FIRST_MOMENT) * (slope - mean[i]);
        square[i] += (float) (1 - SECOND_MOMENT) * (slope * slope - square[i]);
        double move = mean[i] * meanScale / (Math.sqrt(square[i] * squareScale) + TINY);
        values[i] -= (float) (rate * (move + decay * values[i]));
        gradient[i] = 0;
      }
    }
  }
}
