package dev.lede.document;

import dev.lede.document.Block.Kind;
import dev.lede.document.BlockKinds.Draft;
import dev.lede.document.internal.HtmlText;
import dev.lede.document.internal.ReadingText;
import dev.lede.document.internal.WordSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the blocks of an HTML page by its elements.
 *
 * <p>The text nodes of the article are taken in the order of the source, which mends pages whose
 * elements are wrongly nested; a block is what stands between two edges of block elements.
 */
final class HtmlReader implements DocumentReader {

  static final HtmlReader INSTANCE = new HtmlReader();

  // Elements whose text is no part of an article.
  private static final Set<String> PASSED_OVER =
      WordSet.of(
          """
          head script style noscript template svg math iframe object embed canvas audio video
          nav footer aside form button select textarea dialog menu
          """);

  private static final Pattern AUTHOR = Pattern.compile("\\b(?:byline|author)s?\\b");
  private static final Pattern TIME =
      Pattern.compile("\\b(?:dateline|timestamp|pubdate|published)\\b");
  private static final Pattern NOT_SHOWN = Pattern.compile("display\\s*:\\s*none");

  private HtmlReader() {}

  @Override
  public Document read(String source) {
    Objects.requireNonNull(source, "source");
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    org.jsoup.nodes.Document page = Jsoup.parse(source, "", parser);
    Element root = Root.of(page);
    List<Draft> drafts = drafts(source, texts(root));
    if (drafts.stream().noneMatch(draft -> draft.told() == Kind.TITLE)) {
      Draft title = titleAbove(source, page, drafts);
      if (title != null) {
        drafts.add(0, title);
      }
    }
    return new Document(source, BlockKinds.name(drafts));
  }

  /**
   * A text node, or a line break where {@code node} is null.
   *
   * @param block the number of the block that it belongs to
   */
  private record Piece(
      int begin, int end, int block, @Nullable Kind told, @Nullable TextNode node) {}

  private static List<Piece> texts(Element root) {
    Texts texts = new Texts();
    NodeTraversor.filter(texts, root);
    texts.pieces.sort(Comparator.comparingInt(Piece::begin));
    return texts.pieces;
  }

  private static List<Draft> drafts(String source, List<Piece> pieces) {
    List<Draft> drafts = new ArrayList<>();
    ReadingText.Builder reading = new ReadingText.Builder();
    int block = -1;
    int end = 0;
    Kind told = null;
    boolean titled = false;
    for (Piece piece : pieces) {
      if (piece.block() != block) {
        if (!reading.isEmpty()) {
          drafts.add(new Draft(reading.build(), told));
          titled |= told == Kind.TITLE;
          reading = new ReadingText.Builder();
        }
        block = piece.block();
        told = piece.told() == Kind.TITLE && titled ? Kind.HEADING : piece.told();
      }
      if (piece.begin() < end) {
        continue;
      }
      end = piece.end();
      if (piece.node() == null) {
        reading.space(piece.begin());
      } else {
        HtmlText.read(source, piece.begin(), end, piece.node().getWholeText(), reading);
      }
    }
    if (!reading.isEmpty()) {
      drafts.add(new Draft(reading.build(), told));
    }
    return drafts;
  }

  // Many pages set the headline above the element that holds the article, or nowhere but in
  // <title>.
  private static @Nullable Draft titleAbove(
      String source, org.jsoup.nodes.Document page, List<Draft> drafts) {
    int limit = drafts.isEmpty() ? source.length() : drafts.get(0).reading().sourceBegin(0);
    for (String tag : List.of("h1", "title")) {
      Element element = page.selectFirst(tag);
      if (element != null && element.hasText()) {
        List<Draft> title = drafts(source, texts(element));
        if (!title.isEmpty()) {
          ReadingText reading = title.get(0).reading();
          return reading.sourceEnd(reading.length()) <= limit
              ? new Draft(reading, Kind.TITLE)
              : null;
        }
      }
    }
    return null;
  }

  /** Collects the text nodes below an element. */
  private static final class Texts implements NodeFilter {
    private final List<Piece> pieces = new ArrayList<>();
    private final List<@Nullable Kind> kinds = new ArrayList<>();
    private int block;
    private boolean afterLineBreak;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        addText(text);
      } else if (node instanceof Element element) {
        String name = element.normalName();
        if (depth > 0 && isPassedOver(element, name)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
          addLineBreak(element);
        } else if (element.isBlock() || name.equals("time")) {
          block++;
          kinds.add(inherited(told(element, name)));
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element
          && (element.isBlock() || element.normalName().equals("time"))) {
        block++;
        kinds.remove(kinds.size() - 1);
      }
      return FilterResult.CONTINUE;
    }

    private void addText(TextNode text) {
      if (text.sourceRange().isTracked()) {
        int begin = text.sourceRange().startPos();
        pieces.add(new Piece(begin, text.sourceRange().endPos(), block, inherited(null), text));
        afterLineBreak &= text.isBlank();
      }
    }

    // Two line breaks end a paragraph, one is a space.
    private void addLineBreak(Element lineBreak) {
      if (afterLineBreak) {
        block++;
      }
      afterLineBreak = true;
      int at = lineBreak.sourceRange().startPos();
      if (lineBreak.sourceRange().isTracked()) {
        pieces.add(new Piece(at, at, block, inherited(null), null));
      }
    }

    // A paragraph inside a list item is the list item.
    private @Nullable Kind inherited(@Nullable Kind own) {
      Kind outer = kinds.isEmpty() ? null : kinds.get(kinds.size() - 1);
      return own == null || (own == Kind.PARAGRAPH && outer != null) ? outer : own;
    }

    private static boolean isPassedOver(Element element, String name) {
      return PASSED_OVER.contains(name)
          || element.hasAttr("hidden")
          || element.attr("aria-hidden").equals("true")
          || NOT_SHOWN.matcher(element.attr("style")).find();
    }

    private static @Nullable Kind told(Element element, String name) {
      return switch (name) {
        case "h1" -> Kind.TITLE;
        case "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
        case "li", "dd", "dt" -> Kind.LIST_ITEM;
        case "figcaption", "caption" -> Kind.CAPTION;
        case "time" -> Kind.DATELINE;
        default -> toldByClass(element, name);
      };
    }

    private static @Nullable Kind toldByClass(Element element, String name) {
      String names = element.className().toLowerCase(Locale.ROOT);
      if (AUTHOR.matcher(names).find() || element.attr("rel").equals("author")) {
        return Kind.BYLINE;
      }
      if (TIME.matcher(names).find()) {
        return Kind.DATELINE;
      }
      boolean paragraph = name.equals("p") || name.equals("blockquote") || name.equals("td");
      return paragraph ? Kind.PARAGRAPH : null;
    }
  }

  /**
   * Looks for the element that holds the article: the article with the most text, main, or body.
   */
  private static final class Root implements NodeFilter {
    private @Nullable Element longest;
    private @Nullable Element open;
    private int openDepth;
    private int longestText;
    private int text;

    static Element of(org.jsoup.nodes.Document page) {
      Root root = new Root();
      NodeTraversor.filter(root, page);
      if (root.longest != null) {
        return root.longest;
      }
      Element main = page.selectFirst("main, [role=main]");
      return main != null && main.hasText() ? main : page.body();
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode textNode && open != null) {
        text += textNode.getWholeText().length();
      } else if (open == null && node instanceof Element element && isArticle(element)) {
        open = element;
        openDepth = depth;
        text = 0;
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

    private static boolean isArticle(Element element) {
      return element.normalName().equals("article");
    }
  }
}
