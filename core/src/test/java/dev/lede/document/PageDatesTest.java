package dev.lede.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDatesTest {

  private static String parsed(String text, String language) {
    return PageDates.parse(text, language).map(PublicationDate::toString).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-05-03 | 2026-05-03",
        "2026-05-03T10:30:00+02:00 | 2026-05-03T10:30+02:00",
        "2026-05-03T10:30:05.123Z | 2026-05-03T10:30:05Z",
        "2026-05-03 10:30:00 +0200 | 2026-05-03T10:30+02:00",
        "2026-05-03T10:30:00 | 2026-05-03",
        "2026-05-03T99:30:00Z | 2026-05-03",
        "20260503 | 2026-05-03",
        "Sun, 3 May 2026 10:30:00 GMT | 2026-05-03T10:30Z",
        "May 3, 2026 | 2026-05-03",
        "Updated Sept. 3rd, 2025 at 4 p.m. | 2025-09-03",
        "3 May 2026 | 2026-05-03",
        "3. Mai 2026 | 2026-05-03",
        "3 de mayo de 2026 | 2026-05-03",
        "le 1er mai 2026 | 2026-05-01",
        "03.05.2026 | 2026-05-03",
        "3. 5. 26 | 2026-05-03",
        "2026/05/03 | 2026-05-03",
        "1777804200000 | 2026-05-03T10:30Z",
        "1777804200 | 2026-05-03T10:30Z",
      })
  void readsDatesAsPagesWriteThem(String text, String date) {
    assertThat(parsed(text, "")).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "1994-12-31",
        "1970-01-01T00:00:00Z",
        "2026-13-40",
        "2999-01-01",
        "31.02.2026",
        "version 1.2.2026.7",
        "Gate 12, 2026",
        "99999999999999999999",
      })
  void whatIsNoDateOfPublicationIsNone(String text) {
    assertThat(parsed(text, "en")).isEqualTo("none");
  }

  @Test
  void noClockDecidesWhetherADateCanBeOne() {
    assertThat(parsed("2099-12-31", "")).isEqualTo("2099-12-31");
    assertThat(parsed("2100-01-01", "")).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource({
    "03/05/2026, en-US, 2026-03-05",
    "03/05/2026, en-GB, 2026-05-03",
    "03/05/2026, fr, 2026-05-03",
    "03/05/2026, en, none",
    "23/05/2026, en, 2026-05-23",
    "05/23/2026, en, 2026-05-23",
    "05/05/2026, en, 2026-05-05",
  })
  void theLanguageDecidesWhetherTheMonthIsFirst(String text, String language, String date) {
    assertThat(parsed(text, language)).isEqualTo(date);
  }

  @Test
  void aTimeIsOnItsDay() {
    OffsetDateTime time = OffsetDateTime.parse("2026-05-03T10:30:00+02:00");

    assertThat(PublicationDate.of(time).day()).isEqualTo(LocalDate.of(2026, 5, 3));
    assertThatThrownBy(() -> new PublicationDate(LocalDate.of(2026, 5, 4), Optional.of(time)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be on the day 2026-05-04");
  }
}
