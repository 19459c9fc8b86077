package dev.lede.document;

import dev.lede.document.Block.Kind;
import dev.lede.document.Block.Role;
import dev.lede.document.internal.QuotationMark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Collects the text nodes below an element, and says which of them make a block together. */
final class TextNodes implements NodeFilter {

  /**
   * A text node, or a line break where {@code node} is null, or a quotation mark that a browser
   * shows for a tag.
   *
   * @param block the number of the block that it belongs to
   * @param told what the elements around it say it is
   * @param mark the quotation mark, null for the others
   * @param role whose words the elements around it say it has
   */
  record Piece(
      int begin,
      int end,
      int block,
      @Nullable Kind told,
      @Nullable TextNode node,
      @Nullable Character mark,
      Role role) {}

  /** An element for a quotation within a paragraph, and where it began. */
  private record Quotation(int block, int pieces) {}

  /** The marks that browsers show for an outer and for an inner quotation. */
  private static final String OPENING = "\u201c\u2018";

  private static final String CLOSING = "\u201d\u2019";

  private final List<Piece> pieces = new ArrayList<>();
  private final List<@Nullable Kind> kinds = new ArrayList<>();
  private final Deque<Quotation> quotations = new ArrayDeque<>();
  private int block;
  private boolean afterLineBreak;
  private @Nullable Element lastLink;
  private int blockOfLink;

  /** How many elements are open that quote, and that say who is quoted. */
  private int quoting;

  private int naming;

  /** How many are open that sum the article up. */
  private int standing;

  private final Predicate<Element> isOut;
  private final Predicate<Element> isStandfirst;

  private TextNodes(Predicate<Element> isOut, Predicate<Element> isStandfirst) {
    this.isOut = isOut;
    this.isStandfirst = isStandfirst;
  }

  /**
   * Returns the pieces of text below an element, in the order of the source.
   *
   * @param isOut which elements are passed over
   * @param isStandfirst which of them sum the article up
   */
  static List<Piece> below(
      Element root, Predicate<Element> isOut, Predicate<Element> isStandfirst) {
    TextNodes texts = new TextNodes(isOut, isStandfirst);
    NodeTraversor.filter(texts, root);
    texts.pieces.sort(Comparator.comparingInt(Piece::begin));
    return texts.pieces;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      addText(text);
    } else if (node instanceof Element element) {
      String name = element.normalName();
      boolean footer = quoting > 0 && name.equals("footer");
      if (depth > 0 && !footer && (ElementKinds.isNever(element) || isOut.test(element))) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (name.equals("blockquote")) {
        quoting++;
      } else if (isSource(element)) {
        naming++;
        block++;
      }
      standing += isStandfirst.test(element) ? 1 : 0;
      if (name.equals("br")) {
        addLineBreak(element);
      } else if (name.equals("q")) {
        quotations.push(new Quotation(block, pieces.size()));
      } else if (element.isBlock()) {
        block++;
        kinds.add(inherited(ElementKinds.told(element)));
      }
    }
    return FilterResult.CONTINUE;
  }

  private boolean isSource(Element element) {
    String name = element.normalName();
    return quoting > 0
        && (name.equals("footer") || (name.equals("cite") && isLineOfItsOwn(element)));
  }

  /** In running text the element is a title: "in <cite>The Book</cite>". */
  private static boolean isLineOfItsOwn(Element cite) {
    Element parent = cite.parent();
    return parent != null
        && (parent.normalName().equals("blockquote") || parent.childNodeSize() == 1);
  }

  private Role role() {
    if (naming > 0 || quoting > 0) {
      return naming > 0 ? Role.SOURCE : Role.QUOTED;
    }
    return standing > 0 ? Role.STANDFIRST : Role.ARTICLE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      standing -= isStandfirst.test(element) ? 1 : 0;
      if (isSource(element)) {
        naming--;
        block++;
      } else if (element.normalName().equals("blockquote")) {
        quoting--;
      }
    }
    if (node instanceof Element element && element.normalName().equals("q")) {
      addMarks(element, quotations.pop());
    } else if (node instanceof Element element && element.isBlock()) {
      block++;
      kinds.remove(kinds.size() - 1);
    }
    return FilterResult.CONTINUE;
  }

  /** Adds the marks around a quotation of one block, unless the text has marks there. */
  private void addMarks(Element element, Quotation quotation) {
    Range begin = element.sourceRange();
    Range end = element.endSourceRange();
    boolean tagged = begin.isTracked() && end.isTracked() && end.endPos() > end.startPos();
    if (!tagged || quotation.block() != block || hasMarks(quotation.pieces())) {
      return;
    }
    int level = quotations.size() % 2;
    addMark(begin, OPENING.charAt(level));
    addMark(end, CLOSING.charAt(level));
  }

  private void addMark(Range tag, char mark) {
    pieces.add(new Piece(tag.startPos(), tag.endPos(), block, inherited(null), null, mark, role()));
  }

  /** Whether a mark stands just before a piece, or there is no piece, or one begins it. */
  private boolean hasMarks(int piece) {
    if (piece == pieces.size()) {
      return true;
    }
    TextNode before = piece == 0 ? null : pieces.get(piece - 1).node();
    TextNode first = pieces.get(piece).node();
    return (before != null && isMark(before.getWholeText(), false))
        || (first != null && isMark(first.getWholeText(), true));
  }

  private static boolean isMark(String text, boolean first) {
    return !text.isEmpty() && QuotationMark.canOpen(text.charAt(first ? 0 : text.length() - 1));
  }

  private void addText(TextNode text) {
    if (text.sourceRange().isTracked()) {
      int begin = text.sourceRange().startPos();
      Element link = link(text);
      if (link != null && lastLink != null && !link.equals(lastLink) && block == blockOfLink) {
        // Links side by side are no one word.
        pieces.add(new Piece(begin, begin, block, inherited(null), null, null, role()));
      }
      lastLink = link == null && text.isBlank() ? lastLink : link;
      blockOfLink = block;
      pieces.add(
          new Piece(
              begin, text.sourceRange().endPos(), block, inherited(null), text, null, role()));
      afterLineBreak &= text.isBlank();
    }
  }

  private static @Nullable Element link(TextNode text) {
    Element up = text.parent();
    while (up != null && !up.isBlock()) {
      if (up.normalName().equals("a")) {
        return up;
      }
      up = up.parent();
    }
    return null;
  }

  // Two line breaks end a paragraph, one is a space.
  private void addLineBreak(Element lineBreak) {
    if (afterLineBreak) {
      block++;
    }
    afterLineBreak = true;
    int at = lineBreak.sourceRange().startPos();
    if (lineBreak.sourceRange().isTracked()) {
      pieces.add(new Piece(at, at, block, inherited(null), null, null, role()));
    }
  }

  // A paragraph inside a list item or a figure is part of it.
  private @Nullable Kind inherited(@Nullable Kind own) {
    Kind outer = kinds.isEmpty() ? null : kinds.get(kinds.size() - 1);
    boolean part = outer == Kind.LIST_ITEM || outer == Kind.CAPTION;
    return own == null || (own == Kind.PARAGRAPH && part) ? outer : own;
  }
}
