package dev.lede.document;

import dev.lede.document.internal.PersonName;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Elements that name authors and dates, those in the article before those beside it. Elements of
 * comments and of links to other articles are passed over, and only the first of a kind are looked
 * at, so that cost grows linearly with the page.
 */
final class PageElements {

  /** So many elements of a kind are looked at. */
  private static final int MOST_ELEMENTS = 30;

  private final org.jsoup.nodes.Document page;
  private final Element article;
  private final PageLines around;

  PageElements(org.jsoup.nodes.Document page, Element article) {
    this.page = page;
    this.article = article;
    around = PageLines.around(article);
  }

  /** The values of elements that are marked as a property of schema.org, and their texts. */
  List<String> property(String name) {
    List<String> texts = new ArrayList<>();
    for (Element element : beside("[itemprop~=(?i)(^|\\s)" + name + "($|\\s)]")) {
      Element inner = element.selectFirst("[itemprop~=(?i)(^|\\s)name($|\\s)]");
      addText(inner == null ? element : inner, texts);
    }
    return texts;
  }

  private static void addText(Element element, List<String> texts) {
    for (String attribute : List.of("content", "datetime")) {
      if (element.hasAttr(attribute)) {
        texts.add(element.attr(attribute));
        return;
      }
    }
    texts.add(element.normalName().equals("abbr") ? element.attr("title") : element.text());
  }

  /** The times that are marked as that of publication. */
  List<String> timesOfPublication() {
    List<String> texts = new ArrayList<>();
    beside(
            "time[pubdate], time.published, time.entry-date, abbr.published[title], time.op-published")
        .forEach(element -> addText(element, texts));
    return texts;
  }

  /** All times. */
  List<String> times() {
    List<String> texts = new ArrayList<>();
    beside("time").forEach(element -> addText(element, texts));
    return texts;
  }

  /** The texts of elements that are no longer than a line. */
  List<String> lines(String selector) {
    return beside(selector).stream()
        .map(Element::text)
        .filter(text -> text.length() <= NewsLine.LONGEST_LINE)
        .toList();
  }

  /**
   * The names in the first element of a kind that has any: those of the links in it, unless its
   * text names more people.
   */
  List<String> names(String selector) {
    for (Element element : beside(selector)) {
      String text = element.text();
      List<String> all =
          text.length() > NewsLine.LONGEST_LINE ? List.of() : AuthorNames.NOBODY.in(List.of(text));
      if (!all.isEmpty()) {
        List<String> texts = element.select("a, .fn, [itemprop=name]").eachText();
        List<String> linked = AuthorNames.NOBODY.in(texts);
        boolean more = all.size() > linked.size() && all.stream().allMatch(PersonName::isPlausible);
        return linked.isEmpty() || more ? List.of(text) : texts;
      }
    }
    return List.of();
  }

  /** Elements of the article, then of the page, the first of them, without those of comments. */
  private List<Element> beside(String selector) {
    List<Element> elements = new ArrayList<>();
    for (Element root : List.of(article, page.body())) {
      for (Element element : root.select(selector)) {
        if (elements.size() < MOST_ELEMENTS && !around.isAround(element)) {
          elements.add(element);
        }
      }
    }
    return elements;
  }
}
