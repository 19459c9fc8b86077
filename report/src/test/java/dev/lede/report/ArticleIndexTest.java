package dev.lede.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page with a row for each article. */
class ArticleIndexTest {

  static ArticleIndex index() {
    ArticleIndex index = new ArticleIndex();
    index.add("pool.html", "pool.lede.html", ManyArticles.POOL);
    index.add("plain.txt", "plain.lede.html", ArticleReport.builder(Document.of("Rain.")).build());
    index.add("park.html", "park.lede.html", ManyArticles.PARK);
    return index;
  }

  @Test
  void eachArticleIsARow() {
    org.jsoup.nodes.Document page = Jsoup.parse(index().html("speakers.lede.html"));

    assertThat(page.select("h1").text()).isEqualTo("3 articles");
    assertThat(page.select(".index a").eachText())
        .containsExactly("Pool closes", "plain.txt", "A park opens");
    assertThat(page.select(".index a").eachAttr("href"))
        .containsExactly("pool.lede.html", "plain.lede.html", "park.lede.html");
    assertThat(page.select(".index li").eachText().get(0))
        .contains("2026-05-03 · pool.html", "−0.50 negative", "2 quotations, 2 speakers");
    assertThat(page.select("header a").attr("href")).isEqualTo("speakers.lede.html");
    assertThat(Jsoup.parse(index().html()).select("header a")).isEmpty();
    assertThat(page.select("script, [onclick]")).isEmpty();
  }

  @Test
  void eachRowKnowsItsPlaceInEachOrder() {
    org.jsoup.nodes.Document page = Jsoup.parse(index().html());

    assertThat(places(page, "given")).containsExactly(0, 1, 2);
    assertThat(places(page, "date")).containsExactly(1, 2, 0);
    assertThat(places(page, "title")).containsExactly(2, 1, 0);
    assertThat(places(page, "tone")).containsExactly(0, 1, 2);
    assertThat(places(page, "said")).containsExactly(0, 2, 1);
    assertThat(page.select("input[type=radio][name=sort]")).hasSize(5);
    assertThat(page.select("input[checked]").attr("id")).isEqualTo("sort-given");
  }

  private static List<Integer> places(org.jsoup.nodes.Document page, String order) {
    assertThat(page.select("style").html())
        .contains("#sort-" + order + ":checked) .index > li { order: var(--" + order + ")");
    return page.select(".index > li").stream().map(row -> place(row, order)).toList();
  }

  private static int place(Element row, String order) {
    Matcher place = Pattern.compile("--" + order + ":(\\d+);").matcher(row.attr("style"));
    assertThat(place.find()).isTrue();
    return Integer.parseInt(place.group(1));
  }
}
