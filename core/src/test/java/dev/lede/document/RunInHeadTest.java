package dev.lede.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Block.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunInHeadTest {

  private static final String TEXT = "The army has left.";

  @Test
  void aBylineRunsIntoTheFirstParagraphOnly() {
    String byline = "By Ann Lee and Bo Ray . ";
    assertThat(RunInHead.of(byline + TEXT, true, true))
        .isEqualTo(new RunInHead(Kind.BYLINE, byline.length()));
    assertThat(RunInHead.of(byline + TEXT, false, true)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published: 14:11 GMT, 25 October 2013 | ",
        "May 3, 2015 . ",
        "PARIS — ",
        "London (CNN) ",
        "(The Daily Lamp)",
        "New Lund, Sep 9 (XYZ) "
      })
  void thisRunsIntoTheFirstParagraphOnly(String dateline) {
    assertThat(RunInHead.of(dateline + TEXT, true, true))
        .isEqualTo(new RunInHead(Kind.DATELINE, dateline.length()));
    assertThat(RunInHead.of(dateline + TEXT, false, true)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Baghdad (AFP) – ", "LEEDS, March 3 (Reuters) - "})
  void aKnownAgencyRunsIntoAnyParagraph(String dateline) {
    assertThat(RunInHead.of(dateline + TEXT, false, true))
        .isEqualTo(new RunInHead(Kind.DATELINE, dateline.length()));
  }

  @Test
  void aSentenceFollowsAndDoesNotBeginSmall() {
    assertThat(RunInHead.of("PARIS — ", true, true)).isNull();
    assertThat(RunInHead.of("PARIS — the city of light — is dark.", true, true)).isNull();
  }

  @Test
  void aWholeBlockMayBeADateline() {
    assertThat(RunInHead.isDateline("PARIS —")).isTrue();
    assertThat(RunInHead.isDateline("London (CNN)")).isTrue();
    assertThat(RunInHead.isDateline("London")).isFalse();
  }
}
