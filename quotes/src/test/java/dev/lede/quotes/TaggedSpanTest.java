package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Span;
import dev.lede.encoder.internal.SpanTagger.Phrase;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaggedSpanTest {

  private static final TokenizedText TEXT = TokenizedText.of("Ann came  home late");

  private static TaggedSpan of(int begin, int end) {
    return TaggedSpan.of(new Span(begin, end), .9, .8, TEXT.tokens);
  }

  @Test
  void hasTheTokensThatItTouches() {
    assertThat(of(0, 8)).isEqualTo(new TaggedSpan(0, 2, new Span(0, 8), .9, .8));
    assertThat(of(2, 11)).isEqualTo(new TaggedSpan(0, 3, new Span(2, 11), .9, .8));
  }

  @Test
  void hasATokenEvenBetweenTokensOrBehindThem() {
    assertThat(of(8, 10)).isEqualTo(new TaggedSpan(2, 3, new Span(8, 10), .9, .8));
    assertThat(of(19, 19)).isEqualTo(new TaggedSpan(3, 4, new Span(19, 19), .9, .8));
  }

  @Test
  void isMadeOfThePhrasesOfATagger() {
    Phrase phrase = new Phrase(new Span(4, 8), "cue", 1, 2, .7, .6);
    assertThat(TaggedSpan.of(List.of(phrase), TEXT.tokens))
        .containsExactly(new TaggedSpan(1, 2, new Span(4, 8), .7, .6));
  }

  @Test
  void containsWhatHasNoOtherTokens() {
    TaggedSpan middle = of(4, 14);
    assertThat(middle.contains(middle)).isTrue();
    assertThat(middle.contains(of(4, 8))).isTrue();
    assertThat(middle.contains(of(10, 14))).isTrue();
    assertThat(middle.contains(of(0, 8))).isFalse();
    assertThat(middle.contains(of(10, 19))).isFalse();
  }

  @Test
  void spansOverlapIfTheyShareAToken() {
    TokenizedText text = TokenizedText.of("one two three four");
    TaggedSpan middle = text.tag("two three");
    for (String words : List.of("one two", "three four", "two", "one two three four")) {
      assertThat(middle.overlaps(text.tag(words))).as(words).isTrue();
      assertThat(text.tag(words).overlaps(middle)).as(words).isTrue();
    }
    for (String words : List.of("one", "four")) {
      assertThat(middle.overlaps(text.tag(words))).as(words).isFalse();
      assertThat(text.tag(words).overlaps(middle)).as(words).isFalse();
    }
    assertThat(middle.contains(text.tag("two"))).isTrue();
    assertThat(middle.contains(text.tag("two three"))).isTrue();
    assertThat(middle.contains(text.tag("one two"))).isFalse();
    assertThat(middle.contains(text.tag("three four"))).isFalse();
  }

  @Test
  void aRuleIsAsSureAsItSays() {
    assertThat(TaggedSpan.byRule(1, 3, TEXT.tokens))
        .isEqualTo(new TaggedSpan(1, 3, new Span(4, 14), TaggedSpan.BY_RULE, TaggedSpan.BY_RULE));
  }

  @Test
  void opensABlockBehindNothingButAMark() {
    TokenizedText text = TokenizedText.of("It fell.\n\n“No way,” he said.");
    assertThat(text.tag("It").opensBlock(text.tokens)).isTrue();
    assertThat(text.tag("No").opensBlock(text.tokens)).isTrue();
    assertThat(text.tag("way").opensBlock(text.tokens)).isFalse();
    assertThat(text.tag("he").opensBlock(text.tokens)).isFalse();
  }

  @Test
  void spansInOrderAreFoundAndCounted() {
    List<TaggedSpan> spans = List.of(of(0, 3), of(4, 8), of(10, 14));
    assertThat(TaggedSpan.firstNotBefore(spans, 0)).isZero();
    assertThat(TaggedSpan.firstNotBefore(spans, 2)).isEqualTo(2);
    assertThat(TaggedSpan.firstNotBefore(spans, 3)).isEqualTo(3);
    assertThat(TaggedSpan.countBetween(spans, 0, 3)).isEqualTo(3);
    assertThat(TaggedSpan.countBetween(spans, 1, 3)).isEqualTo(2);
    assertThat(TaggedSpan.countBetween(spans, 0, 2)).isEqualTo(2);
    assertThat(TaggedSpan.countBetween(spans, 3, 4)).isZero();
  }
}
