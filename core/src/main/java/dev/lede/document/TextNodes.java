package dev.lede.document;

import dev.lede.document.Block.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Collects the text nodes below an element, and says which of them make a block together. */
final class TextNodes implements NodeFilter {

  /**
   * A text node, or a line break where {@code node} is null.
   *
   * @param block the number of the block that it belongs to
   * @param told what the elements around it say it is
   */
  record Piece(int begin, int end, int block, @Nullable Kind told, @Nullable TextNode node) {}

  private final List<Piece> pieces = new ArrayList<>();
  private final List<@Nullable Kind> kinds = new ArrayList<>();
  private int block;
  private boolean afterLineBreak;

  private TextNodes() {}

  /** Returns the pieces of text below an element, in the order of the source. */
  static List<Piece> below(Element root) {
    TextNodes texts = new TextNodes();
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
      if (depth > 0 && ElementKinds.isPassedOver(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (name.equals("br")) {
        addLineBreak(element);
      } else if (element.isBlock()) {
        block++;
        kinds.add(inherited(ElementKinds.told(element)));
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
}
