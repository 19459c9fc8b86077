package dev.lede.encoder.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadTest {

  /** The file of a head: for each layer its inputs, outputs, 1 for tanh, weights and bias. */
  static byte[] file(List<String> labels, float[]... layers) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeBytes("LEDH");
      out.writeInt(labels.size());
      for (String label : labels) {
        out.writeUTF(label);
      }
      out.writeInt(layers.length);
      for (float[] layer : layers) {
        out.writeInt((int) layer[0]);
        out.writeInt((int) layer[1]);
        out.writeBoolean(layer[2] == 1);
        for (int i = 3; i < layer.length; i++) {
          out.writeFloat(layer[i]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Head twoLayers() throws IOException {
    float[] first = {2, 2, 1, /* weights */ 1, 0, 0, 1, /* bias */ 0, 1};
    float[] second = {2, 2, 0, /* weights */ 2, 0, 1, 1, /* bias */ 0, 3};
    return Head.parse("test", file(List.of("no", "yes"), first, second));
  }

  @Test
  void layersFollowEachOther() throws IOException {
    float[] outputs = twoLayers().outputs(new float[] {0, -1});

    // tanh(0) = 0 and tanh(-1 + 1) = 0, so that only the last bias is left.
    assertThat(outputs).containsExactly(0f, 3f);
    assertThat(twoLayers().outputs(new float[] {1, -1})[0])
        .isCloseTo((float) (2 * Math.tanh(1)), within(1e-6f));
  }

  @Test
  void severalVectorsAreReadAsOne() throws IOException {
    assertThat(twoLayers().outputs(new float[] {0}, new float[] {-1})).containsExactly(0f, 3f);
  }

  @Test
  void probabilitiesAddUpToOneHoweverLargeTheOutputs() throws IOException {
    float[] layer = {1, 2, 0, 500, -500, 0, 0};
    float[] probabilities =
        Head.parse("x", file(List.of("a", "b"), layer)).probabilities(new float[] {1});

    assertThat(probabilities).containsExactly(1f, 0f);
    float[] even = twoLayers().probabilities(new float[] {0, -1});
    assertThat(even[0] + even[1]).isCloseTo(1f, within(1e-6f));
    assertThat(even[1] / even[0]).isCloseTo((float) Math.exp(3), within(1e-3f));
  }

  @Test
  void aVectorOfAnotherLengthIsRefusedWithBothLengths() throws IOException {
    Head head = twoLayers();

    assertThatThrownBy(() -> head.outputs(new float[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("test")
        .hasMessageContaining("2 numbers, not 3");
  }

  @Test
  void aFileThatIsNoHeadIsRefused() {
    assertThatThrownBy(() -> Head.parse("x", "no head at all".getBytes(UTF_8)))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> Head.parse("x", new byte[0])).isInstanceOf(IOException.class);
    byte[] whole = file(List.of("a"), new float[] {1, 1, 0, 5, 6});
    assertThatThrownBy(() -> Head.parse("x", Arrays.copyOf(whole, whole.length - 1)))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> Head.parse("x", file(List.of("a", "b"), new float[] {1, 1, 0, 5, 6})))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("[a, b]");
    assertThatThrownBy(() -> Head.parse("x", file(List.of("a"), new float[] {-1, 1, 0})))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("-1");
  }
}
