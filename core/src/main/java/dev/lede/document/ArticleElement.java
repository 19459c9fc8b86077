package dev.lede.document;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the element that holds the article: the {@code <article>} that has most of the page's
 * paragraphs, else {@code <main>}, else the body. Teasers and comments are articles too.
 */
final class ArticleElement implements NodeFilter {
  private @Nullable Element longest;
  private @Nullable Element open;
  private int openDepth;
  private int longestText;
  private int text;
  private int allText;

  static Element of(org.jsoup.nodes.Document page) {
    Element main = page.selectFirst("main, [role=main]");
    Element region = main != null && main.hasText() ? main : page.body();
    ArticleElement found = new ArticleElement();
    NodeTraversor.filter(found, region);
    return found.longest != null && 2L * found.longestText >= found.allText
        ? found.longest
        : region;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      int visible = (int) textNode.getWholeText().chars().filter(c -> c > ' ').count();
      allText += visible;
      text += visible;
    } else if (node instanceof Element element) {
      if (depth > 0 && ElementKinds.isPassedOver(element, false)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (open == null && element.normalName().equals("article")) {
        open = element;
        openDepth = depth;
        text = 0;
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (open != null && depth == openDepth) {
      if (text > longestText) {
        longestText = text;
        longest = open;
      }
      open = null;
    }
    return FilterResult.CONTINUE;
  }
}
