package dev.lede.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Distinguishes the article of a page from what is around it, by the structure of the page. It
 * looks at elements and their class names, at the share of links in their text, and at where most
 * of the running text is. See Kohlschütter, Fankhauser and Nejdl, WSDM 2010, and Readability.
 *
 * <p>What holds most of the running text is never passed over, whatever it is called: whole pages
 * stand in a form, or in an element that a script shows.
 */
final class MainText {

  private static final double MOST = 0.5;

  private static final double MUCH = 0.25;

  /** The article is looked for below an element as long as one child has this share of its text. */
  private static final double DESCEND = 0.8;

  /** A child outshines the others if it has this many times the running text of the next one. */
  private static final double OUTSHINES = 2.5;

  /** Beside an article stands more of it if so much is running text, and so little is links. */
  private static final double RUNNING = 0.7;

  private static final double FEW_LINKS = 0.1;

  /** How much running text must be left for comments to be passed over. */
  private static final int LEAST_LEFT = 150;

  private static final Set<String> AROUND =
      Set.of("nav", "footer", "aside", "form", "dialog", "menu", "noscript");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "dialog",
          "alertdialog",
          "banner",
          "search",
          "menu",
          "menubar",
          "toolbar",
          "tablist");

  private static final Set<String> CAPTIONS =
      Set.of("figure", "figcaption", "li", "td", "th", "time", "address", "h1");

  /** How long a lede is, and how many paragraphs it has, at most. */
  private static final int LONGEST_LEDE = 900;

  private static final int MOST_LEDES = 4;

  /** How many elements around a lede may call it so. */
  private static final int NEAR = 3;

  private static final Pattern NOT_SHOWN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  private final ElementNames names = new ElementNames();
  private final IdentityHashMap<Element, Boolean> out = new IdentityHashMap<>();
  private final Element body;
  private TextMeasures measures;
  private Element root;

  private MainText(org.jsoup.nodes.Document page) {
    body = page.body();
    root = body;
    measures = TextMeasures.of(body, element -> false);
  }

  /** Finds the article of a page. */
  static MainText of(org.jsoup.nodes.Document page) {
    MainText found = new MainText(page);
    found.passOver();
    found.root =
        found.measures.of(found.body).running < LEAST_LEFT ? found.semantic() : found.descend();
    found.clean();
    return found;
  }

  /** The element that holds the article. */
  Element root() {
    return root;
  }

  /**
   * The paragraphs between the headline and the element that holds the article: many pages set the
   * lede there.
   */
  List<Element> ledes() {
    Element headline = null;
    for (Element heading : body.select("h1")) {
      boolean before = heading.sourceRange().startPos() < root.sourceRange().startPos();
      if (before && !isBelow(heading, root)) {
        headline = heading;
      }
    }
    if (headline == null) {
      return List.of();
    }
    Element common = headline;
    while (common != null && !isBelow(root, common)) {
      common = common.parent();
    }
    List<Element> found = new ArrayList<>();
    if (common != null) {
      int begin = headline.sourceRange().startPos();
      int end = root.sourceRange().startPos();
      collect(common, begin, end, found);
    }
    return found.size() <= MOST_LEDES ? found : List.of();
  }

  private static boolean isBelow(Element element, Element ancestor) {
    for (Element up = element; up != null; up = up.parent()) {
      if (up.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }

  private void collect(Element common, int begin, int end, List<Element> found) {
    NodeTraversor.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (!(node instanceof Element element)) {
              return FilterResult.CONTINUE;
            }
            if (element.equals(root) || ElementKinds.isNever(element) || isOut(element)) {
              return FilterResult.SKIP_ENTIRELY;
            }
            int at = element.sourceRange().startPos();
            TextMeasures.Measure own = measures.of(element);
            boolean lede =
                at > begin
                    && at < end
                    && element.endSourceRange().startPos() <= end
                    && own.text >= TextMeasures.SENTENCE
                    && own.text <= LONGEST_LEDE
                    && own.linkShare() < FEW_LINKS
                    && element.isBlock()
                    && isLeaf(element)
                    && !CAPTIONS.contains(element.normalName())
                    && (isLedeName(element) || own.ended);
            if (lede) {
              found.add(element);
              return FilterResult.SKIP_ENTIRELY;
            }
            return CAPTIONS.contains(element.normalName())
                ? FilterResult.SKIP_ENTIRELY
                : FilterResult.CONTINUE;
          }
        },
        common);
  }

  private static boolean isLeaf(Element element) {
    return element.children().stream().noneMatch(child -> child.isBlock() && child.hasText());
  }

  private boolean isLedeName(Element element) {
    return names.say(element, ElementNames.LEDE);
  }

  /** Whether an element sums the article up, where it stands above it. */
  boolean isStandfirst(Element element) {
    return (names.say(element, ElementNames.STANDFIRST)
            || element.attr("itemprop").startsWith("description"))
        && measures.of(element).text <= LONGEST_LEDE
        && !isArticle(element);
  }

  /** Whether an element is in one that does. */
  boolean isInStandfirst(Element element) {
    Element up = element;
    for (int i = 0; up != null && i < NEAR; i++) {
      if (isStandfirst(up)) {
        return true;
      }
      up = up.parent();
    }
    return false;
  }

  /** Whether an element is no part of the article. */
  boolean isOut(Element element) {
    return out.containsKey(element);
  }

  private static boolean isBody(Element element) {
    return element.normalName().equals("body");
  }

  /** Passes over what is around an article, unless it holds most of the running text. */
  private void passOver() {
    int all = measures.of(body).running;
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element element && !isBody(element)) {
            int own = measures.has(element) ? measures.of(element).running : 0;
            boolean comments = names.say(element, ElementNames.COMMENTED) && !isArticle(element);
            boolean most = comments ? all - own < LEAST_LEFT : own >= MOST * all && own > 0;
            // A paywall may be named around the article itself.
            boolean text =
                own >= MUCH * all && own > 0 && measures.of(element).linkShare() < FEW_LINKS;
            boolean around =
                comments
                    || isAround(element)
                    || (names.say(element, ElementNames.FOOT) && !isArticle(element))
                    || (!text && names.say(element, ElementNames.AROUND) && !isArticle(element));
            if (!most && around) {
              out.put(element, true);
            }
          }
        },
        body);
    measures = TextMeasures.of(body, this::isOut);
  }

  private boolean isArticle(Element element) {
    return element.normalName().equals("article")
        || element.normalName().equals("main")
        || element.attr("itemprop").equals("articleBody")
        || names.say(element, ElementNames.ARTICLE);
  }

  private static boolean isAround(Element element) {
    return AROUND.contains(element.normalName())
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || NOT_SHOWN.matcher(element.attr("style")).find();
  }

  /** Where there is hardly any running text: what the page says is its article. */
  private Element semantic() {
    Element region = body;
    for (Element main : body.select("main, [role=main]")) {
      if (!isOut(main) && measures.of(main).text > 0) {
        region = main;
        break;
      }
    }
    Element longest = region;
    int most = 0;
    for (Element article : region.select("article")) {
      if (!isOut(article) && measures.of(article).text > most) {
        most = measures.of(article).text;
        longest = article;
      }
    }
    return most >= MOST * measures.of(region).text ? longest : region;
  }

  /** Goes down from the body as long as one child has most of the running text. */
  private Element descend() {
    Element at = body;
    boolean inArticle = false;
    while (true) {
      Element best = null;
      for (Element child : at.children()) {
        if (!isOut(child)
            && measures.has(child)
            && (best == null || measures.of(child).running > measures.of(best).running)) {
          best = child;
        }
      }
      if (best == null || best.normalName().equals("p")) {
        return widened(at);
      }
      int second = 0;
      for (Element child : at.children()) {
        if (!child.equals(best) && !isOut(child) && measures.has(child)) {
          second = Math.max(second, measures.of(child).running);
        }
      }
      inArticle |= isArticle(at);
      boolean outshines = !inArticle && measures.of(best).running >= OUTSHINES * second;
      double least = isArticle(best) || outshines ? MOST : DESCEND;
      if (measures.of(best).running == 0
          || measures.of(best).running < least * measures.of(at).running) {
        return widened(at);
      }
      at = best;
    }
  }

  /** Goes up again where what stands beside is running text too, as in an article of two parts. */
  private Element widened(Element found) {
    Element at = found;
    Element parent = at.parent();
    while (parent != null && !isBody(parent) && !isBody(at) && measures.has(parent)) {
      TextMeasures.Measure outer = measures.of(parent);
      TextMeasures.Measure own = measures.of(at);
      int text = outer.text - own.text;
      int links = outer.links - own.links;
      int running = outer.running - own.running;
      boolean more =
          running >= TextMeasures.PARAGRAPH
              && running >= RUNNING * text
              && links <= FEW_LINKS * text;
      if (running > 0 && !more) {
        return at;
      }
      if (!more && text > TextMeasures.PARAGRAPH) {
        return at;
      }
      at = more ? parent : at;
      if (!more) {
        return at;
      }
      parent = at.parent();
    }
    return at;
  }

  /** Passes over lists of links and the like inside the article. */
  private void clean() {
    int all = measures.of(root).running;
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element element
              && !element.equals(root)
              && measures.has(element)
              && element.isBlock()
              && isLinks(element, measures.of(element), all)) {
            out.put(element, true);
          }
        },
        root);
  }

  private static boolean isLinks(Element element, TextMeasures.Measure own, int all) {
    String name = element.normalName();
    Block.Kind told = ElementKinds.told(element);
    boolean credit = told == Block.Kind.BYLINE || told == Block.Kind.DATELINE;
    if (credit || name.matches("h[1-6]") || own.running > MOST / 2 * all) {
      return false;
    }
    // A sentence with many links in it is one all the same.
    if (name.equals("p") && own.text - own.links >= TextMeasures.SENTENCE && own.ended) {
      return false;
    }
    boolean list = name.equals("ul") || name.equals("ol") || name.equals("dl");
    double least = list ? TextMeasures.LINKED : 0.6;
    return own.linkShare() > least;
  }
}
