package dev.lede.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTextTest {

  // For each character how the source writes it.
  private static List<String> written(String source, String text) {
    VisibleText.Builder builder = new VisibleText.Builder();
    HtmlText.read(source, 0, source.length(), text, builder);
    VisibleText reading = builder.build();
    List<String> written = new ArrayList<>();
    for (int i = 0; i < reading.length(); i++) {
      String part = source.substring(reading.sourceBegin(i), reading.sourceEnd(i + 1));
      written.add(reading.toString().charAt(i) + " " + part);
    }
    return written;
  }

  @Test
  void aReferenceWithoutSemicolonEndsBeforeTheNextLetter() {
    assertThat(written("&ampx", "&x")).containsExactly("& &amp", "x x");
  }

  @Test
  void theLongestNameOfACharacterIsRead() {
    String name = "&CounterClockwiseContourIntegral;";
    assertThat(written(name + "x", "\u2233x")).containsExactly("\u2233 " + name, "x x");
  }

  @Test
  void aReferenceMayStandForTwoCharacters() {
    assertThat(written("&NotEqualTilde;x", "\u2242\u0338x"))
        .containsExactly("\u2242 &", "\u0338 NotEqualTilde;", "x x");
  }

  @Test
  void anAmpersandIsACharacterToo() {
    assertThat(written("a&b &no;", "a&b &no;"))
        .containsExactly("a a", "& &", "b b", "   ", "& &", "n n", "o o", "; ;");
  }

  @Test
  void aReferenceThatTheParserLeftAloneIsRead() {
    assertThat(written("&lt;", "&lt;")).containsExactly("& &", "l l", "t t", "; ;");
  }

  @Test
  void whatTheParserLeavesOutIsLeftOut() {
    assertThat(written("a\u0000b", "ab")).containsExactly("a a", "b b");
  }

  @Test
  void whatTheParserReplacesIsLeftOut() {
    assertThat(written("a\u0000b", "a\ufffdb")).containsExactly("a a", "b b");
  }
}
