package dev.lede.document;

import dev.lede.document.Block.Kind;
import dev.lede.document.BlockKinds.Draft;
import dev.lede.document.internal.HtmlText;
import dev.lede.document.internal.ReadingText;
import dev.lede.document.internal.WordSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
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

  // Whole names of classes: "author-jane" on a page says nothing of its parts.
  private static final Pattern AUTHOR =
      Pattern.compile("(?:.*[-_])?byline(?:[-_].*)?|(?:article[-_]|post[-_]|entry[-_])?authors?");
  private static final Pattern TIME =
      Pattern.compile(
          "dateline|timestamp|pub-?date|(?:publish|published|post|posted)[-_](?:date|time|on)");
  private static final Pattern NOT_SHOWN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  // What a class calls byline or time is neither if it is longer.
  private static final int LONGEST_LINE = 160;

  // "Pool closes | The Daily Lamp" in <title>
  private static final Pattern SITE_NAME =
      Pattern.compile("^(\\S+(?: \\S+){2,}?) (?:\\| .*|[-\u2013\u2014] \\S+(?: \\S+){0,3})$");

  private HtmlReader() {}

  @Override
  public Document read(String source) {
    Objects.requireNonNull(source, "source");
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    org.jsoup.nodes.Document page = Jsoup.parse(source, "", parser);
    Element root = Root.of(page);
    List<Draft> drafts = drafts(source, texts(root));
    keepOneTitle(drafts);
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
    for (Piece piece : pieces) {
      if (piece.block() != block) {
        addDraft(drafts, reading, told);
        reading = new ReadingText.Builder();
        block = piece.block();
        told = piece.told();
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
    addDraft(drafts, reading, told);
    return drafts;
  }

  private static void addDraft(
      List<Draft> drafts, ReadingText.Builder builder, @Nullable Kind told) {
    if (!builder.isEmpty()) {
      ReadingText reading = builder.build();
      boolean line = reading.length() <= LONGEST_LINE;
      boolean tooLong = !line && (told == Kind.BYLINE || told == Kind.DATELINE);
      drafts.add(new Draft(reading, tooLong ? Kind.PARAGRAPH : told));
    }
  }

  // Of several first-level headings, the last before the running text is the title: the name of the
  // site often stands above it.
  private static void keepOneTitle(List<Draft> drafts) {
    int title = -1;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.told() == Kind.TITLE) {
        title = i;
      } else if (title >= 0 && draft.told() == Kind.PARAGRAPH) {
        break;
      }
    }
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).told() == Kind.TITLE && i != title) {
        drafts.set(i, new Draft(drafts.get(i).reading(), Kind.HEADING));
      }
    }
  }

  // Many pages set the headline above the element that holds the article, or nowhere but in
  // <title>.
  private static @Nullable Draft titleAbove(
      String source, org.jsoup.nodes.Document page, List<Draft> drafts) {
    int limit = drafts.isEmpty() ? source.length() : drafts.get(0).reading().sourceBegin(0);
    for (Element element : titles(page)) {
      List<Draft> title = drafts(source, texts(element));
      if (!title.isEmpty()) {
        ReadingText reading = title.get(0).reading();
        if (reading.sourceEnd(reading.length()) <= limit) {
          return new Draft(withoutSiteName(reading, element), Kind.TITLE);
        }
      }
    }
    return null;
  }

  private static List<Element> titles(org.jsoup.nodes.Document page) {
    List<Element> titles = new ArrayList<>(page.select("h1"));
    Collections.reverse(titles);
    titles.addAll(page.select("head > title"));
    return titles;
  }

  private static ReadingText withoutSiteName(ReadingText title, Element element) {
    Matcher named = SITE_NAME.matcher(title.toString());
    boolean cut = element.normalName().equals("title") && named.matches();
    return cut ? title.slice(0, named.end(1)) : title;
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
        } else if (element.isBlock()) {
          block++;
          kinds.add(inherited(told(element, name)));
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && element.isBlock()) {
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

    // A paragraph inside a list item or a figure is part of it.
    private @Nullable Kind inherited(@Nullable Kind own) {
      Kind outer = kinds.isEmpty() ? null : kinds.get(kinds.size() - 1);
      boolean part = outer == Kind.LIST_ITEM || outer == Kind.CAPTION;
      return own == null || (own == Kind.PARAGRAPH && part) ? outer : own;
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
      }
      return otherwise;
    }
  }

  /**
   * Looks for the element that holds the article: the {@code <article>} that has most of the page's
   * paragraphs, else {@code <main>}, else the body. Teasers and comments are articles too.
   */
  private static final class Root implements NodeFilter {
    private @Nullable Element longest;
    private @Nullable Element open;
    private int openDepth;
    private int longestText;
    private int text;
    private int allText;

    static Element of(org.jsoup.nodes.Document page) {
      Element main = page.selectFirst("main, [role=main]");
      Element region = main != null && main.hasText() ? main : page.body();
      Root root = new Root();
      NodeTraversor.filter(root, region);
      return root.longest != null && 2L * root.longestText >= root.allText ? root.longest : region;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode textNode && !textNode.isBlank()) {
        int length = textNode.getWholeText().length();
        allText += length;
        text += length;
      } else if (node instanceof Element element) {
        if (depth > 0 && Texts.isPassedOver(element, element.normalName())) {
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
}
