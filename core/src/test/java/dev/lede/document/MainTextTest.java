package dev.lede.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MainTextTest {

  private static final String FIRST =
      "The harbour of Oldhaven was closed on Monday after a crane fell into the water.";
  private static final String SECOND =
      "Nobody was hurt, the fire brigade said, but two ships had to wait until the evening.";
  private static final String THIRD =
      "Engineers from the city are to look at the other cranes before work goes on again.";
  private static final String OTHER =
      "A bakery in the old town has sold its last loaf after a hundred years, its owner says.";
  private static final String BOX = "Get our letter every morning, free of charge.";

  private static final String STORY = p(FIRST) + p(SECOND) + p(THIRD);

  private static String p(String text) {
    return "<p>" + text + "</p>";
  }

  private static List<String> texts(String body) {
    return DocumentReader.html().read("<body>" + body + "</body>").blocks().stream()
        .map(Block::text)
        .toList();
  }

  private static void isStory(String body) {
    assertThat(texts(body)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void whatClassNamesCallAroundTheArticleIsPassedOver() {
    for (String name :
        List.of(
            "cookie-banner",
            "newsletter-box",
            "related-articles",
            "share-buttons",
            "c-sidebar",
            "most-read",
            "footer",
            "footer-bottom-text",
            "photo-gallery",
            "image-gallery-14",
            "slideshow",
            "popover",
            "tooltip-text",
            "rollover-people-block",
            "widget-custom-cta-letter",
            "author-bio",
            "sponsored",
            "post-tags",
            "ad-slot",
            "sr-only")) {
      isStory("<div>" + STORY + "<div class='x " + name + "'>" + p(BOX) + "</div></div>");
      isStory("<div>" + STORY + "<div id='" + name + "'>" + p(BOX) + "</div></div>");
    }
  }

  @Test
  void theFootOfAPageIsNoArticleThoughItIsLong() {
    String foot = "<div class='footer-text'>" + p(OTHER) + p("Write to us: " + OTHER) + "</div>";
    isStory(STORY + foot);
    // Unless it is nearly all there is.
    assertThat(texts(p(SECOND) + foot)).contains(OTHER);
  }

  @Test
  void classesNameCaptions() {
    for (String name : List.of("caption", "photo-caption", "caption-full", "caption_text")) {
      List<Block> blocks =
          blocks(p(FIRST) + "<div class='" + name + "'>" + OTHER + "</div>" + STORY);
      assertThat(blocks.get(1).kind()).as(name).isEqualTo(Block.Kind.CAPTION);
    }
    String page = "<div class='with-captions caption'>" + STORY + p(OTHER.repeat(15)) + "</div>";
    assertThat(blocks(page)).allMatch(block -> block.kind() == Block.Kind.PARAGRAPH);
    assertThat(blocks(p(FIRST) + "<div class='captionless'>" + OTHER + "</div>" + STORY))
        .allMatch(block -> block.kind() == Block.Kind.PARAGRAPH);
  }

  @Test
  void whatSumsUpTheArticleAboveItIsAStandfirst() {
    for (String dek :
        List.of(
            "<p class='article-dek'>" + OTHER + "</p>",
            "<p id='article-summary'>" + OTHER + "</p>",
            "<div class='subtitle'>" + p(OTHER) + "</div>",
            "<div itemprop='description'>" + p(OTHER) + "</div>")) {
      assertThat(standfirsts(dek + STORY)).as(dek).containsExactly(OTHER);
      String above = "<div><header><h1>A crane fell</h1>" + dek + "</header>";
      assertThat(standfirsts(above + "<div>" + STORY + STORY + "</div></div>"))
          .as(dek)
          .containsExactly(OTHER);
      // Further down it sums up something else.
      assertThat(standfirsts(STORY + dek + p(FIRST))).as(dek).isEmpty();
    }
    assertThat(standfirsts("<p class='introduction'>" + OTHER + "</p>" + STORY)).isEmpty();
    String long1 = OTHER.repeat(12);
    assertThat(standfirsts("<p class='dek'>" + long1 + "</p>" + STORY)).isEmpty();
  }

  @Test
  void whatAPageHasIsNotWhatItsElementIs() {
    for (String name :
        List.of(
            "has-footer",
            "with-sidebar",
            "no-nav",
            "no-footer",
            "copyright-law",
            "cta-transit-news",
            "has-caption",
            "article-with-caption")) {
      assertThat(blocks(STORY + "<div class='" + name + "'>" + p(OTHER) + "</div>"))
          .as(name)
          .filteredOn(block -> block.kind() == Block.Kind.PARAGRAPH)
          .hasSize(4);
    }
  }

  @Test
  void theFirstParagraphIsNoStandfirst() {
    assertThat(standfirsts("<p class='lead-paragraph'>" + OTHER + "</p>" + STORY)).isEmpty();
  }

  @Test
  void ofAStandfirstAndItsCopyTheArticleKeepsItsOwn() {
    assertThat(blocks("<p class='dek'>" + FIRST + "</p>" + STORY))
        .extracting(Block::role)
        .containsExactly(Block.Role.ARTICLE, Block.Role.ARTICLE, Block.Role.ARTICLE);
    assertThat(blocks("<div class='caption'>" + p(FIRST) + "</div>" + STORY))
        .filteredOn(block -> block.kind() == Block.Kind.PARAGRAPH)
        .hasSize(3);
    assertThat(texts(p(FIRST) + p("“No.”") + p("“No.”") + p(SECOND))).hasSize(4);
  }

  @Test
  void theAddressOfThePageIsNoParagraph() {
    isStory("<div>https://oldhaven.example/news/crane.html</div>" + STORY);
    assertThat(texts(STORY + p("See https://oldhaven.example for more of it."))).hasSize(4);
    assertThat(texts(STORY + p("https://oldhaven.example/report"))).hasSize(4);
  }

  @Test
  void aParagraphThatIsThereTwiceInARowIsReadOnce() {
    isStory(p(FIRST) + STORY);
    assertThat(texts(p(SECOND) + STORY)).hasSize(4);
  }

  private static List<Block> blocks(String body) {
    return DocumentReader.html().read("<body>" + body + "</body>").blocks();
  }

  private static List<String> standfirsts(String body) {
    return blocks(body).stream()
        .filter(block -> block.role() == Block.Role.STANDFIRST)
        .map(Block::text)
        .toList();
  }

  @Test
  void aNameThatOnlyBeginsLikeOneOfThoseIsNone() {
    for (String name : List.of("headliner", "address", "no-ads", "shared-story", "moreover")) {
      assertThat(texts("<div>" + STORY + "<div class='" + name + "'>" + p(OTHER) + "</div></div>"))
          .containsExactly(FIRST, SECOND, THIRD, OTHER);
    }
  }

  @Test
  void elementsAndRolesAroundTheArticleArePassedOver() {
    for (String around : List.of("nav", "aside", "footer", "form", "dialog", "noscript")) {
      isStory("<div>" + STORY + "<" + around + ">" + p(OTHER) + "</" + around + "></div>");
    }
    for (String role : List.of("navigation", "complementary", "contentinfo", "alertdialog")) {
      isStory("<div>" + STORY + "<div role='" + role + "'>" + p(OTHER) + "</div></div>");
    }
  }

  @Test
  void whatHoldsMostOfTheTextIsTheArticleWhateverItIsCalled() {
    isStory("<form id='page'>" + STORY + "</form>");
    isStory("<div class='paywall'>" + STORY + "</div>");
    isStory("<div hidden>" + STORY + "</div>");
    isStory("<main class='no-sidebar sidebar'>" + STORY + "</main>");
  }

  @Test
  void commentsArePassedOverHoweverLongTheyAre() {
    String comments = "<div class='comment-list'>" + p(OTHER).repeat(20) + "</div>";
    isStory("<div>" + STORY + comments + "</div>");
    assertThat(texts("<article><div class='comments'>" + p(OTHER) + "</div></article>"))
        .containsExactly(OTHER);
  }

  @Test
  void theArticleIsWhereMostOfTheRunningTextStands() {
    String teasers =
        "<ul>" + "<li><a href='x'>Bakery sells its last loaf today</a></li>".repeat(9) + "</ul>";
    isStory("<div><div>" + teasers + "</div><div>" + STORY + "</div></div>");
    String linked = "<div>" + p(OTHER) + "<a href='x'>" + SECOND + "</a></div>";
    isStory("<div><div>" + STORY + "</div>" + linked + "</div>");
  }

  @Test
  void anArticleOfSeveralPartsIsWhole() {
    String ad = "<div class='ad-slot'>Buy more</div>";
    assertThat(
            texts(
                "<div><div>" + STORY + "</div>" + ad + "<div>" + p(OTHER) + STORY + "</div></div>"))
        .containsExactly(FIRST, SECOND, THIRD, OTHER, FIRST, SECOND, THIRD);
  }

  @Test
  void aListOfLinksInsideTheArticleIsPassedOver() {
    String links =
        "<ul><li><a href='a'>Crane falls</a></li><li><a href='b'>Ship waits</a></li></ul>";
    isStory("<article>" + p(FIRST) + links + p(SECOND) + p(THIRD) + "</article>");
    isStory(
        "<article>"
            + p(FIRST)
            + p("<a href='a'>Crane falls</a>")
            + p(SECOND)
            + p(THIRD)
            + "</article>");
  }

  @Test
  void aListWithoutLinksAndASentenceWithManyStay() {
    String list = "<ul><li>One crane is old</li><li>Two are new</li></ul>";
    assertThat(texts("<article>" + p(FIRST) + list + p(SECOND) + p(THIRD) + "</article>"))
        .containsExactly(FIRST, "One crane is old", "Two are new", SECOND, THIRD);
    String linked =
        p(
            "<a href='a'>The crane that fell on Monday, built in Oldhaven</a>, is to be raised soon, they say.");
    assertThat(texts("<article>" + STORY + linked + "</article>")).hasSize(4);
  }

  @Test
  void theLedeBelowTheHeadlineBelongsToTheArticle() {
    String head =
        "<header><h1>Crane falls into harbour</h1><div class='standfirst'>Two ships had to wait, and nobody was hurt</div></header>";
    assertThat(texts("<div>" + head + "<div class='pic'>Photo</div><div>" + STORY + "</div></div>"))
        .containsExactly(
            "Crane falls into harbour",
            "Two ships had to wait, and nobody was hurt",
            FIRST,
            SECOND,
            THIRD);
  }

  @Test
  void aCaptionBelowTheHeadlineIsNoLede() {
    String head =
        "<h1>Crane falls into harbour</h1><figure><figcaption>The crane fell into the water on Monday.</figcaption></figure>";
    assertThat(texts("<div><div>" + head + "</div><div>" + STORY + "</div></div>"))
        .containsExactly("Crane falls into harbour", FIRST, SECOND, THIRD);
  }

  @Test
  void theMarkOfAFootnoteIsNoText() {
    isStory(
        "<div>"
            + p(FIRST + "<sup>[1]</sup>")
            + p(SECOND + "<sup>[ b ]</sup>")
            + p(THIRD)
            + "</div>");
    assertThat(
            texts(
                "<div>"
                    + p("It is 12 km<sup>2</sup> large, says the mayor of the town.")
                    + "</div>"))
        .containsExactly("It is 12 km2 large, says the mayor of the town.");
  }

  @Test
  void aShortPageIsWhatItsElementsSay() {
    assertThat(texts("<div>Menu</div><main><article>It rains.</article></main>"))
        .containsExactly("It rains.");
    assertThat(texts("<main>It rains.</main><div>Contact</div>")).containsExactly("It rains.");
  }

  @Test
  void theFooterOfAQuotedBlockStays() {
    String quote = "<blockquote>" + p(OTHER) + "<footer>Ann Lee, baker</footer></blockquote>";
    assertThat(texts("<article>" + STORY + quote + "</article>"))
        .containsExactly(FIRST, SECOND, THIRD, OTHER, "Ann Lee, baker");
  }
}
