package dev.lede.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProjectionTest {

  private static final String REPORT =
      """
      {"sentences": [{"begin": 0, "end": 9, "text": "He ran on."}],
       "speakers": [{"name": "Ann Lee", "kind": "PERSON", "mentions": [{"begin": 3, "end": 10}]}],
       "quotations": [{"kind": "DIRECT", "content": [{"begin": 1, "end": 4}], "speaker": 0,
         "confidence": 0.91234999}],
       "sentiment": {"overall": {"polarity": -0.00001, "label": "NEUTRAL"}, "sentences": [],
         "targets": [{"name": "Ann Lee", "tone": {"polarity": 0.5, "label": "POSITIVE"}}]}}
      """;

  @Test
  void saysWhoIsQuotedAndHowSurely() throws Exception {
    assertThat(project(REPORT).get("quotations"))
        .contains(
            "DIRECT content [1-4] fragments [] cue - source - speaker Ann Lee confidence 0.9123");
  }

  @Test
  void passesOverWhatIsBelowFourDigits() throws Exception {
    assertThat(project(REPORT.replace("0.91234999", "0.91231").replace("-0.00001", "0.0")))
        .isEqualTo(project(REPORT));
  }

  @Test
  void aChangedAnswerShows() throws Exception {
    Map<String, List<String>> before = project(REPORT);
    assertThat(project(REPORT.replace("\"end\": 4", "\"end\": 5")).get("quotations"))
        .isNotEqualTo(before.get("quotations"));
    assertThat(project(REPORT.replace("POSITIVE", "NEUTRAL")).get("sentiment"))
        .isNotEqualTo(before.get("sentiment"));
    assertThat(project(REPORT.replace("He ran", "Heran")).get("structure"))
        .isNotEqualTo(before.get("structure"));
  }

  private static Map<String, List<String>> project(String json) throws JsonProcessingException {
    return Projection.of(new ObjectMapper().readTree(json));
  }
}
