package dev.lede.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Articles of every kind, and what their summaries must and must not have: {@code kinds.txt}. A
 * case begins with {@code ===} and its name; {@code take} and {@code never} are parts of sentences.
 */
class KindsOfArticleTest {

  private record Case(
      String name, int ask, int exactly, List<String> take, List<String> never, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> cases() throws IOException {
    try (InputStream in = KindsOfArticleTest.class.getResourceAsStream("kinds.txt")) {
      String all =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
              .replace("\r\n", "\n");
      List<Case> cases = new ArrayList<>();
      for (String each : all.split("(?m)^=== ", -1)) {
        if (!each.isBlank()) {
          cases.add(read(each));
        }
      }
      return cases;
    }
  }

  private static Case read(String text) {
    int body = text.indexOf("\n---\n");
    List<String> take = new ArrayList<>();
    List<String> never = new ArrayList<>();
    int ask = 3;
    int exactly = 0;
    String[] head = text.substring(0, body).split("\n", -1);
    for (String line : List.of(head).subList(1, head.length)) {
      String value = line.substring(line.indexOf(": ") + 2);
      switch (line.substring(0, line.indexOf(": "))) {
        case "take" -> take.add(value);
        case "never" -> never.add(value);
        case "ask" -> ask = Integer.parseInt(value);
        case "exactly" -> exactly = Integer.parseInt(value);
        default -> throw new IllegalArgumentException(line);
      }
    }
    return new Case(head[0], ask, exactly, take, never, text.substring(body + 5).strip());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void takesWhatTheArticleSaysAndNothingAroundIt(Case each) {
    Summary summary =
        Summarizer.create().summarize(Document.of(each.text()), Length.sentences(each.ask()));

    assertThat(summary.text()).contains(each.take());
    each.never().forEach(never -> assertThat(summary.text()).doesNotContainIgnoringCase(never));
    assertThat(summary.sentences()).isNotEmpty();
    assertThat(summary.sentences())
        .extracting(KeySentence::index)
        .isSorted()
        .doesNotHaveDuplicates();
    if (each.exactly() > 0) {
      assertThat(summary.sentences()).hasSize(each.exactly());
    }
  }
}
