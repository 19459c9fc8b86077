package dev.lede.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link leads to a page and runs nothing. */
class PageAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " java\nscript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        ":x"
      })
  void whatABrowserWouldRunIsRefused(String address) {
    ArticleIndex index = new ArticleIndex();
    SpeakerLedger ledger = new SpeakerLedger();
    assertThatThrownBy(() -> index.add("x", address, ManyArticles.POOL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(address)
        .hasMessageContaining("give a relative one");
    assertThatThrownBy(() -> ledger.add("x", address, ManyArticles.POOL))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> index.html(address)).isInstanceOf(IllegalArgumentException.class);
    assertThat(index.size() + ledger.size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n"})
  void whatNamesNothingIsRefused(String blank) {
    ArticleIndex index = new ArticleIndex();
    SpeakerLedger ledger = new SpeakerLedger();
    assertThatThrownBy(() -> index.add("x", blank, ManyArticles.POOL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the argument page is blank");
    assertThatThrownBy(() -> index.add(blank, "x.html", ManyArticles.POOL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the argument article is blank");
    assertThatThrownBy(() -> ledger.add(blank, ManyArticles.POOL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the argument article is blank");
    assertThat(index.size() + ledger.size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.html",
        "",
        "a/b%3Ac.html#q1",
        "./a:b.html",
        "#a:b",
        "?a:b",
        "https://example.org/a",
        "HTTP://example.org",
        "file:///tmp/a.html"
      })
  void otherAddressesAreKept(String address) {
    assertThat(PageAddress.checked(address, "page")).isEqualTo(address);
  }
}
