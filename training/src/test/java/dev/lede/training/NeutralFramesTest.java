package dev.lede.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.training.HeadTraining.Example;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sentences whose answer must not depend on the name in them. */
class NeutralFramesTest {

  private static final int WIDTH = 8;

  /** The first number decides, and the second says which name a sentence has. */
  private static Example sentence(float deciding, float name, float wanted, Random random) {
    float[] mean = new float[WIDTH];
    for (int i = 2; i < WIDTH; i++) {
      mean[i] = random.nextFloat() / 10;
    }
    mean[0] = deciding;
    mean[1] = name;
    return new Example(mean, new float[WIDTH], new float[] {wanted}, 1);
  }

  @Test
  void theSentencesOfAFrameComeCloseAndTheLessonsStay() throws IOException {
    Random random = new Random(3);
    List<Example> lessons = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      float deciding = random.nextFloat() * 2 - 1;
      float name = random.nextFloat() * 2 - 1;
      lessons.add(sentence(deciding, name, deciding + name, random)); // a prejudice
    }
    List<List<Example>> frames = new ArrayList<>();
    for (int f = 0; f < 10; f++) {
      List<Example> frame = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        frame.add(sentence(0, i / 10f - 1, 0, random));
      }
      frames.add(frame);
    }
    NeutralFrames neutral = new NeutralFrames(frames, p -> p[0]);
    HeadTraining untrained = HeadTraining.train(lessons, List.of("value"), 1);
    HeadTraining head = HeadTraining.tune(untrained.bytes(), lessons, 1);

    HeadTraining tuned = neutral.tuned(head, lessons, 1);

    assertThat(neutral.distances(head).getN()).isEqualTo(200);
    assertThat(neutral.distances(head).getMax()).isGreaterThan(.25);
    assertThat(neutral.distances(tuned).getMax())
        .isLessThan(neutral.distances(head).getMax() / 3)
        .isLessThan(.25);
    assertThat(tuned.answer(sentence(1, 0, 0, random))[0]).isGreaterThan(.6f);
    assertThat(tuned.answer(sentence(-1, 0, 0, random))[0]).isLessThan(-.6f);
  }

  @Test
  void withoutFramesTheHeadLearnsItsLessons() throws IOException {
    Random random = new Random(3);
    List<Example> lessons = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      float deciding = random.nextFloat() * 2 - 1;
      lessons.add(sentence(deciding, 0, deciding, random));
    }
    HeadTraining head = HeadTraining.train(lessons, List.of("value"), 1);

    HeadTraining tuned = new NeutralFrames(List.of(), p -> p[0]).tuned(head, lessons, 1);

    assertThat(tuned.answer(sentence(1, 0, 0, random))[0]).isGreaterThan(.7f);
  }
}
