package dev.lede.report;

import static dev.lede.testing.Misuse.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.document.Document;
import dev.lede.document.DocumentReader;
import dev.lede.report.ArticleAnalyzer.Part;
import java.util.EnumSet;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ArticleAnalyzerTest {

  @Test
  void aTextThatIsTooLongIsRefusedBeforeAnyWork() {
    try (ArticleAnalyzer analyzer = ArticleAnalyzer.builder().longest(10).build()) {
      assertThat(analyzer.analyze("Bob lied. ").quotations()).isPresent();
      assertThatThrownBy(() -> analyzer.analyze("Bob lied.  "))
          .isInstanceOfSatisfying(
              TextTooLongException.class,
              e -> {
                assertThat(e.length()).isEqualTo(11);
                assertThat(e.longest()).isEqualTo(10);
              })
          .hasMessageContaining("11 characters, more than the 10");
      // The mark-up counts, since it is what was given.
      Document page = DocumentReader.html().read("<p>Bob</p>   ");
      assertThatThrownBy(() -> analyzer.analyze(page)).isInstanceOf(TextTooLongException.class);
    }
    assertThatThrownBy(() -> ArticleAnalyzer.builder().longest(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("longest 0 must be 1 or more");
  }

  @Test
  @Timeout(60)
  void anInterruptEndsAnyPart() {
    String endless = "The mayor of Lund said that he would close the bridge.\n\n".repeat(20_000);
    for (Part part : Part.values()) {
      try (ArticleAnalyzer analyzer = ArticleAnalyzer.builder().only(EnumSet.of(part)).build()) {
        Thread.currentThread().interrupt();
        try {
          assertThatThrownBy(() -> analyzer.analyze(endless))
              .isInstanceOf(CancellationException.class);
          assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
          Thread.interrupted();
        }
      }
    }
  }

  @Test
  void aClosedAnalyzerSaysWhichOneItIs() {
    ArticleAnalyzer analyzer = ArticleAnalyzer.create();
    analyzer.close();
    analyzer.close();
    assertThatThrownBy(() -> analyzer.analyze("Bob lied."))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("this ArticleAnalyzer is closed; create another with ArticleAnalyzer.create()");
  }

  @Test
  void aMissingArgumentIsNamed() {
    try (ArticleAnalyzer analyzer = ArticleAnalyzer.create()) {
      assertThatThrownBy(() -> analyzer.analyze((String) nothing())).hasMessage("text");
      assertThatThrownBy(() -> analyzer.analyze((Document) nothing())).hasMessage("document");
    }
  }
}
