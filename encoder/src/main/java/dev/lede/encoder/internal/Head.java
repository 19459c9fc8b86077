package dev.lede.encoder.internal;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A small network that answers one question from the encoder's vectors, or from the tag scores
 * ({@link Encoding#tagScores}): a class, or a number. It was trained with the encoder whose model
 * it comes from, and fits no other.
 *
 * <p>Immutable and thread-safe.
 */
public final class Head {

  private static final int MAGIC = 0x4c454448; // LEDH
  private static final int LARGEST = 1 << 16;

  /** How many outputs are computed side by side. */
  private static final int ABREAST = 4;

  private final String name;
  private final List<String> labels;
  private final List<Layer> layers;

  private Head(String name, DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("it is not the file of a head");
    }
    this.name = name;
    List<String> read = new ArrayList<>();
    for (int count = size(in.readInt()); count > 0; count--) {
      read.add(in.readUTF());
    }
    labels = List.copyOf(read);
    List<Layer> stack = new ArrayList<>();
    for (int count = size(in.readInt()); count > 0; count--) {
      stack.add(new Layer(in));
    }
    layers = List.copyOf(stack);
    for (int i = 1; i < layers.size(); i++) {
      if (layers.get(i).inputs != layers.get(i - 1).outputs) {
        throw new IOException("its layers do not follow each other");
      }
    }
    if (layers.isEmpty() || layers.get(layers.size() - 1).outputs != labels.size()) {
      throw new IOException("its last layer does not give a number for each of " + labels);
    }
  }

  static Head parse(String name, byte[] bytes) throws IOException {
    return new Head(name, new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  private static int size(int value) throws IOException {
    if (value < 0 || value > LARGEST) {
      throw new IOException("it has a size of " + value);
    }
    return value;
  }

  /** {@return the name of the head in its model} */
  public String name() {
    return name;
  }

  /** {@return what each output stands for, in order} */
  public List<String> labels() {
    return labels;
  }

  /**
   * {@return how many numbers the head reads: those of one, two or more vectors of the encoder, or
   * of the tag scores}
   */
  public int inputs() {
    return layers.get(0).inputs;
  }

  /**
   * Computes the outputs.
   *
   * @param vectors vectors of the encoder, in the order that the head was trained with; together
   *     {@link #inputs()} numbers
   * @return a new array with a number for each of {@link #labels()}: for classes the logarithm of a
   *     weight (see {@link #probabilities}), for a measure its value
   * @throws IllegalArgumentException if there are more or fewer numbers
   */
  public float[] outputs(float[]... vectors) {
    float[] x = vectors.length == 1 ? vectors[0] : joined(vectors);
    if (x.length != inputs()) {
      throw new IllegalArgumentException(
          "head " + name + " reads " + inputs() + " numbers, not " + x.length);
    }
    for (Layer layer : layers) {
      x = layer.apply(x);
    }
    return x;
  }

  /**
   * Computes the probability of each class.
   *
   * @param vectors as for {@link #outputs}
   * @return a new array with a probability in [0, 1] for each of {@link #labels()}; they add up to
   *     1
   * @throws IllegalArgumentException if there are more or fewer numbers than {@link #inputs()}
   */
  public float[] probabilities(float[]... vectors) {
    float[] x = outputs(vectors);
    float largest = x[0];
    for (float value : x) {
      largest = Math.max(largest, value);
    }
    double[] odds = new double[x.length];
    double total = 0;
    for (int i = 0; i < x.length; i++) {
      odds[i] = Math.exp(x[i] - largest);
      total += odds[i];
    }
    for (int i = 0; i < x.length; i++) {
      x[i] = (float) (odds[i] / total);
    }
    return x;
  }

  private static float[] joined(float[]... vectors) {
    int length = 0;
    for (float[] vector : vectors) {
      length += vector.length;
    }
    float[] all = new float[length];
    int at = 0;
    for (float[] vector : vectors) {
      System.arraycopy(vector, 0, all, at, vector.length);
      at += vector.length;
    }
    return all;
  }

  /** {@return the name and the labels} */
  @Override
  public String toString() {
    return "head " + name + " " + labels;
  }

  /** A linear map, with or without a hyperbolic tangent after it. */
  private static final class Layer {
    final int inputs;
    final int outputs;
    private final boolean tanh;
    private final float[] weights;
    private final float[] bias;

    Layer(DataInputStream in) throws IOException {
      inputs = size(in.readInt());
      outputs = size(in.readInt());
      tanh = in.readBoolean();
      weights = floats(in, (long) inputs * outputs);
      bias = floats(in, outputs);
    }

    private static float[] floats(DataInputStream in, long count) throws IOException {
      if (count > in.available() / Float.BYTES) {
        throw new IOException("it is truncated");
      }
      float[] values = new float[(int) count];
      for (int i = 0; i < count; i++) {
        values[i] = in.readFloat();
      }
      return values;
    }

    float[] apply(float[] x) {
      float[] y = new float[outputs];
      if (outputs < ABREAST) {
        for (int o = 0; o < outputs; o++) {
          y[o] = sum(o, x);
        }
      } else {
        for (int o = 0; o < outputs; o += ABREAST) {
          // The last four may have been computed in part.
          applyAbreast(Math.min(o, outputs - ABREAST), x, y);
        }
      }
      if (tanh) {
        for (int i = 0; i < outputs; i++) {
          y[i] = (float) StrictMath.tanh(y[i]);
        }
      }
      return y;
    }

    private float sum(int output, float[] x) {
      float sum = bias[output];
      int row = output * inputs;
      for (int i = 0; i < inputs; i++) {
        sum += weights[row + i] * x[i];
      }
      return sum;
    }

    /** Sums that do not wait for each other take a third of the time; each keeps its order. */
    private void applyAbreast(int first, float[] x, float[] y) {
      int row0 = first * inputs;
      int row1 = row0 + inputs;
      int row2 = row1 + inputs;
      int row3 = row2 + inputs;
      float sum0 = bias[first];
      float sum1 = bias[first + 1];
      float sum2 = bias[first + 2];
      float sum3 = bias[first + 3];
      for (int i = 0; i < inputs; i++) {
        float value = x[i];
        sum0 += weights[row0 + i] * value;
        sum1 += weights[row1 + i] * value;
        sum2 += weights[row2 + i] * value;
        sum3 += weights[row3 + i] * value;
      }
      y[first] = sum0;
      y[first + 1] = sum1;
      y[first + 2] = sum2;
      y[first + 3] = sum3;
    }
  }
}
