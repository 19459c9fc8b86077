package dev.lede.training;

import dev.lede.training.gold.ClassScore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Trains a head of two layers on vectors that stay as they are, and writes it as {@code
 * dev.lede.encoder.internal.Head} reads it: cross entropy, Adam (Kingma and Ba, ICLR 2015) with
 * decoupled weight decay, dropout before both layers, a rate that rises over the first twentieth of
 * the steps and then falls to a twentieth. A head with one output gives a number, and learns it by
 * its squared error. The same examples and the same seed give the same head.
 */
final class HeadTraining {

  /**
   * What is learned from.
   *
   * @param mean the mean vector of a mention or a sentence
   * @param context that of its window
   * @param wanted what the head is to answer: the probability of each class, or the number
   * @param weight how much it counts
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Example(float[] mean, float[] context, float[] wanted, float weight) {

    /** The same, to be answered otherwise and to count so much. */
    Example wanting(float[] other, float counting) {
      return new Example(mean, context, other, counting);
    }
  }

  /**
   * How long and how fast a head learns.
   *
   * @param epochs how often it sees each example
   * @param dropout the share of the inputs of both layers that it does not see
   * @param decay of the weights, in each step
   */
  private record Course(int epochs, double dropout, double decay) {}

  /** From chance to a head. */
  private static final Course LEARNING = new Course(4, 0.3, 1e-3);

  /** From a head to one near it. */
  private static final Course TUNING = new Course(12, 0.1, 0);

  private static final int MAGIC = 0x4c454448; // LEDH
  private static final int HIDDEN = 128;
  private static final int BATCH = 128;
  private static final double RATE = 5e-4;
  private static final double RISE = 0.05;
  private static final double FIRST_MOMENT = 0.9;
  private static final double SECOND_MOMENT = 0.999;
  private static final double TINY = 1e-8;

  private final List<String> labels;
  private final int inputs;
  private final Layer first;
  private final Layer second;

  private HeadTraining(List<String> labels, Layer first, Layer second) {
    this.labels = List.copyOf(labels);
    inputs = first.inputs();
    this.first = first;
    this.second = second;
  }

  /**
   * Trains a head.
   *
   * @param examples at least one
   * @param labels what the classes are called
   */
  static HeadTraining train(List<Example> examples, List<String> labels, long seed) {
    Example any = examples.get(0);
    Random random = new Random(seed);
    int inputs = any.mean().length + any.context().length;
    HeadTraining head =
        new HeadTraining(
            labels,
            Layer.random(inputs, HIDDEN, random),
            Layer.random(HIDDEN, labels.size(), random));
    head.learn(examples, LEARNING, random);
    return head;
  }

  /**
   * Trains a head that has learned already.
   *
   * @param file the file of a head with two layers
   * @param examples at least one
   */
  static HeadTraining tune(byte[] file, List<Example> examples, long seed) throws IOException {
    HeadTraining head = read(file);
    head.learn(examples, TUNING, new Random(seed));
    return head;
  }

  /** Reads the file of a head with two layers. */
  static HeadTraining read(byte[] file) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("it is not the file of a head");
      }
      List<String> labels = new ArrayList<>();
      for (int count = in.readInt(); count > 0; count--) {
        labels.add(in.readUTF());
      }
      if (in.readInt() != 2) {
        throw new IOException("a head of " + labels + " has not two layers");
      }
      return new HeadTraining(labels, Layer.read(in), Layer.read(in));
    }
  }

  private void learn(List<Example> examples, Course course, Random random) {
    int[] order = new int[examples.size()];
    Arrays.setAll(order, i -> i);
    int steps = course.epochs() * ((order.length + BATCH - 1) / BATCH);
    int step = 0;
    for (int epoch = 0; epoch < course.epochs(); epoch++) {
      shuffle(order, random);
      for (int from = 0; from < order.length; from += BATCH) {
        int to = Math.min(order.length, from + BATCH);
        for (int i = from; i < to; i++) {
          Example example = examples.get(order[i]);
          learn(example, example.weight() / (to - from), course.dropout(), random);
        }
        step++;
        double rate = RATE * Math.min(1, step / (RISE * steps)) * (1 - (1 - RISE) * step / steps);
        first.step(step, rate, course.decay());
        second.step(step, rate, course.decay());
      }
    }
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int moved = order[i];
      order[i] = order[other];
      order[other] = moved;
    }
  }

  private void learn(Example example, float share, double dropout, Random random) {
    float[] x = input(example);
    drop(x, x, dropout, random);
    float[] bent = bent(first.apply(x));
    float[] hidden = bent.clone();
    float[] kept = drop(hidden, new float[hidden.length], dropout, random);
    float[] slope = answer(second.apply(hidden));
    for (int o = 0; o < slope.length; o++) {
      slope[o] = (slope[o] - example.wanted()[o]) * share;
    }
    float[] back = second.learn(hidden, slope);
    for (int h = 0; h < back.length; h++) {
      back[h] *= kept[h] * (1 - bent[h] * bent[h]);
    }
    first.learn(x, back);
  }

  /** Drops some of the values and enlarges the others; what each was multiplied by goes to kept. */
  private static float[] drop(float[] values, float[] kept, double dropout, Random random) {
    for (int i = 0; i < values.length; i++) {
      float factor = random.nextFloat() < dropout ? 0 : (float) (1 / (1 - dropout));
      float value = values[i] * factor;
      kept[i] = factor;
      values[i] = value;
    }
    return kept;
  }

  /** What a head answers: the probabilities of classes, or a number as it is. */
  private static float[] answer(float[] outputs) {
    return outputs.length == 1 ? outputs : probabilities(outputs);
  }

  /** What the head answers: the probability of each class, or its number. */
  float[] answer(Example example) {
    return answer(second.apply(bent(first.apply(input(example)))));
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

  /** How often the likeliest class is right. */
  ClassScore score(List<Example> examples) {
    ClassScore score = new ClassScore();
    for (Example example : examples) {
      score.add(largest(example.wanted()), largest(answer(example)));
    }
    return score;
  }

  private static int largest(float[] values) {
    int largest = 0;
    for (int i = 1; i < values.length; i++) {
      largest = values[i] > values[largest] ? i : largest;
    }
    return largest;
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
      second.write(out, first.outputs, false);
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

    private Layer(float[] weights, float[] bias) {
      outputs = bias.length;
      this.weights = weights;
      this.bias = bias;
      ofWeights = new Moments(weights.length);
      ofBias = new Moments(outputs);
    }

    static Layer random(int inputs, int outputs, Random random) {
      float[] weights = new float[inputs * outputs];
      for (int i = 0; i < weights.length; i++) {
        weights[i] = (float) (random.nextGaussian() / Math.sqrt(inputs));
      }
      return new Layer(weights, new float[outputs]);
    }

    static Layer read(DataInputStream in) throws IOException {
      int inputs = in.readInt();
      int outputs = in.readInt();
      in.readBoolean();
      float[] weights = new float[inputs * outputs];
      for (int o = 0; o < outputs; o++) {
        for (int i = 0; i < inputs; i++) {
          weights[i * outputs + o] = in.readFloat();
        }
      }
      float[] bias = new float[outputs];
      for (int o = 0; o < outputs; o++) {
        bias[o] = in.readFloat();
      }
      return new Layer(weights, bias);
    }

    int inputs() {
      return weights.length / outputs;
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

    void step(int step, double rate, double decay) {
      ofWeights.step(weights, step, rate, decay);
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
