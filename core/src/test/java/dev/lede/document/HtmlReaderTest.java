package dev.lede.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

  private static Document read(String html) {
    return DocumentReader.html().read(html);
  }

  private static List<String> blocks(String html) {
    return read(html).blocks().stream().map(block -> block.kind() + " " + block.text()).toList();
  }

  @Test
  void namesBlocksByTheirElements() {
    String html =
        "<article><h1>Bridge to close</h1><p class='byline'>By <a>Ann Lee</a></p>"
            + "<time>June 25</time><p>It will close. So they say.</p><h2>What next</h2>"
            + "<ul><li>A new one</li><li><p>A ferry.</p></li></ul>"
            + "<figure><figcaption>The bridge</figcaption></figure></article>";
    assertThat(blocks(html))
        .containsExactly(
            "TITLE Bridge to close",
            "BYLINE By Ann Lee",
            "DATELINE June 25",
            "PARAGRAPH It will close. So they say.",
            "HEADING What next",
            "LIST_ITEM A new one",
            "LIST_ITEM A ferry.",
            "CAPTION The bridge");
  }

  @Test
  void pointsIntoTheMarkUp() {
    Document document =
        read("<p>The <b>old</b>\r\n bridge&#8217;s &lt;end&gt; &mdash; AT&T &amp; 😀.</p>");
    Sentence sentence = document.sentences().get(0);
    assertThat(sentence.text()).isEqualTo("The old bridge’s <end> — AT&T & 😀.");
    assertThat(sentence.span().in(document.text()))
        .isEqualTo("The <b>old</b>\r\n bridge&#8217;s &lt;end&gt; &mdash; AT&T &amp; 😀.");
    assertThat(sentence.tokens())
        .extracting(token -> token.text() + "=" + token.span().in(document.text()))
        .containsSubsequence("old=old", "’s=&#8217;s", "—=&mdash;", "&=&amp;", "😀=😀", ".=.");
  }

  @Test
  void readsReferencesWithoutTheirSemicolon() {
    Document document = read("<p>&copy 2020 &ampx &unknown; &#0; end.</p>");
    assertThat(document.blocks().get(0).text()).startsWith("© 2020 &x &unknown;").endsWith("end.");
  }

  @Test
  void readsTextThatIsNotDecodedAsItStands() {
    assertThat(blocks("<plaintext>A &amp; B are here."))
        .containsExactly("PARAGRAPH A &amp; B are here.");
  }

  @Test
  void passesOverWhatIsNoArticle() {
    String html =
        "<html><head><title>Site</title><style>p{}</style></head><body><nav>Home</nav>"
            + "<p>Text one.</p><script>var x = '<p>no</p>';</script><aside>Read more</aside>"
            + "<p hidden>Hidden.</p><p style='display: none'>Hidden.</p><footer>Imprint</footer></body></html>";
    assertThat(read(html).sentences()).extracting(Sentence::text).containsExactly("Text one.");
  }

  @Test
  void takesTheArticleThatHasMostOfTheText() {
    String html =
        "<body><p>Welcome here.</p><article>A teaser.</article>"
            + "<article><p>The story is long. It goes on.</p></article></body>";
    assertThat(read(html).sentences())
        .extracting(Sentence::text)
        .containsExactly("The story is long.", "It goes on.");
  }

  @Test
  void teasersAndCommentsAreNotTheArticle() {
    String story = "<p>The story is long, and it goes on for a while.</p>";
    assertThat(read("<div>" + story + "</div><article><h2>Other news</h2></article>").sentences())
        .extracting(Sentence::text)
        .contains("The story is long, and it goes on for a while.");
    assertThat(
            read("<main>" + story + "<article>I like it.</article><article>No.</article></main>")
                .sentences())
        .extracting(Sentence::text)
        .contains("The story is long, and it goes on for a while.");
  }

  @Test
  void aClassOfTheWholeNamesNoneOfItsParts() {
    for (String whole : List.of("post author-jane", "author", "published")) {
      String html =
          "<article class='" + whole + "'><p>The council voted.</p><p>It ended.</p></article>";
      assertThat(blocks(html))
          .containsExactly("PARAGRAPH The council voted.", "PARAGRAPH It ended.");
      assertThat(blocks(html.replace("article", "div")))
          .hasSize(2)
          .allMatch(b -> b.startsWith("PARA"));
    }
  }

  @Test
  void aLongTextIsNoBylineWhateverItsClass() {
    String life = "She has written on the town for many years. ".repeat(5).strip();
    assertThat(blocks("<p class='author'>" + life + "</p>")).containsExactly("PARAGRAPH " + life);
    assertThat(blocks("<div class='byline'><div>Ann Lee</div></div><p>It is so.</p>").get(0))
        .isEqualTo("BYLINE Ann Lee");
  }

  @Test
  void aTimeInsideASentenceBelongsToIt() {
    assertThat(blocks("<p>The vote on <time>March 3</time> was close. Red won.</p>"))
        .containsExactly("PARAGRAPH The vote on March 3 was close. Red won.");
  }

  @Test
  void theNameOfTheSiteIsNotTheTitle() {
    assertThat(
            blocks("<header><h1>The Daily Lamp</h1></header><h1>Pool closes</h1><p>It is so.</p>"))
        .contains("TITLE Pool closes", "PARAGRAPH It is so.");
    assertThat(
            blocks("<head><title>The pool closes | The Daily Lamp</title></head><p>It is so.</p>"))
        .containsExactly("TITLE The pool closes", "PARAGRAPH It is so.");
    assertThat(blocks("<head><title>The pool closes - Daily Lamp</title></head><p>It is so.</p>"))
        .startsWith("TITLE The pool closes");
    assertThat(blocks("<svg><title>Logo</title></svg><p>It is so.</p>"))
        .containsExactly("PARAGRAPH It is so.");
  }

  @Test
  void aFigureIsACaptionAndAShortBoldParagraphAHeading() {
    assertThat(
            blocks(
                "<p>It is so.</p><figure>Getty Images<p>A pool.</p></figure><p><b>Why</b></p><p>So.</p>"))
        .containsExactly(
            "PARAGRAPH It is so.",
            "CAPTION Getty Images",
            "CAPTION A pool.",
            "HEADING Why",
            "PARAGRAPH So.");
  }

  @Test
  void aDatelineEndsAfterItsLastReference() {
    Document document = read("<p>PARIS (AP) &mdash; The end is near.</p>");
    assertThat(document.blocks().get(0).span().in(document.text())).isEqualTo("PARIS (AP) &mdash;");
    assertThat(document.sentences().get(0).span().in(document.text()))
        .isEqualTo("The end is near.");
  }

  @Test
  void takesMainWhereThereIsNoArticle() {
    assertThat(read("<div>Menu here.</div><main><p>The story.</p></main>").sentences())
        .extracting(Sentence::text)
        .containsExactly("The story.");
  }

  @Test
  void takesTheTitleFromAboveTheArticle() {
    assertThat(blocks("<header><h1>Big news</h1></header><article><p>It is so.</p></article>"))
        .containsExactly("TITLE Big news", "PARAGRAPH It is so.");
    assertThat(blocks("<title>Big &amp; new</title><p>It is so.</p>"))
        .containsExactly("TITLE Big & new", "PARAGRAPH It is so.");
  }

  @Test
  void twoLineBreaksEndAParagraphAndOneDoesNot() {
    assertThat(blocks("<div>One goes<br>on here.<br>\n<br>Two ends.</div>"))
        .containsExactly("PARAGRAPH One goes on here.", "PARAGRAPH Two ends.");
  }

  @Test
  void onlyTheFirstHeadlineIsTheTitle() {
    assertThat(blocks("<h1>One</h1><p>Text.</p><h1>Two</h1><p>Text.</p>"))
        .containsExactly("TITLE One", "PARAGRAPH Text.", "HEADING Two", "PARAGRAPH Text.");
  }

  @Test
  void mendsWrongNesting() {
    assertThat(blocks("<table><tr><td>In a cell.</td></tr>Astray.</table>"))
        .containsExactly("PARAGRAPH In a cell.", "PARAGRAPH Astray.");
  }

  @Test
  void readsPlainTextAsOneParagraph() {
    assertThat(blocks("No mark-up here. None < at all."))
        .containsExactly("PARAGRAPH No mark-up here. None < at all.");
    assertThat(blocks("<")).containsExactly("SEPARATOR <");
  }

  @Test
  void aPageWithoutTextHasNoBlocks() {
    for (String html : List.of("", "<p>", "<html></html>", "<!-- nothing -->", "<p>&nbsp;</p>")) {
      assertThat(read(html).blocks()).as(html).isEmpty();
      assertThat(read(html).text()).isEqualTo(html);
    }
  }
}
