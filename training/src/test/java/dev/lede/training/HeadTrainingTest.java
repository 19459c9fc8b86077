package dev.lede.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.lede.training.HeadTraining.Example;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HeadTrainingTest {

  private static final List<String> LABELS = List.of("low", "middle", "high");

  private static final int WIDTH = 32;

  /** Every number of the mean vector tells the class a little; those of the context are noise. */
  private static List<Example> examples(long seed) {
    Random random = new Random(seed);
    List<Example> all = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      int right = i % LABELS.size();
      float[] wanted = new float[LABELS.size()];
      wanted[right] = 1;
      float[] mean = new float[WIDTH];
      float[] context = new float[WIDTH];
      for (int k = 0; k < WIDTH; k++) {
        mean[k] = right - 1 + 2 * (random.nextFloat() - .5f);
        context[k] = random.nextFloat();
      }
      all.add(new Example(mean, context, wanted, 1));
    }
    return all;
  }

  @Test
  void aHeadLearnsWhatTellsTheClasses() {
    HeadTraining head = HeadTraining.train(examples(1), LABELS, 7);

    assertThat(head.score(examples(2)).accuracy()).isGreaterThan(95);
  }

  @Test
  void theSameSeedGivesTheSameFile() throws IOException {
    byte[] bytes = HeadTraining.train(examples(1), LABELS, 7).bytes();

    assertThat(HeadTraining.train(examples(1), LABELS, 7).bytes()).isEqualTo(bytes);
    assertThat(HeadTraining.train(examples(1), LABELS, 8).bytes()).isNotEqualTo(bytes);
  }

  @Test
  void theFileHasLabelsAndTwoLayers() throws IOException {
    byte[] bytes = HeadTraining.train(examples(1), LABELS, 7).bytes();
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));

    assertThat(in.readInt()).isEqualTo(0x4c454448);
    assertThat(in.readInt()).isEqualTo(3);
    assertThat(List.of(in.readUTF(), in.readUTF(), in.readUTF())).isEqualTo(LABELS);
    assertThat(in.readInt()).isEqualTo(2);
    assertThat(List.of(in.readInt(), in.readInt())).isEqualTo(List.of(2 * WIDTH, 128));
    assertThat(in.readBoolean()).isTrue();
    in.skipNBytes((2 * WIDTH + 1) * 128 * (long) Float.BYTES);
    assertThat(List.of(in.readInt(), in.readInt())).isEqualTo(List.of(128, 3));
    assertThat(in.readBoolean()).isFalse();
    assertThat(in.available()).isEqualTo((128 + 1) * 3 * Float.BYTES);
  }

  @Test
  void aHeadThatIsReadAnswersAsItDid() throws IOException {
    HeadTraining head = HeadTraining.train(examples(1), LABELS, 7);
    Example any = examples(2).get(0);

    assertThat(HeadTraining.read(head.bytes()).answer(any)).isEqualTo(head.answer(any));
    assertThatIOException().isThrownBy(() -> HeadTraining.read(new byte[4]));
  }

  @Test
  void aTunedHeadUnlearnsWhatItIsShown() throws IOException {
    byte[] file = HeadTraining.train(examples(1), LABELS, 7).bytes();
    List<Example> high = examples(2).stream().filter(e -> e.wanted()[2] == 1).toList();
    List<Example> lessons = new ArrayList<>(examples(3));
    lessons.replaceAll(e -> e.wanted()[2] == 1 ? e.wanting(new float[] {0, 1, 0}, 1) : e);

    HeadTraining tuned = HeadTraining.tune(file, lessons, 7);

    assertThat(HeadTraining.read(file).score(high).accuracy()).isGreaterThan(95);
    assertThat(tuned.score(high).accuracy()).isLessThan(5);
  }

  @Test
  void aHeadOfOneNumberLearnsIt() {
    List<Example> lessons = new ArrayList<>(examples(1));
    lessons.replaceAll(e -> e.wanting(new float[] {e.wanted()[2] - e.wanted()[0]}, 1));

    HeadTraining head = HeadTraining.train(lessons, List.of("height"), 7);

    double[] errors =
        lessons.stream().mapToDouble(e -> head.answer(e)[0] - e.wanted()[0]).toArray();
    assertThat(Arrays.stream(errors).map(error -> error * error).average().orElseThrow())
        .isLessThan(0.15); // that of the numbers is .67
  }
}
