package dev.lede.encoder.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.lede.testing.ModelFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadTest {

  private static Head twoLayers() throws IOException {
    float[] first = {2, 2, 1, /* weights */ 1, 0, 0, 1, /* bias */ 0, 1};
    float[] second = {2, 2, 0, /* weights */ 2, 0, 1, 1, /* bias */ 0, 3};
    return Head.parse("test", ModelFolder.head(List.of("no", "yes"), first, second));
  }

  @Test
  void layersFollowEachOther() throws IOException {
    float[] outputs = twoLayers().outputs(new float[] {0, -1});

    // tanh(0) = 0 and tanh(-1 + 1) = 0, so that only the last bias is left.
    assertThat(outputs).containsExactly(0f, 3f);
    assertThat(twoLayers().outputs(new float[] {1, -1})[0])
        .isCloseTo((float) (2 * Math.tanh(1)), within(1e-6f));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4, 5, 7, 8, 9})
  void eachOutputIsItsOwnSum(int outputs) throws IOException {
    // Output o is 10 o + (o + 1) x + (o + 2) y.
    float[] numbers = new float[3 + 3 * outputs];
    numbers[0] = 2;
    numbers[1] = outputs;
    List<String> labels = new ArrayList<>();
    float[] expected = new float[outputs];
    for (int o = 0; o < outputs; o++) {
      labels.add("label " + o);
      numbers[3 + 2 * o] = o + 1;
      numbers[4 + 2 * o] = o + 2;
      numbers[3 + 2 * outputs + o] = 10 * o;
      expected[o] = 10 * o + (o + 1) * 5 + (o + 2) * 7;
    }

    Head head = Head.parse("test", ModelFolder.head(labels, numbers));

    assertThat(head.outputs(new float[] {5, 7})).containsExactly(expected);
  }

  @Test
  void severalVectorsAreReadAsOne() throws IOException {
    assertThat(twoLayers().outputs(new float[] {0}, new float[] {-1})).containsExactly(0f, 3f);
  }

  @Test
  void probabilitiesAddUpToOneHoweverLargeTheOutputs() throws IOException {
    float[] layer = {1, 2, 0, 500, -500, 0, 0};
    float[] probabilities =
        Head.parse("x", ModelFolder.head(List.of("a", "b"), layer)).probabilities(new float[] {1});

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
    byte[] whole = ModelFolder.head(List.of("a"), new float[] {1, 1, 0, 5, 6});
    assertThatThrownBy(() -> Head.parse("x", Arrays.copyOf(whole, whole.length - 1)))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(
            () -> Head.parse("x", ModelFolder.head(List.of("a", "b"), new float[] {1, 1, 0, 5, 6})))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("[a, b]");
    assertThatThrownBy(
            () -> Head.parse("x", ModelFolder.head(List.of("a"), new float[] {-1, 1, 0})))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("-1");
  }
}
