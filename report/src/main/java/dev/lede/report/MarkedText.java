package dev.lede.report;

import dev.lede.document.Block;
import dev.lede.document.BlockRange;
import dev.lede.document.internal.Search;
import java.util.List;

/**
 * The text of a block as HTML, with marks of several layers, each inside of the one before:
 * sentences, what is quoted, and names. Where a mark reaches over the end of one around it, it is
 * written in pieces.
 */
final class MarkedText {

  /**
   * A mark in the text of a block.
   *
   * @param open what begins its first piece
   * @param reopen what begins each further piece
   * @param close what ends each piece
   * @param after what follows the last piece
   */
  record Mark(BlockRange range, String open, String reopen, String close, String after) {}

  private final Block block;
  private final List<List<Mark>> layers;
  private final Html out;

  /**
   * @param layers the outermost first; the marks of each in their order, without overlaps
   */
  MarkedText(Block block, List<List<Mark>> layers, Html out) {
    this.block = block;
    this.layers = layers;
    this.out = out;
  }

  void write() {
    write(0, block.text().length(), 0);
  }

  private void write(int begin, int end, int depth) {
    if (depth == layers.size()) {
      out.text(block.text().substring(begin, end));
      return;
    }
    List<Mark> marks = layers.get(depth);
    int at = begin;
    int next = Search.first(marks.size(), m -> marks.get(m).range().end() > begin);
    for (; next < marks.size() && marks.get(next).range().begin() < end; next++) {
      Mark mark = marks.get(next);
      int from = Math.max(at, mark.range().begin());
      int to = Math.min(end, mark.range().end());
      if (from < to) {
        write(at, from, depth + 1);
        out.raw(from == mark.range().begin() ? mark.open() : mark.reopen());
        write(from, to, depth + 1);
        out.raw(mark.close()).raw(to == mark.range().end() ? mark.after() : "");
        at = to;
      }
    }
    write(at, end, depth + 1);
  }
}
