package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.encoder.internal.Calibration;
import org.junit.jupiter.api.Test;

class ThresholdTest {

  private static final Threshold THRESHOLD = new Threshold(.5, .3, .1, .5);

  @Test
  void anIndirectQuotationNeedsTheFirst() {
    assertThat(THRESHOLD.lets(.5, Quotation.Kind.INDIRECT, false)).isTrue();
    assertThat(THRESHOLD.lets(.49, Quotation.Kind.INDIRECT, false)).isFalse();
    assertThat(THRESHOLD.lets(.49, Quotation.Kind.INDIRECT, true)).isFalse();
  }

  @Test
  void aMarkedQuotationNeedsTheSecond() {
    for (Quotation.Kind kind : new Quotation.Kind[] {Quotation.Kind.DIRECT, Quotation.Kind.MIXED}) {
      assertThat(THRESHOLD.lets(.3, kind, false)).isTrue();
      assertThat(THRESHOLD.lets(.29, kind, false)).isFalse();
    }
  }

  @Test
  void aTurnNeedsTheThird() {
    assertThat(THRESHOLD.lets(.1, Quotation.Kind.DIRECT, true)).isTrue();
    assertThat(THRESHOLD.lets(.09, Quotation.Kind.DIRECT, true)).isFalse();
  }

  @Test
  void theDefaultIsThatOfTheModel() {
    assertThat(Threshold.of(Calibration.shipped())).isEqualTo(new Threshold(.35, .2, 0, .5));
  }
}
