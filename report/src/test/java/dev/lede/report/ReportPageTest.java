package dev.lede.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lays the page out in a browser, where there is one, and measures it. */
@Tag("slow")
@Tag("model")
class ReportPageTest {

  private static final int DESK = 1300;
  private static final int PHONE = 400;

  /** Windows of phones, of tablets upright and lying, and of desks. */
  private static final int[] WIDTHS = {300, 320, 360, PHONE, 660, 768, 820, 900, DESK};

  /** What the guidelines for web content (WCAG 2.2, 1.4.3) ask of text of usual size. */
  private static final double CONTRAST = 4.5;

  /** The parts of a page from top to bottom, as a phone shows them. */
  private static final List<String> PARTS =
      List.of("h1", ".card", "article", "#targets", "#said", "footer");

  /** How far the page reaches to the right, and what reaches beyond the window. */
  private static final String OVERFLOW =
      """
      return [...page.querySelectorAll('body *')]
          .filter(e => !e.matches('.skip') && e.getBoundingClientRect().right > view.innerWidth + .5)
          .map(e => e.outerHTML.slice(0, 99));
      """;

  /** Words that are broken over two lines, other than at a hyphen or a slash. */
  private static final String BROKEN_WORDS =
      """
      const broken = [];
      const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const node = texts.currentNode;
        for (const word of node.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
            if (word[0].length > 30) continue;
          const range = page.createRange();
          range.setStart(node, word.index);
          range.setEnd(node, word.index + word[0].length);
          const tops = new Set([...range.getClientRects()].map(r => Math.round(r.top)));
          if (tops.size > 1) broken.push(word[0]);
        }
      }
      return broken;
      """;

  /** The text with the least contrast to what is behind it. */
  private static final String LEAST_CONTRAST =
      """
      const numbers = color => color.match(/[\\d.]+/g).map(Number);
      const light = ([r, g, b]) => [r, g, b].map(c => c / 255)
          .map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
          .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
      const behind = element => {
        for (let e = element; e; e = e.parentElement) {
          const color = numbers(view.getComputedStyle(e).backgroundColor);
          if (color.length < 4 || color[3] > 0) return color;
        }
        return [255, 255, 255];
      };
      let least = {contrast: 21, text: ''};
      const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const element = texts.currentNode.parentElement;
        if (!texts.currentNode.data.trim()) continue;
        const [dark, bright] = [light(numbers(view.getComputedStyle(element).color)),
            light(behind(element))].sort((a, b) => a - b);
        const contrast = (bright + .05) / (dark + .05);
        if (contrast < least.contrast) least = {contrast, text: element.outerHTML.slice(0, 99)};
      }
      return least;
      """;

  @TempDir static Path folder;
  private static Browser browser = new Browser(Path.of("none"), Path.of("none"));
  private static final Map<String, String> pages = new LinkedHashMap<>();

  @BeforeAll
  static void writePages() throws IOException {
    Optional<Browser> found = Browser.find(folder);
    assumeTrue(found.isPresent(), "no Chromium in /usr/bin: the page is not looked at");
    browser = found.get();
    ReportWriter writer = ReportWriter.html();
    try (ArticleAnalyzer analyzer = ArticleAnalyzer.create()) {
      String seed = Files.readString(Path.of("../seeds/000_2447bd6464ab5e84.txt"));
      pages.put("seed", writer.write(analyzer.analyze(seed)));
      pages.put("long", writer.write(analyzer.analyze(longArticle())));
      pages.put(
          "without quotations",
          writer.write(analyzer.analyze("Rain\n\nIt rained in Lund. The river Hoje rose.")));
      pages.put("empty", writer.write(analyzer.analyze("")));
    }
    SpeakerLedger ledger = new SpeakerLedger();
    ledger.add("pool.html", "pool.lede.html", ManyArticles.POOL);
    pages.put("ledger", ledger.html());
    pages.put("index", ArticleIndexTest.index().html("speakers.lede.html"));
    pages.put("acts", writer.write(ReportOfAllActs.REPORT));
    String name = "L" + "o".repeat(400) + "ng";
    pages.put(
        "long name",
        writer.write(
            ManyArticles.report(
                "Pool", "2026-05-03", name, -.5, "“No, never,” said " + name + ".")));
  }

  /**
   * More speakers and targets than are shown at once, long names, and a word wider than a phone.
   */
  private static String longArticle() {
    List<String> names =
        List.of("Lind", "Falk", "Roe", "Berg", "Holm", "Dahl", "Lund", "Strand", "Vik", "Nord");
    StringBuilder text = new StringBuilder("A town between two rivers asks who will pay\n\n");
    for (int i = 0; i < 30; i++) {
      String name = List.of("Anna", "Bo", "Eva").get(i / 10) + " " + names.get(i % 10);
      text.append("The Council of Northern Municipalities of Greater ")
          .append(names.get(i % 10))
          .append("shire met on Monday. “The bridge is a disgrace and will cost us ")
          .append(i + 2)
          .append(" million,” said ")
          .append(name)
          .append(", the deputy chairwoman of the committee. Critics fear that it is too late. ")
          .append("See https://example.org/")
          .append("a-very-long-address".repeat(6))
          .append(" for more.\n\n");
    }
    return text.append("x".repeat(400)).append(" ends it.").toString();
  }

  private static JsonNode ask(String page, int width, boolean dark, String script)
      throws IOException, InterruptedException {
    return ask(page, "", width, dark, script);
  }

  private static JsonNode ask(String page, String fragment, int width, boolean dark, String script)
      throws IOException, InterruptedException {
    String html = Objects.requireNonNull(pages.get(page), page);
    return browser.ask(html, fragment, width, dark, script);
  }

  @Test
  void nothingReachesBeyondTheWindow() throws Exception {
    for (String page : pages.keySet()) {
      for (int width : WIDTHS) {
        assertThat(ask(page, width, false, OVERFLOW)).as("%s at %d", page, width).isEmpty();
      }
    }
  }

  @Test
  void noWordIsBroken() throws Exception {
    for (String page : pages.keySet()) {
      for (int width : new int[] {300, PHONE, DESK}) {
        assertThat(ask(page, width, false, BROKEN_WORDS)).as("%s at %d", page, width).isEmpty();
      }
    }
  }

  @Test
  void allTextCanBeReadInLightAndDark() throws Exception {
    for (String page : pages.keySet()) {
      for (boolean dark : new boolean[] {false, true}) {
        JsonNode least = ask(page, DESK, dark, LEAST_CONTRAST);
        assertThat(least.path("contrast").asDouble())
            .as("%s, dark %s: %s", page, dark, least.path("text"))
            .isGreaterThanOrEqualTo(CONTRAST);
      }
    }
  }

  @Test
  void aPhoneShowsTheAnswersBeforeTheArticle() throws Exception {
    List<Double> tops = new ArrayList<>();
    for (JsonNode box : ask("seed", PHONE, false, boxes())) {
      assertThat(box.path("width").asDouble()).isBetween(300.0, (double) PHONE);
      tops.add(box.path("top").asDouble());
    }
    assertThat(tops).hasSize(PARTS.size()).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void aDeskShowsTonesBesideTheArticle() throws Exception {
    JsonNode boxes = ask("seed", DESK, false, boxes());
    JsonNode article = boxes.path(2);
    JsonNode tones = boxes.path(3);
    JsonNode said = boxes.path(4);

    assertThat(tones.path("left").asDouble()).isGreaterThan(article.path("right").asDouble());
    assertThat(tones.path("top").asDouble()).isLessThan(article.path("top").asDouble() + 20);
    assertThat(said.path("top").asDouble())
        .isGreaterThanOrEqualTo(article.path("bottom").asDouble());
    assertThat(said.path("width").asDouble()).isGreaterThan(1000);
  }

  private static String boxes() {
    return "return ['%s'].map(part => page.querySelector(part).getBoundingClientRect());"
        .formatted(String.join("','", PARTS));
  }

  @Test
  void aChipLightsUpTheWordsOfItsSpeaker() throws Exception {
    String lines =
        """
        return [...page.querySelectorAll('article a.quoted')].map(
            e => view.getComputedStyle(e).textDecorationColor);
        """;
    String clear = "rgba(0, 0, 0, 0)";

    assertThat(ask("acts", "", DESK, false, lines))
        .noneMatch(color -> color.asText().equals(clear));
    JsonNode lit = ask("acts", "by-1", DESK, false, lines);
    // Anna Lind says the first of the quotations, and thinks the sixth.
    for (int i = 0; i < lit.size(); i++) {
      assertThat(lit.get(i).asText().equals(clear)).as("quotation %d", i).isEqualTo(i % 5 != 0);
    }
  }

  @Test
  void aNameThatIsOpenedLightsUpItsMentions() throws Exception {
    JsonNode backgrounds =
        ask(
            "seed",
            DESK,
            false,
            """
            const colors = () => [...page.querySelectorAll('article .name.t1')].map(
                e => view.getComputedStyle(e).backgroundColor);
            const before = colors();
            page.getElementById('t1').open = true;
            return [before, colors()];
            """);
    assertThat(backgrounds.get(0)).isNotEmpty().allMatch(c -> c.asText().endsWith(", 0)"));
    assertThat(backgrounds.get(1)).isNotEmpty().noneMatch(c -> c.asText().endsWith(", 0)"));
  }

  @Test
  void allPolaritiesAreOnOneAxis() throws Exception {
    for (String page : List.of("seed", "long")) {
      for (int width : new int[] {PHONE, DESK}) {
        JsonNode zeros =
            ask(
                page,
                width,
                false,
                """
                const middle = e => (e.getBoundingClientRect().left
                    + e.getBoundingClientRect().right) / 2;
                return [...page.querySelectorAll(
                        '#targets .ticks span:nth-child(2), #targets > .tones .axis')].map(middle);
                """);
        assertThat(zeros).hasSize(9);
        for (JsonNode zero : zeros) {
          assertThat(zero.asDouble())
              .as("%s at %d", page, width)
              .isCloseTo(zeros.get(0).asDouble(), within(1.0));
        }
      }
    }
  }

  /** Of each row of the card: where its axis is, and its word and figure beside it. */
  private static final String ROWS_OF_THE_CARD =
      """
      const card = page.querySelector('.card').getBoundingClientRect();
      return [...page.querySelectorAll('#tone .overall, #tone .parts > div')].map(row => {
        const box = e => e.getBoundingClientRect();
        const word = box(row.firstElementChild), axis = box(row.querySelector('.axis'));
        const figure = box(row.querySelector('.figure'));
        return {zero: (axis.left + axis.right) / 2,
            wordIsLeft: word.right <= axis.left && word.top < axis.bottom && word.bottom > axis.top,
            figureIsRight: figure.left >= axis.right && figure.right < card.right - 10
                && figure.top < axis.bottom && figure.bottom > axis.top};
      });
      """;

  @Test
  void aRowOfTheCardIsAWordABarAndAFigure() throws Exception {
    for (int width : WIDTHS) {
      checkRowsOfTheCard(ask("seed", width, false, ROWS_OF_THE_CARD), "at " + width);
    }
  }

  private static void checkRowsOfTheCard(JsonNode rows, String where) {
    assertThat(rows).as(where).hasSize(4);
    for (JsonNode row : rows) {
      assertThat(row.path("zero").asDouble())
          .as("the zero line %s", where)
          .isCloseTo(rows.get(0).path("zero").asDouble(), within(1.0));
      assertThat(row.path("wordIsLeft").asBoolean()).as("word %s", where).isTrue();
      assertThat(row.path("figureIsRight").asBoolean()).as("figure %s", where).isTrue();
    }
  }

  @Test
  void onPaperTheToneIsBelowTheKeySentences() throws Exception {
    String html = Objects.requireNonNull(pages.get("seed")).replace("@media print", "@media all");
    String tops =
        """
        return ['#key', '#tone'].map(part => page.querySelector(part).getBoundingClientRect());
        """;
    JsonNode boxes = browser.ask(html, "", DESK, false, tops);

    assertThat(boxes.get(1).path("top").asDouble())
        .isGreaterThanOrEqualTo(boxes.get(0).path("bottom").asDouble());
    checkRowsOfTheCard(browser.ask(html, "", DESK, false, ROWS_OF_THE_CARD), "on paper");
  }

  @Test
  void onAPhoneARowOfTheLedgerSaysHowSureItIs() throws Exception {
    String words =
        """
        const sure = page.querySelector('td.sure');
        return view.getComputedStyle(sure, '::before').content + sure.textContent
            + view.getComputedStyle(sure, '::after').content;
        """;
    assertThat(ask("ledger", PHONE, false, words).asText()).matches("\" · \"\\d+%\" sure\"");
  }

  @Test
  void aChoiceSortsTheIndex() throws Exception {
    JsonNode orders =
        ask(
            "index",
            DESK,
            false,
            """
            const order = () => [...page.querySelectorAll('.index > li')]
                .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
                .map(e => e.querySelector('a').textContent).join();
            const given = order();
            page.getElementById('sort-title').click();
            const byTitle = order();
            page.getElementById('sort-date').click();
            return [given, byTitle, order()];
            """);
    assertThat(orders)
        .extracting(JsonNode::asText)
        .containsExactly(
            "Pool closes,plain.txt,A park opens",
            "A park opens,plain.txt,Pool closes",
            "A park opens,Pool closes,plain.txt");
  }

  @Test
  void theFirstTargetsAreShownAndTheOthersFolded() throws Exception {
    JsonNode shown =
        ask(
            "long",
            DESK,
            false,
            """
            return [...page.querySelectorAll('#targets li > details')].map(
                e => e.checkVisibility());
            """);
    assertThat(shown).hasSizeGreaterThan(8);
    for (int i = 0; i < shown.size(); i++) {
      assertThat(shown.get(i).asBoolean()).as("target %d", i).isEqualTo(i < 8);
    }
  }
}
