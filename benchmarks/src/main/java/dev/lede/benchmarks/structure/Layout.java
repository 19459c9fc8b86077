package dev.lede.benchmarks.structure;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.WordUtils;

/**
 * A way to set an article as plain text.
 *
 * @param columns the width at which lines are wrapped, 0 for one line a paragraph
 * @param blankLines whether an empty line stands between paragraphs
 * @param lineEnd what ends a line
 */
record Layout(int columns, boolean blankLines, String lineEnd) {

  static Layout of(int columns, boolean blankLines) {
    return new Layout(columns, blankLines, "\n");
  }

  Layout withCrLf() {
    return new Layout(columns, blankLines, "\r\n");
  }

  /** Returns the article set so, with the offsets at which its parts begin. */
  Page set(LaidOutArticle article) {
    StringBuilder text = new StringBuilder();
    List<Integer> begins = new ArrayList<>();
    for (LaidOutArticle.Part part : article.parts()) {
      begins.add(text.length());
      text.append(columns > 0 ? WordUtils.wrap(part.text(), columns, lineEnd, false) : part.text())
          .append(lineEnd)
          .append(blankLines ? lineEnd : "");
    }
    return new Page(text.toString(), begins);
  }

  @Override
  public String toString() {
    return (columns > 0 ? "wrapped at " + columns : "one line a paragraph")
        + (blankLines ? ", blank lines" : ", no blank lines");
  }

  /**
   * An article that was set.
   *
   * @param begins where each part of the article begins
   */
  record Page(String text, List<Integer> begins) {}
}
