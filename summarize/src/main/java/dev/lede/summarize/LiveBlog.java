package dev.lede.summarize;

import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.document.internal.WordSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Live blogs: entries under the times at which they were written. If there is a box that sums up
 * ("Key developments"), its sentences are the article, and those of the entries are apart.
 */
final class LiveBlog implements Genre {

  private static final int FEWEST_ENTRIES = 3;

  private static final Pattern TIME =
      Pattern.compile(
          "\\d{1,2}(?:[:.h]\\d{2})? ?(?:[ap]\\.?m\\.?)?(?: ?[A-Z]{2,4})?(?: .{0,30}ago)?",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> SUMMING_UP =
      WordSet.of("summary key glance developments recap far roundup round-up headlines");

  private static final int LONGEST_HEAD = 60;

  @Override
  public void place(Document document, List<Paragraph> paragraphs, Place[] places) {
    int times = 0;
    Span box = null;
    boolean open = false;
    for (Block block : document.blocks()) {
      boolean time = isTime(block);
      times += time ? 1 : 0;
      if (block.kind() == Block.Kind.HEADING || isShortLine(block)) {
        open = box == null && isSummingUp(block);
        if (open) {
          box = block.span();
        }
      } else if (time) {
        open = false;
      } else if (open && box != null && block.kind().isBody()) {
        box = new Span(box.begin(), block.span().end());
      }
    }
    if (times < FEWEST_ENTRIES || box == null) {
      return;
    }
    boolean told = false;
    for (Paragraph paragraph : paragraphs) {
      told |= isIn(box, paragraph) && !isShortLine(paragraph.block());
    }
    for (Paragraph paragraph : paragraphs) {
      if (told && isIn(box, paragraph)) {
        fetch(paragraph, places);
      } else if (told) {
        paragraph.place(places, Place.APART);
      }
    }
  }

  /** Lists are apart elsewhere; here they are what matters. */
  private static void fetch(Paragraph paragraph, Place[] places) {
    for (int i = paragraph.begin(); i < paragraph.end(); i++) {
      boolean listed = paragraph.block().kind() == Block.Kind.LIST_ITEM;
      places[i] = listed && places[i] == Place.APART ? Place.ARTICLE : places[i];
    }
  }

  private static boolean isIn(Span box, Paragraph paragraph) {
    return box.begin() <= paragraph.block().span().begin()
        && paragraph.block().span().end() <= box.end();
  }

  private static boolean isShortLine(Block block) {
    return block.kind() == Block.Kind.PARAGRAPH
        && block.text().length() < LONGEST_HEAD
        && !new Wording(block.text()).isFinished();
  }

  private static boolean isSummingUp(Block block) {
    return block.text().length() < LONGEST_HEAD && new Wording(block.text()).has(SUMMING_UP);
  }

  /**
   * A block that is a time, or begins with one: "17:15", "5.40pm BST", "17:15 – The governor …".
   */
  private static boolean isTime(Block block) {
    String text = block.text();
    if (block.kind() == Block.Kind.DATELINE || block.kind() == Block.Kind.HEADING) {
      return TIME.matcher(text).lookingAt() && Character.isDigit(text.charAt(0));
    }
    return block.kind() == Block.Kind.PARAGRAPH
        && Character.isDigit(text.charAt(0))
        && TIME_BEGINS.matcher(text).lookingAt();
  }

  private static final Pattern TIME_BEGINS =
      Pattern.compile(
          "\\d{1,2}(?:[:.]\\d{2} ?(?:[ap]\\.?m\\b)?|[ap]m\\b)", Pattern.CASE_INSENSITIVE);
}
