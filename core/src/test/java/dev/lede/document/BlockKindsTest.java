package dev.lede.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.BlockKinds.Draft;
import dev.lede.document.internal.VisibleText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockKindsTest {

  private static final String TEXT = "The bridge is closed. It was old.";

  private static List<Block> blocks(String... texts) {
    List<Draft> drafts = new ArrayList<>();
    for (String text : texts) {
      drafts.add(new Draft(new VisibleText.Builder().add(text, 0, text.length()).build(), null));
    }
    return BlockKinds.name(drafts);
  }

  private static List<String> kinds(String... texts) {
    return blocks(texts).stream().map(block -> block.kind().name()).toList();
  }

  private static String kindAtTheTop(String text) {
    return kinds(text, TEXT).get(0);
  }

  private static String kindFurtherDown(String text) {
    return kinds(TEXT, text, TEXT).get(1);
  }

  private static String words(int count) {
    return "Bridges " + "cost more ".repeat(count / 2).strip() + (count % 2 == 0 ? "" : " too");
  }

  @Test
  void threeHeadingsMayFollowOneAnother() {
    assertThat(kinds(TEXT, "Part two", "The north", "The bridge", TEXT))
        .containsExactly("PARAGRAPH", "HEADING", "HEADING", "HEADING", "PARAGRAPH");
  }

  @Test
  void ofManyBlocksLikeHeadingsOnlyTheLastIsOne() {
    assertThat(kinds(TEXT, "Roses", "Lilies", "Tulips", "What comes next", TEXT))
        .containsExactly(
            "PARAGRAPH", "PARAGRAPH", "PARAGRAPH", "PARAGRAPH", "HEADING", "PARAGRAPH");
  }

  @Test
  void ofTwoBlocksWithoutTextTheFirstIsTheTitle() {
    assertThat(kinds("Bridge to close", "Town is glad")).containsExactly("TITLE", "PARAGRAPH");
    assertThat(kinds("Bridge to close")).containsExactly("PARAGRAPH");
    assertThat(kinds("Roses", "Lilies", "Tulips"))
        .containsExactly("PARAGRAPH", "PARAGRAPH", "PARAGRAPH");
  }

  @Test
  void aTitleMayBeLongerThanAHeading() {
    assertThat(kindFurtherDown(words(15))).isEqualTo("HEADING");
    assertThat(kindFurtherDown(words(16))).isEqualTo("PARAGRAPH");
    assertThat(kindAtTheTop(words(44))).isEqualTo("TITLE");
    assertThat(kindAtTheTop(words(45))).isEqualTo("PARAGRAPH");
  }

  @Test
  void onlyATitleInCapitalsMayEndWithAFullStop() {
    assertThat(kindAtTheTop("The Bridge Is Closed For Good.")).isEqualTo("TITLE");
    assertThat(kindAtTheTop("The bridge is closed for good.")).isEqualTo("PARAGRAPH");
    assertThat(kindFurtherDown("The Bridge Is Closed For Good.")).isEqualTo("PARAGRAPH");
    assertThat(kindAtTheTop("The Bridge Is Closed. Good News.")).isEqualTo("PARAGRAPH");
  }

  @Test
  void onlyATitleMayExclaim() {
    assertThat(kindAtTheTop("The bridge is closed!")).isEqualTo("TITLE");
    assertThat(kindFurtherDown("The bridge is closed!")).isEqualTo("PARAGRAPH");
    assertThat(kindAtTheTop("The bridge is closed. Good riddance!")).isEqualTo("PARAGRAPH");
  }

  @Test
  void aTitleMayAskWhateverItsLength() {
    assertThat(kindAtTheTop("Why now?")).isEqualTo("TITLE");
    assertThat(kindAtTheTop("The bridge is closed. So what?")).isEqualTo("PARAGRAPH");
  }

  @Test
  void aHeadingMayAskBriefly() {
    assertThat(kindFurtherDown("Who will pay?")).isEqualTo("HEADING");
    assertThat(kindFurtherDown("Why now?")).isEqualTo("PARAGRAPH");
    assertThat(kindFurtherDown("Who of you will pay for the bridge that the town wants?"))
        .isEqualTo("HEADING");
    assertThat(kindFurtherDown("Who of you will pay for the bridge that the old town wants?"))
        .isEqualTo("PARAGRAPH");
  }

  @Test
  void aSpokenQuestionIsNoHeading() {
    assertThat(kindFurtherDown("“Who will pay for it?”")).isEqualTo("PARAGRAPH");
    assertThat(kindFurtherDown("Q: Who will pay for it?")).isEqualTo("PARAGRAPH");
    assertThat(kindFurtherDown("Who will pay for the bridge: we?")).isEqualTo("HEADING");
  }

  @Test
  void whatBeginsSmallIsNoHeading() {
    assertThat(kindFurtherDown("the bridge")).isEqualTo("PARAGRAPH");
  }

  @Test
  void whatEndsWithAColonIsNoHeading() {
    assertThat(kindFurtherDown("The bridge:")).isEqualTo("PARAGRAPH");
  }

  @Test
  void aSingleNumberMayStandBeforeAHeading() {
    assertThat(kindFurtherDown("1. What the vote means")).isEqualTo("HEADING");
    assertThat(kinds(TEXT, "1. What it means", "2. What it costs", TEXT))
        .containsExactly("PARAGRAPH", "LIST_ITEM", "LIST_ITEM", "PARAGRAPH");
  }

  @Test
  void threeHeadsMayRunIntoAParagraph() {
    String text = "By Ann Lee . PUBLISHED: . 14:11 EST, 25 October 2013 . LEEDS (AP) — " + TEXT;
    assertThat(blocks(text))
        .extracting(block -> block.kind() + " " + block.text())
        .containsExactly(
            "BYLINE By Ann Lee .",
            "DATELINE PUBLISHED: . 14:11 EST, 25 October 2013 .",
            "DATELINE LEEDS (AP) —",
            "PARAGRAPH " + TEXT);
  }
}
