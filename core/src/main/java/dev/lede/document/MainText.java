package dev.lede.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Tells the article of a page from what is around it, by the structure of the page: what elements
 * and their class names say, how much of their text is links, and where most of the running text
 * stands (as in Kohlschütter, Fankhauser and Nejdl, WSDM 2010, and in Readability).
 *
 * <p>What holds most of the running text is never passed over, whatever it is called: whole pages
 * stand in a form, or in an element that a script shows.
 */
final class MainText {

  /** What is measured of an element, all in characters of text. */
  private static final class Measure {
    /** Of all text, of text in links, and of paragraphs of running text. */
    int text;

    int links;
    int running;

    /** Whether the last of the text ends a sentence. */
    boolean ended;

    double linkShare() {
      return text == 0 ? 0 : (double) links / text;
    }
  }

  /** From this length on a block of text is a paragraph; shorter ones must end like a sentence. */
  private static final int PARAGRAPH = 80;

  private static final int SENTENCE = 35;

  /** Text of which more than this share is links is a list of links. */
  private static final double LINKED = 0.4;

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

  private static final int IS_COMMENTS = 1;
  private static final int IS_UNLIKELY = 2;
  private static final int IS_LIKELY = 4;
  private static final int IS_LEDE = 8;

  private static final Set<String> NEVER =
      Set.of(
          "head",
          "script",
          "style",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "button",
          "select",
          "textarea",
          "option",
          "input");

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

  // Names of classes and ids, one at a time, in lower case.
  private static final Pattern COMMENTS =
      Pattern.compile(
          "(?:.*[-_])?(?:comments?|commentlist|disqus|discussion|replies|respond|responses|reviews?|livefyre)"
              + "(?:[-_]?(?:list|section|thread|area|body|wrapper|container|box|block|form|content|page|widget|template|region|count))?");

  private static final Pattern UNLIKELY =
      Pattern.compile(
          "(?:.*[-_])?(?:advert\\w*|adslot|sponsor\\w*|promo|promos|promoted|promotion|breadcrumbs?|cookies?|cookie[-_]?\\w*|consent|gdpr"
              + "|newsletters?|newsletter[-_]\\w*|subscri\\w+|sign-?up|shar(?:e|es|ing)|share(?:bar|this|buttons?|[-_]\\w+)|addtoany|addthis\\w*"
              + "|socials?|social[-_]\\w+|socialmedia|follow-?us|related|related[-_]?\\w*|recommend(?:ed|ations?|s)?"
              + "|recirc\\w*|outbrain|taboola|trending|popular|most-?(?:read|popular|viewed)|more-?(?:stories|news|articles)"
              + "|read-?(?:more|next|also)|see-?also|side-?bar\\w*|widgets|widget-area|menus?|nav|navbar|navigation|subnav|footer|masthead|topbar"
              + "|pop-?up|modal|overlay|lightbox|paywall|login|register|tag-?list|tagcloud|author-?(?:bio|box|info|profile)|about-?(?:the-)?author"
              + "|pagination|pager|toolbar|rating|feedback|copyright|disclaimer|teasers|teaser-?(?:list|box|grid)|playlist|video-?(?:list|player)"
              + "|sr-only|screen-?reader-?text|visually-?hidden|jp-relatedposts|sharedaddy|wp-caption-text|mw-editsection|infobox|hatnote|catlinks"
              + "|printfooter|navbox|reflist|portal|call-?to-?action|cta|donate|donation|webform|captcha)");

  /** Names that are unlikely only where nothing else is in them. */
  private static final Set<String> UNLIKELY_ALONE =
      Set.of(
          "ad",
          "ads",
          "hidden",
          "tags",
          "post-tags",
          "entry-tags",
          "article-tags",
          "bio",
          "toc",
          "print",
          "noprint",
          "skip",
          "tools",
          "meta",
          "post-meta",
          "entry-meta",
          "article-meta",
          "legal",
          "advertisement",
          "banner",
          "banners",
          "widget",
          "more",
          "also",
          "metadata",
          "entry-footer",
          "post-footer",
          "article-footer",
          "nomobile",
          "hide",
          "dn");

  private static final Pattern AD = Pattern.compile("(?:ad|ads)[-_].*|.*[-_](?:ad|ads)");
  private static final Pattern HAS_AD =
      Pattern.compile(".*(?:has|with|no|without|section|show|page|layout)[-_]+ads?.*");

  private static final Pattern LIKELY =
      Pattern.compile(
          "(?:.*[-_])?(?:article-?_?_?(?:body|content|text|main|copy)|body-?(?:text|content|copy)|entry-?content|post-?_?(?:content|body|text)"
              + "|story-?_?_?(?:body|content|text)|content-?_?_?body|articlebody|storytext|main-?content)");

  private static final Pattern LEDE =
      Pattern.compile(
          "(?:.*[-_])?(?:lede?|lead|intro|introduction|standfirst|dek|deck|summary|subtitle|sub-?(?:head|headline|title)|excerpt|teaser|abstract|kicker-text|chapo|entradilla|vorspann)(?:[-_].*)?");

  private static final Set<String> CAPTIONS =
      Set.of("figure", "figcaption", "li", "td", "th", "time", "address", "h1");

  /** How long a lede is, and how many paragraphs it has, at most. */
  private static final int LONGEST_LEDE = 900;

  private static final int MOST_LEDES = 4;

  private static final String CLOSING = "\"'”’»)";

  /** No name of a class is so long that says what it is of. */
  private static final int LONGEST_NAME = 100;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** The mark of a footnote. */
  private static final Pattern NOTE = Pattern.compile("\\[\\s*(?:\\d+|[a-z])\\s*\\]");

  private static final Pattern NOT_SHOWN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  private final IdentityHashMap<Element, Measure> measures = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Boolean> out = new IdentityHashMap<>();
  private final HashMap<String, Integer> named = new HashMap<>();
  private final Element body;
  private Element root;

  private MainText(org.jsoup.nodes.Document page) {
    body = page.body();
    root = body;
  }

  /** Finds the article of a page. */
  static MainText of(org.jsoup.nodes.Document page) {
    MainText found = new MainText(page);
    found.measure();
    found.passOver();
    found.root = found.of(found.body).running < LEAST_LEFT ? found.semantic() : found.descend();
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
            if (element.equals(root) || isNever(element) || isOut(element)) {
              return FilterResult.SKIP_ENTIRELY;
            }
            int at = element.sourceRange().startPos();
            Measure own = measures.get(element);
            boolean lede =
                at > begin
                    && at < end
                    && element.endSourceRange().startPos() <= end
                    && own != null
                    && own.text >= SENTENCE
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
    return isNamed(element, IS_LEDE);
  }

  /** Whether an element is no part of the article. */
  boolean isOut(Element element) {
    return out.containsKey(element);
  }

  private Measure of(Element element) {
    return measures.computeIfAbsent(element, e -> new Measure());
  }

  private void measure() {
    measures.clear();
    NodeTraversor.traverse(
        new NodeVisitor() {
          private int links;
          private int skipped;

          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element) {
              skipped += isNever(element) || isOut(element) ? 1 : 0;
              links += element.normalName().equals("a") ? 1 : 0;
            } else if (node instanceof TextNode text && skipped == 0) {
              Element parent = text.parent();
              int length = visible(text);
              if (parent != null && length > 0) {
                Measure own = of(parent);
                own.text += length;
                own.links += links > 0 ? length : 0;
                own.ended = endsSentence(text.getWholeText(), own.ended);
              }
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element) {
              boolean skips = isNever(element) || isOut(element);
              skipped -= skips ? 1 : 0;
              links -= element.normalName().equals("a") ? 1 : 0;
              Measure own = measures.get(element);
              if (own != null && !skips) {
                if (own.running == 0 && isParagraph(element, own)) {
                  own.running = own.text - own.links;
                }
                if (element.parent() != null && !isBody(element)) {
                  Measure outer = of(element.parent());
                  outer.text += own.text;
                  outer.links += own.links;
                  outer.ended = own.text > 0 ? own.ended : outer.ended;
                  // Teasers stand in lists.
                  boolean item = element.normalName().equals("li");
                  outer.running += item ? own.running / 3 : own.running;
                }
              }
            }
          }
        },
        body);
  }

  private static boolean isBody(Element element) {
    return element.normalName().equals("body");
  }

  private static int visible(TextNode text) {
    String whole = text.getWholeText();
    int count = 0;
    boolean space = true;
    for (int i = 0; i < whole.length(); i++) {
      boolean blank = isBlank(whole.charAt(i));
      count += blank && space ? 0 : 1;
      space = blank;
    }
    return space && count > 0 ? count - 1 : count;
  }

  /** Whether a block without a paragraph inside is one of running text. */
  private static boolean isParagraph(Element element, Measure own) {
    if (!element.isBlock() || own.linkShare() > LINKED || own.text < SENTENCE) {
      return false;
    }
    return own.text >= PARAGRAPH || own.ended;
  }

  private static boolean endsSentence(String text, boolean before) {
    int last = text.length() - 1;
    while (last >= 0 && (isBlank(text.charAt(last)) || CLOSING.indexOf(text.charAt(last)) >= 0)) {
      last--;
    }
    return last < 0 ? before : ".!?…:".indexOf(text.charAt(last)) >= 0;
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00a0';
  }

  /** Whether the text of an element is never shown as text. */
  static boolean isNever(Element element) {
    return NEVER.contains(element.normalName())
        || (element.normalName().equals("sup") && NOTE.matcher(element.text()).matches());
  }

  /** Passes over what is around an article, unless it holds most of the running text. */
  private void passOver() {
    int all = of(body).running;
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element element && !isBody(element)) {
            int own = measures.containsKey(element) ? of(element).running : 0;
            boolean comments = isNamed(element, IS_COMMENTS) && !isArticle(element);
            boolean most = comments ? all - own < LEAST_LEFT : own >= MOST * all && own > 0;
            // A paywall may be named around the article itself.
            boolean text = own >= MUCH * all && own > 0 && of(element).linkShare() < FEW_LINKS;
            boolean around =
                comments
                    || isAround(element)
                    || (!text && isNamed(element, IS_UNLIKELY) && !isArticle(element));
            if (!most && around) {
              out.put(element, true);
            }
          }
        },
        body);
    measure();
  }

  private boolean isArticle(Element element) {
    return element.normalName().equals("article")
        || element.normalName().equals("main")
        || element.attr("itemprop").equals("articleBody")
        || isNamed(element, IS_LIKELY);
  }

  private static boolean isAround(Element element) {
    return AROUND.contains(element.normalName())
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || NOT_SHOWN.matcher(element.attr("style")).find();
  }

  private boolean isNamed(Element element, int what) {
    for (String name : names(element)) {
      if ((named.computeIfAbsent(name, MainText::told) & what) != 0) {
        return true;
      }
    }
    return false;
  }

  /** What a name of a class or id says; pages repeat theirs, so that each is looked at once. */
  private static int told(String name) {
    if (name.length() > LONGEST_NAME) {
      return 0;
    }
    boolean ad = AD.matcher(name).matches() && !HAS_AD.matcher(name).matches();
    boolean unlikely = ad || UNLIKELY_ALONE.contains(name) || UNLIKELY.matcher(name).matches();
    return (COMMENTS.matcher(name).matches() ? IS_COMMENTS : 0)
        | (LIKELY.matcher(name).matches() ? IS_LIKELY : 0)
        | (LEDE.matcher(name).matches() ? IS_LEDE : 0)
        | (unlikely ? IS_UNLIKELY : 0);
  }

  private static List<String> names(Element element) {
    String names =
        element.id().isEmpty() ? element.className() : element.className() + " " + element.id();
    return names.isEmpty()
        ? List.of()
        : Arrays.asList(SPACE.split(names.toLowerCase(Locale.ROOT).strip(), -1));
  }

  /** Where there is hardly any running text: what the page says is its article. */
  private Element semantic() {
    Element region = body;
    for (Element main : body.select("main, [role=main]")) {
      if (!isOut(main) && of(main).text > 0) {
        region = main;
        break;
      }
    }
    Element longest = region;
    int most = 0;
    for (Element article : region.select("article")) {
      if (!isOut(article) && of(article).text > most) {
        most = of(article).text;
        longest = article;
      }
    }
    return most >= MOST * of(region).text ? longest : region;
  }

  /** Goes down from the body as long as one child has most of the running text. */
  private Element descend() {
    Element at = body;
    boolean inArticle = false;
    while (true) {
      Element best = null;
      for (Element child : at.children()) {
        if (!isOut(child)
            && measures.containsKey(child)
            && (best == null || of(child).running > of(best).running)) {
          best = child;
        }
      }
      if (best == null || best.normalName().equals("p")) {
        return widened(at);
      }
      int second = 0;
      for (Element child : at.children()) {
        if (!child.equals(best) && !isOut(child) && measures.containsKey(child)) {
          second = Math.max(second, of(child).running);
        }
      }
      inArticle |= isArticle(at);
      boolean outshines = !inArticle && of(best).running >= OUTSHINES * second;
      double least = isArticle(best) || outshines ? MOST : DESCEND;
      if (of(best).running == 0 || of(best).running < least * of(at).running) {
        return widened(at);
      }
      at = best;
    }
  }

  /** Goes up again where what stands beside is running text too, as in an article of two parts. */
  private Element widened(Element found) {
    Element at = found;
    Element parent = at.parent();
    while (parent != null && !isBody(parent) && !isBody(at) && measures.containsKey(parent)) {
      Measure outer = of(parent);
      Measure own = of(at);
      int text = outer.text - own.text;
      int links = outer.links - own.links;
      int running = outer.running - own.running;
      boolean more = running >= PARAGRAPH && running >= RUNNING * text && links <= FEW_LINKS * text;
      if (running > 0 && !more) {
        return at;
      }
      if (!more && text > PARAGRAPH) {
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
    int all = of(root).running;
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element element
              && !element.equals(root)
              && measures.containsKey(element)
              && element.isBlock()
              && isLinks(element, of(element), all)) {
            out.put(element, true);
          }
        },
        root);
  }

  private static boolean isLinks(Element element, Measure own, int all) {
    String name = element.normalName();
    Block.Kind told = ElementKinds.told(element);
    boolean credit = told == Block.Kind.BYLINE || told == Block.Kind.DATELINE;
    if (credit || name.matches("h[1-6]") || own.running > MOST / 2 * all) {
      return false;
    }
    // A sentence with many links in it is one all the same.
    if (name.equals("p") && own.text - own.links >= SENTENCE && own.ended) {
      return false;
    }
    boolean list = name.equals("ul") || name.equals("ol") || name.equals("dl");
    double least = list ? LINKED : 0.6;
    return own.linkShare() > least;
  }
}
