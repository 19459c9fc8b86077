package dev.lede.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Block.Kind;
import org.junit.jupiter.api.Test;

class NewsLineTest {

  @Test
  void aBylineHasFourteenWordsAtMost() {
    String fourteen = "By Ann Lee, Bo Ray, Jim Hall, Mary Stone, Kim Hill, Sue Marsh Junior";
    assertThat(NewsLine.kind(fourteen)).isEqualTo(Kind.BYLINE);
    assertThat(NewsLine.kind(fourteen + " Again")).isNull();
  }

  @Test
  void mostWordsOfABylineHaveCapitals() {
    assertThat(NewsLine.kind("By Ann Lee and Bo Ray in Leeds")).isEqualTo(Kind.BYLINE);
    assertThat(NewsLine.kind("By Ferry to the far side of the harbour")).isNull();
  }

  @Test
  void aSentenceIsNoBylineUnlessItStandsInBrackets() {
    assertThat(NewsLine.kind("By Ann Lee and Bo Stone.")).isNull();
    assertThat(NewsLine.kind("(Reporting by Ann Lee in Leeds. Editing by Bo Stone."))
        .isEqualTo(Kind.BYLINE);
  }

  @Test
  void aBylineIsShort() {
    String names = "Ann Lee in Leeds, ".repeat(8);
    assertThat(NewsLine.kind("(Reporting by " + names + ")")).isEqualTo(Kind.BYLINE);
    assertThat(NewsLine.kind("(Reporting by " + names + names + ")")).isNull();
  }

  @Test
  void aCaptionIsLongerThanABylineButNotAsLongAsAStory() {
    String scene = "The bridge is seen from the east. ";
    assertThat(NewsLine.kind("Photo: " + scene.repeat(10))).isEqualTo(Kind.CAPTION);
    assertThat(NewsLine.kind("Photo: " + scene.repeat(20))).isNull();
  }

  @Test
  void aDateStandsAlone() {
    assertThat(NewsLine.kind("Updated 5:10 p.m. ET, July 21")).isEqualTo(Kind.DATELINE);
    assertThat(NewsLine.kind("The bridge closed on July 21")).isNull();
  }
}
