package dev.lede.document;

import dev.lede.document.internal.PersonName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Short lines of a page that say who wrote its article and when, without any mark-up that says so:
 * "By Ann Lee", "3 May 2026, 10:30".
 */
final class PageLines implements NodeFilter {

  private static final int LONGEST = 90;

  /** A line with a date has so many letters beside it at most. */
  private static final int MOST_LETTERS = 45;

  private static final int MOST_LINES = 40;

  private static final int MOST_HEADLINES = 10;

  /** So many ancestors are asked whether they are around the article. */
  private static final int ANCESTORS = 40;

  /** Names of classes and ids, with a space before and after each. */
  private static final Pattern AROUND =
      Pattern.compile(
          " (?:[a-z]+[-_])?(?:comments?|commentlist|kommentare?|respond|replies|related|sidebar|recommend\\w*"
              + "|popular|newsletter|copyright)(?:[-_](?!open|closed|count|link|left|right|none)\\S*)? ",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DATE =
      Pattern.compile("(?s).*(?:\\d{1,2}\\. ?\\d{1,2}\\. ?\\d{2}|\\b(?:19|20)\\d{2}\\b).*");

  private static final Pattern COPYRIGHT =
      Pattern.compile("(?i).*(?:©|copyright|\\(c\\)|[12]\\d{3} ?[-–] ?[12]\\d{3}).*");

  // "3 May 2026 | 10:30 | Ann Lee"
  private static final Pattern DATE_AND_TIME =
      Pattern.compile(
          "\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}{3,10}) ?\\d{2,4}|\\d{1,2}:\\d{2}(?: Uhr)?|\\d{1,2} \\p{L}{3,10} \\d{4}|\\p{L}{3,10} \\d{1,2}, \\d{4}");

  private static final Pattern BETWEEN = Pattern.compile("[\\s|,;:/·•–—-]+");

  private final List<String> dates = new ArrayList<>();
  private final List<String> bylines = new ArrayList<>();

  /** How many lines began as one that names an author does. */
  private int ledIn;

  private final Set<Element> above = new HashSet<>();

  /**
   * @param article what is around it is not about the article; what it or a headline is in, is,
   *     whatever its name
   */
  private PageLines(Element article) {
    addAbove(article);
    org.jsoup.nodes.Document page = article.ownerDocument();
    if (page != null) {
      page.select("h1").stream().limit(MOST_HEADLINES).forEach(this::addAbove);
    }
  }

  private void addAbove(Element element) {
    for (Element up = element; up != null && above.add(up); ) {
      up = up.parent();
    }
  }

  static PageLines of(Element root, Element article) {
    PageLines lines = new PageLines(article);
    NodeTraversor.filter(lines, root);
    return lines;
  }

  /** Knows what is around an article, and has read no lines. */
  static PageLines around(Element article) {
    return new PageLines(article);
  }

  /** Whether an element is in a part of a page that is not about the article. */
  boolean isAround(Element element) {
    Element up = element;
    for (int i = 0; i < ANCESTORS && up != null && !above.contains(up); i++) {
      if (isNamedAround(up)) {
        return true;
      }
      up = up.parent();
    }
    return false;
  }

  private boolean isNamedAround(Element element) {
    return switch (element.normalName()) {
      case "nav", "label" -> true;
      case "footer" -> element.parent() != null && element.parent().normalName().equals("body");
      default ->
          !above.contains(element)
              && AROUND
                  .matcher(
                      " "
                          + element.className().replaceAll("\\s+", "  ")
                          + "  "
                          + element.id()
                          + " ")
                  .find();
    };
  }

  List<String> dates() {
    return dates;
  }

  List<String> bylines() {
    return bylines;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element && depth > 0) {
      boolean skipped = ElementKinds.isNever(element) || isNamedAround(element);
      return skipped ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
    }
    if (node instanceof TextNode text && !text.isBlank()) {
      add(text);
    }
    return dates.size() + bylines.size() > MOST_LINES ? FilterResult.STOP : FilterResult.CONTINUE;
  }

  private void add(TextNode node) {
    String text = node.text().strip();
    if (text.length() > LONGEST) {
      return;
    }
    if (DATE.matcher(text).matches()
        && !COPYRIGHT.matcher(text).matches()
        && text.codePoints().filter(Character::isLetter).count() <= MOST_LETTERS) {
      dates.add(text);
      String rest =
          BETWEEN.matcher(DATE_AND_TIME.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
      addByline(rest.length() < text.length() ? rest : "", PersonName::isKnown);
    }
    if (AuthorNames.isLedIn(text) && ledIn < MOST_LINES) {
      ledIn++;
      addByline(
          AuthorNames.isLeadIn(text) ? text + " " + following(node) : text,
          PersonName::isPlausible);
    }
  }

  private void addByline(String line, Predicate<String> isName) {
    List<String> names = AuthorNames.NOBODY.in(List.of(line));
    if (!names.isEmpty() && names.stream().allMatch(isName)) {
      bylines.add(line);
    }
  }

  /** The text behind a lead-in: "By <a>Ann Lee</a>" or "<b>By</b> Ann Lee". */
  private static String following(Node node) {
    Node last = node;
    Node next = node.nextSibling();
    for (int i = 0; i < 4; i++) {
      while (next instanceof TextNode blank && blank.isBlank()) {
        next = next.nextSibling();
      }
      if (next instanceof TextNode text) {
        return text.text();
      }
      if (next instanceof Element element && !element.normalName().equals("br")) {
        String text = element.childNodeSize() > 8 ? "" : element.text();
        return text.length() > LONGEST ? "" : text;
      }
      if (next == null) {
        last = last.parent();
        next = last == null ? null : last.nextSibling();
      } else {
        next = next.nextSibling();
      }
      if (last == null) {
        break;
      }
    }
    return "";
  }
}
