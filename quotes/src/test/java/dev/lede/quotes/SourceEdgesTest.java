package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where tagged sources end. */
class SourceEdgesTest {

  private static TaggedSpan mended(TokenizedText text) {
    TaggedTokens inCue = new TaggedTokens(text.tokens, text.cues);
    return new SourceEdges(text.tokens, text.who(), text.marks(), inCue, text.chunks())
        .mended(text.sources.get(0));
  }

  private static String mended(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    return text.text(mended(text));
  }

  @Test
  void aTagOverAnArticleMeansTheNoun() {
    assertThat(mended("{s The} miller {c said} it fell.")).isEqualTo("The miller");
    assertThat(mended("{s Ida} miller {c said} it fell.")).isEqualTo("Ida");
    assertThat(mended("{s The} {c miller said} it fell.")).isEqualTo("The");
    assertThat(mended("{s The} , {c said} it fell.")).isEqualTo("The");
    TokenizedText text = TokenizedText.of("{s The} miller {c said} it fell.");
    assertThat(mended(text).probability()).isEqualTo(.9);
    assertThat(mended(text).edges()).isEqualTo(.8);
  }

  @Test
  void aSourceEndsBeforeTheMarks() {
    assertThat(mended("{c Said} {s the miller “it} fell”.")).isEqualTo("the miller");
    assertThat(mended("{c Said} {s the “old” miller}.")).isEqualTo("the “old” miller");
    assertThat(mended("{c Said} “{s the old} miller”.")).isEqualTo("the old");
    assertThat(mended("{c Said} {s the miller} “it fell”.")).isEqualTo("the miller");
    TokenizedText text = TokenizedText.of("{c Said} {s the miller “it} fell”.");
    assertThat(mended(text).edges()).isEqualTo(.8);
  }

  @Test
  void aSourceEndsBeforeAClauseThatIsCut() {
    assertThat(mended("{s A clerk, who hid because he} ran, {c said} it.")).isEqualTo("A clerk");
    assertThat(mended("{s A clerk who hid since she} ran {c said} it.")).isEqualTo("A clerk");
    assertThat(mended("{s A clerk, who hid}, {c said} it.")).isEqualTo("A clerk, who hid");
    assertThat(mended("{s Roe, who is he} {c said} it.")).isEqualTo("Roe, who is he");
    assertThat(mended("{c Said} {s Roe because he} ran.")).isEqualTo("Roe because he");
    assertThat(mended("{s who hid because he} {c said} it.")).isEqualTo("who hid because he");
  }

  @Test
  void aSourceIsOneOfSeveralFromTheOneOn() {
    assertThat(mended("One of {s the women} {c said} it fell.")).isEqualTo("One of the women");
    assertThat(mended("One {s of the women} {c said} it fell.")).isEqualTo("One of the women");
    assertThat(mended("{s One of the women} {c said} it fell.")).isEqualTo("One of the women");
    assertThat(mended("Two of {s the women} {c said} it fell.")).isEqualTo("the women");
    assertThat(mended("One of {s Ida} {c said} it fell.")).isEqualTo("Ida");
    assertThat(mended("It is one. Of {s the women} {c said} it fell.")).isEqualTo("the women");
  }

  @Test
  void aSourceEndsWithAWholeWord() {
    assertThat(mended("{s A sister}-in-law {c said} it fell.")).isEqualTo("A sister-in-law");
    assertThat(mended("{s Ida Roe}-Moe {c said} it fell.")).isEqualTo("Ida Roe-Moe");
    assertThat(mended("{s Ida Roe} - late - {c said} it fell.")).isEqualTo("Ida Roe");
    assertThat(mended("{s -} in-law {c said} it fell.")).isEqualTo("-");
    assertThat(mended("{s Ida Roe}: it fell.")).isEqualTo("Ida Roe");
    assertThat(mended("{c said} {s Ida Roe}-though it fell.")).isEqualTo("Ida Roe");
    assertThat(mended("{s A sister-}in-law {c said} it fell.")).isEqualTo("A sister-in-law");
  }
}
