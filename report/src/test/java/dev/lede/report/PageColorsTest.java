package dev.lede.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.internal.TextResource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The colors of the style sheet, light and dark, have contrast where text is on them. */
class PageColorsTest {

  /** What the guidelines for web content (WCAG 2.2, 1.4.3) ask of text of usual size. */
  private static final double CONTRAST = 4.5;

  private static final List<Map<String, String>> SCHEMES = schemes();

  private static List<Map<String, String>> schemes() {
    String style =
        TextResource.text(ReportWriter.class.getResourceAsStream("report.css"), "report.css");
    List<Map<String, String>> schemes = new ArrayList<>();
    Matcher root = Pattern.compile(":root \\{([^}]*)}").matcher(style);
    while (root.find()) {
      Map<String, String> colors = new HashMap<>();
      Matcher color = Pattern.compile("--([\\w-]+): (#\\w+);").matcher(root.group(1));
      while (color.find()) {
        colors.put(color.group(1), color.group(2));
      }
      schemes.add(colors);
    }
    return schemes;
  }

  @Test
  void bothSchemesHaveTheSameColors() {
    assertThat(SCHEMES).hasSize(2);
    assertThat(SCHEMES.get(0).keySet()).isEqualTo(SCHEMES.get(1).keySet()).hasSizeGreaterThan(15);
  }

  @Test
  void textStandsOutFromWhatIsBehindIt() {
    List<String> texts =
        List.of(
            "ink",
            "soft",
            "positive",
            "negative",
            "neutral",
            "c0",
            "c1",
            "c2",
            "c3",
            "c4",
            "c5",
            "c6",
            "c7");
    for (Map<String, String> scheme : SCHEMES) {
      for (String behind : List.of("page", "card")) {
        for (String text : texts) {
          assertThat(contrast(color(scheme, text), color(scheme, behind)))
              .as("%s on %s: %s", text, behind, scheme)
              .isGreaterThanOrEqualTo(CONTRAST);
        }
      }
      for (String behind : List.of("key", "positive-tint", "negative-tint", "neutral-tint")) {
        assertThat(contrast(color(scheme, "ink"), color(scheme, behind)))
            .as("ink on %s: %s", behind, scheme)
            .isGreaterThanOrEqualTo(CONTRAST);
      }
    }
  }

  @Test
  void theNameOfASpeakerStandsOutInAKeySentence() {
    for (Map<String, String> scheme : SCHEMES) {
      for (int i = 0; i < 8; i++) {
        assertThat(contrast(color(scheme, "c" + i), color(scheme, "key")))
            .as("c%d on key: %s", i, scheme)
            .isGreaterThanOrEqualTo(CONTRAST);
      }
      assertThat(contrast(color(scheme, "soft"), color(scheme, "key"))).isGreaterThan(CONTRAST);
    }
  }

  private static String color(Map<String, String> scheme, String name) {
    return Objects.requireNonNull(scheme.get(name), name);
  }

  private static double contrast(String one, String other) {
    double a = light(one);
    double b = light(other);
    return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
  }

  private static double light(String color) {
    String digits =
        color.length() == 4 ? color.substring(1).replaceAll("(.)", "$1$1") : color.substring(1);
    double[] weights = {.2126, .7152, .0722};
    double light = 0;
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16) / 255.0;
      light += weights[i] * (c <= .04045 ? c / 12.92 : Math.pow((c + .055) / 1.055, 2.4));
    }
    return light;
  }
}
