package dev.lede.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextResourceTest {

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsUtf8() {
    assertThat(TextResource.text(stream("é\n"), "a.txt")).isEqualTo("é\n");
  }

  @Test
  void leavesOutCommentsAndBlankLines() {
    assertThat(TextResource.lines(stream("# one\n\ntwo\r\n three # four\n"), "a.txt"))
        .containsExactly("two", " three # four");
  }

  @Test
  void readsListsOfWords() {
    assertThat(TextResource.wordLists(stream("# lists\nday: Monday Friday\nsay: said\n"), "a.txt"))
        .isEqualTo(Map.of("day", Set.of("Monday", "Friday"), "say", Set.of("said")));
  }

  @Test
  void namesAMissingFile() {
    assertThatThrownBy(() -> TextResource.text(null, "a.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a.txt is missing; use the whole jars of Lede, all of one version");
  }
}
