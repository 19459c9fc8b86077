package dev.lede.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.training.gold.Bootstrap;
import dev.lede.training.gold.JsonLines;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeerTest {

  private static final JsonLines FILE = new JsonLines("a.jsonl", "abc", List.of());

  @Test
  void whatASystemThrowsIsCountedAndItsAnswerSaysNothing() {
    Peer<String, Integer> peer = Peer.of("parser", -1, Integer::parseInt);

    Answers<Integer> answers = peer.ask(List.of("7", "seven", "8"));

    assertThat(answers.given()).containsExactly(7, -1, 8);
    assertThat(answers.failed()).isEqualTo(1);
  }

  @Test
  void aSlowSystemIsAskedAboutItemsSpreadOverAll() {
    Peer<Integer, Integer> peer = Peer.<Integer, Integer>of("slow", 0, i -> i).atMost(3);
    List<Integer> items = IntStream.range(0, 10).boxed().toList();

    Answers<Integer> answers = peer.ask(items);

    assertThat(answers.asked()).containsExactly(0, 3, 6);
    assertThat(Peer.<Integer, Integer>of("all", 0, i -> -i).ask(items).to(answers).given())
        .containsExactly(0, -3, -6);
  }

  @Test
  void aSheetTellsFailuresAndWhatWasAsked() {
    Sheet sheet = new Sheet(FILE, 4, "items", 1);
    List<Integer> gold = List.of(1, 1, 0, 1);
    Answers<Integer> answers = new Answers<>("a system", List.of(0, 2), List.of(1, 1), 1);

    sheet.add(
        gold,
        answers,
        List.of("right", "nothing"),
        (right, said) ->
            new double[] {
              100.0
                  * IntStream.range(0, said.size())
                      .filter(i -> said.get(i).equals(right.get(i)))
                      .count()
                  / said.size(),
              Double.NaN
            });

    // Of two items one is right: resamples have none, one or both of them right.
    assertThat(sheet.value("a system", "right")).hasValue(new Bootstrap(50, 0, 100));
    assertThat(sheet.metrics()).containsExactly("right");
    assertThat(sheet.markdown())
        .contains("| a system | **50.0** [0.0, 100.0] |")
        .contains("a system: asked about 2 items, failed on 1.");
    assertThat(sheet.csv(List.of("now")))
        .containsExactly("now,a.jsonl,abc,a system,right,50.0000,0.0000,100.0000,2,1");
  }

  // .9 and .7 fall into different bins: |.9 - 1| + |.7 - 0| over two; .75 and .75 into one:
  // |1.5 - 1| over two.
}
