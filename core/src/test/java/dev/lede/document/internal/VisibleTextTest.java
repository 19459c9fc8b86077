package dev.lede.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

  private static String source(String source, VisibleText reading, int begin, int end) {
    return source.substring(reading.sourceBegin(begin), reading.sourceEnd(end));
  }

  @Test
  void whatWasDroppedBelongsToNoPartButToTheWhole() {
    String source = "govern-\nment";
    VisibleText reading =
        new VisibleText.Builder().add(source, 0, 7).dropLast().add(source, 8, 12).build();
    assertThat(reading).hasToString("government");
    assertThat(source(source, reading, 0, 6)).isEqualTo("govern");
    assertThat(source(source, reading, 6, 10)).isEqualTo("ment");
    assertThat(source(source, reading, 0, 10)).isEqualTo(source);
  }

  @Test
  void aDecodedCharacterMayBeDropped() {
    String source = "a&#45;\nb";
    VisibleText reading =
        new VisibleText.Builder()
            .add(source, 0, 1)
            .add('-', 1, 6)
            .dropLast()
            .add(source, 7, 8)
            .build();
    assertThat(reading).hasToString("ab");
    assertThat(source(source, reading, 0, 1)).isEqualTo("a");
    assertThat(source(source, reading, 1, 2)).isEqualTo("b");
  }

  @Test
  void foldedSpacesStandWhereTheFirstOfThemStood() {
    String source = " a \t\n b ";
    VisibleText reading = new VisibleText.Builder().add(source, 0, source.length()).build();
    assertThat(reading).hasToString("a b");
    assertThat(source(source, reading, 0, 1)).isEqualTo("a");
    assertThat(source(source, reading, 1, 2)).isEqualTo(" ");
    assertThat(source(source, reading, 2, 3)).isEqualTo("b");
    assertThat(source(source, reading, 0, 3)).isEqualTo("a \t\n b");
  }

  @Test
  void whatNobodySeesIsLeftOut() {
    String source = "a\u00adb\u200bc";
    VisibleText reading = new VisibleText.Builder().add(source, 0, source.length()).build();
    assertThat(reading).hasToString("abc");
    assertThat(source(source, reading, 1, 2)).isEqualTo("b");
    assertThat(source(source, reading, 2, 3)).isEqualTo("c");
  }

  @Test
  void aSliceKeepsItsSpans() {
    String source = "x a&mdash;  b y";
    VisibleText.Builder builder = new VisibleText.Builder().add(source, 0, 3);
    VisibleText reading = builder.add('\u2014', 3, 10).add(source, 10, source.length()).build();
    VisibleText slice = reading.slice(2, 6);
    assertThat(slice).hasToString("a\u2014 b");
    assertThat(source(source, slice, 0, 4)).isEqualTo("a&mdash;  b");
    assertThat(source(source, slice, 0, 2)).isEqualTo("a&mdash;");
    assertThat(source(source, reading.slice(2, 4), 1, 2)).isEqualTo("&mdash;");
  }
}
