package dev.lede.document;

import dev.lede.document.Block.Kind;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** What an HTML element says its text is. */
final class ElementKinds {

  // Elements whose text is never shown as text.
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

  /** The mark of a footnote. */
  private static final Pattern NOTE = Pattern.compile("\\[\\s*(?:\\d+|[a-z])\\s*\\]");

  private static final int LONGEST_NOTE = 20;

  // Whole names of classes: "author-jane" on a page says nothing of its parts.
  private static final Pattern AUTHOR =
      Pattern.compile("(?:.*[-_])?byline(?:[-_].*)?|(?:article[-_]|post[-_]|entry[-_])?authors?");
  private static final Pattern TIME =
      Pattern.compile(
          "dateline|timestamp|pub-?date|(?:publish|published|post|posted)[-_](?:date|time|on)");
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:.*[-_])?captions?(?:[-_](?:text|full|truncated|body|content|title|inner))?");

  /** A class may call the whole page with its figure so. */
  private static final int LONGEST_CAPTION = 1000;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private ElementKinds() {}

  /** Whether the text of an element is never shown as text. */
  static boolean isNever(Element element) {
    return NEVER.contains(element.normalName())
        || (element.normalName().equals("sup")
            && !isLonger(element, LONGEST_NOTE)
            && NOTE.matcher(element.text()).matches());
  }

  /** Whether an element has more text; looks at no more of it, since elements can be nested. */
  private static boolean isLonger(Element element, int most) {
    int[] length = {0};
    NodeFilter count =
        (node, depth) -> {
          length[0] += node instanceof TextNode text ? text.text().length() : 0;
          return length[0] > most ? FilterResult.STOP : FilterResult.CONTINUE;
        };
    return NodeTraversor.filter(count, element) == FilterResult.STOP;
  }

  /** Returns what the text of an element is, or null if the element does not tell. */
  static @Nullable Kind told(Element element) {
    return switch (element.normalName()) {
      case "h1" -> Kind.TITLE;
      case "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
      case "li", "dd", "dt" -> Kind.LIST_ITEM;
      case "figure", "figcaption", "caption" -> Kind.CAPTION;
      case "p" -> isAllBold(element) ? null : toldByClass(element, Kind.PARAGRAPH);
      case "blockquote", "td", "th" -> Kind.PARAGRAPH;
      case "body", "main", "article", "section" -> null;
      default -> toldByClass(element, null);
    };
  }

  // Often a heading in all but name.
  private static boolean isAllBold(Element paragraph) {
    return paragraph.childNodeSize() == 1
        && paragraph.childNode(0) instanceof Element child
        && (child.normalName().equals("strong") || child.normalName().equals("b"));
  }

  private static @Nullable Kind toldByClass(Element element, @Nullable Kind otherwise) {
    if (element.attr("rel").equals("author")) {
      return Kind.BYLINE;
    }
    for (String name : SPACE.split(element.className().toLowerCase(Locale.ROOT), -1)) {
      if (AUTHOR.matcher(name).matches()) {
        return Kind.BYLINE;
      }
      if (TIME.matcher(name).matches()) {
        return Kind.DATELINE;
      }
      if (CAPTION.matcher(name).matches()
          && !ElementNames.HAS.matcher(name).matches()
          && !isLonger(element, LONGEST_CAPTION)) {
        return Kind.CAPTION;
      }
    }
    return otherwise;
  }
}
