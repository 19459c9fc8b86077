package dev.lede.summarize;

import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.document.internal.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Live blogs: entries under the times at which they were written. If there is a box that sums up
 * ("Key developments"), its sentences are the article, and those of the entries are apart. Without
 * one, the newest entries that say something are the article.
 *
 * <p>Entries whose times fall are newest first. Where times rise, only a title that says so
 * ("live", "as it happened") makes a blog: else it is the timeline of an event.
 */
final class LiveBlog implements Genre {

  private static final int FEWEST_ENTRIES = 3;

  /** So many entries say where things stand. */
  private static final int NEWEST = 3;

  /** A sentence as long as this says something. */
  private static final int FEWEST_WORDS = 7;

  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{1,2})(?:[:.h](\\d{2})(?!\\.?\\d| ?%| ?per ?cent))? ?(?:([ap])\\.?m\\b)?",
          Pattern.CASE_INSENSITIVE);

  private static final int NO_TIME = -1;
  private static final int HOUR = 60;
  private static final int HOURS = 24;

  private static final Set<String> SUMMING_UP =
      WordSet.of("summary key glance developments recap far roundup round-up headlines");

  private static final Set<String> LIVE_WHAT = WordSet.of("updates update blog coverage");

  private static final int LONGEST_HEAD = 60;

  @Override
  public void place(Document document, List<Paragraph> paragraphs, Place[] places) {
    List<Integer> times = new ArrayList<>();
    List<Integer> begins = new ArrayList<>();
    Span box = null;
    boolean open = false;
    for (Block block : document.blocks()) {
      int time = time(block);
      if (time != NO_TIME) {
        times.add(time);
        begins.add(block.span().begin());
      }
      if (block.kind() == Block.Kind.HEADING || isShortLine(block)) {
        open = box == null && isSummingUp(block);
        if (open) {
          box = block.span();
        }
      } else if (time != NO_TIME) {
        open = false;
      } else if (open && box != null && block.kind().isBody()) {
        box = new Span(box.begin(), block.span().end());
      }
    }
    if (times.size() < FEWEST_ENTRIES) {
      return;
    }
    if (box == null || !placeBox(box, paragraphs, places)) {
      placeNewest(document, times, begins, paragraphs, places);
    }
  }

  /** Returns whether the box says something. */
  private static boolean placeBox(Span box, List<Paragraph> paragraphs, Place[] places) {
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
    return told;
  }

  private static void placeNewest(
      Document document,
      List<Integer> times,
      List<Integer> begins,
      List<Paragraph> paragraphs,
      Place[] places) {
    boolean newestFirst = mostlyFall(times);
    boolean live = document.title().filter(LiveBlog::isLive).isPresent();
    if (!newestFirst && !live) {
      return;
    }
    List<List<Paragraph>> entries = entries(begins, paragraphs);
    int taken = 0;
    for (int e = 0; e < entries.size(); e++) {
      List<Paragraph> entry = entries.get(newestFirst ? e : entries.size() - 1 - e);
      if (taken == NEWEST) {
        entry.forEach(paragraph -> paragraph.place(places, Place.APART));
      } else if (entry.stream().anyMatch(paragraph -> saysSomething(paragraph, places))) {
        taken++;
      }
    }
  }

  /** A blog over midnight rises once; a timeline of several days rises and falls. */
  private static boolean mostlyFall(List<Integer> times) {
    int falls = 0;
    int rises = 0;
    for (int i = 1; i < times.size(); i++) {
      int step = times.get(i) - times.get(i - 1);
      falls += step < 0 ? 1 : 0;
      rises += step > 0 ? 1 : 0;
    }
    return falls > 2 * rises;
  }

  /** The paragraphs under each time; what comes before the first is none. */
  private static List<List<Paragraph>> entries(List<Integer> begins, List<Paragraph> paragraphs) {
    List<List<Paragraph>> entries = new ArrayList<>();
    int p = 0;
    for (int e = 0; e < begins.size(); e++) {
      List<Paragraph> entry = new ArrayList<>();
      int end = e + 1 < begins.size() ? begins.get(e + 1) : Integer.MAX_VALUE;
      for (; p < paragraphs.size() && paragraphs.get(p).block().span().begin() < end; p++) {
        if (paragraphs.get(p).block().span().begin() >= begins.get(e)) {
          entry.add(paragraphs.get(p));
        }
      }
      entries.add(entry);
    }
    return entries;
  }

  private static boolean saysSomething(Paragraph paragraph, Place[] places) {
    for (int i = paragraph.begin(); i < paragraph.end(); i++) {
      if (places[i] == Place.ARTICLE
          && paragraph.wordings().get(i - paragraph.begin()).size() >= FEWEST_WORDS) {
        return true;
      }
    }
    return false;
  }

  /** "LIVE: …", "… – live", "… live updates", "… as it happened"; not "where refugees live". */
  private static boolean isLive(Block title) {
    Wording words = new Wording(title.text());
    for (int i = 0; i < words.size(); i++) {
      boolean last = i + 1 == words.size();
      boolean apart = words.isAfterPause(i) && (last || words.isAfterPause(i + 1));
      if (words.word(i).equals("live") && (apart || LIVE_WHAT.contains(words.word(i + 1)))) {
        return true;
      }
    }
    return words.words().contains("liveblog") || words.hasPhrase("as", "it", "happened");
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
   * Returns the minute of the day of a block that is a time, or begins with one: "17:15", "5.40pm
   * BST", "17:15 – The governor …".
   */
  static int time(Block block) {
    boolean mayBe =
        block.kind() == Block.Kind.DATELINE
            || block.kind() == Block.Kind.HEADING
            || block.kind() == Block.Kind.PARAGRAPH;
    if (!mayBe || !Character.isDigit(block.text().charAt(0))) {
      return NO_TIME;
    }
    Matcher matcher = TIME.matcher(block.text());
    if (!matcher.lookingAt() || (matcher.group(2) == null && matcher.group(3) == null)) {
      return NO_TIME;
    }
    int hour = Integer.parseInt(matcher.group(1));
    if (matcher.group(3) != null) {
      hour = hour % 12 + (matcher.group(3).equalsIgnoreCase("p") ? 12 : 0);
    }
    int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    return hour < HOURS && minute < HOUR ? HOUR * hour + minute : NO_TIME;
  }
}
