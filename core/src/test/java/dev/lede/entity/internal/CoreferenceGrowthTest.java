package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.entity.Mention;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of a hundred thousand words take seconds; at quadratic cost they would take minutes. */
@Tag("slow")
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CoreferenceGrowthTest {

  private static final int WORDS = 100_000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann | Ann and he said she left. ",
        "Ann | Ann he ",
        "Ann | In his her, Ann ",
        "Ann | “Ann,” he “she” said. ",
        "Ann | “he Ann ",
        "Ann | the mayor, Ann, who is a nurse, ",
        "Ann | the nurse of the mayor he ",
        "Ann | ( ( ( he , ",
        "Ann | Ann's Ann's her ",
      })
  void timeGrowsWithTheLengthAlone(String name, String unit) {
    int count = WORDS / unit.split(" ", -1).length;
    Document document = Document.of((unit + " ").repeat(count));
    List<Mention> names = new ArrayList<>();
    List<Span> sources = new ArrayList<>();
    for (int at = document.text().indexOf(name); at >= 0; ) {
      Span span = new Span(at, at + name.length());
      names.add(new Mention(span, name, Mention.Kind.PERSON));
      sources.add(span);
      at = document.text().indexOf(name, at + 1);
    }

    assertThat(Coreference.of(document, names, sources).entities().all()).hasSizeLessThan(2);
  }
}
