package dev.lede.benchmarks.structure;

import dev.lede.benchmarks.ErrorKinds;
import dev.lede.document.Document;
import dev.lede.training.gold.JsonLines;
import java.util.List;
import java.util.TreeSet;

/**
 * Counts by kind what goes wrong where an article is wrapped at 72 columns without blank lines: a
 * block begins and is not found, or is found where none begins; a heading likewise.
 */
public final class StructureErrors {

  private static final int COLUMNS = 72;

  private StructureErrors() {}

  /** Counts over the first articles of a file. */
  public static List<ErrorKinds> count(JsonLines file, int limit) {
    ErrorKinds starts = new ErrorKinds("Beginnings of blocks of " + file.name());
    ErrorKinds headings = new ErrorKinds("Headings of " + file.name());
    Layout layout = Layout.of(COLUMNS, false);
    for (LaidOutArticle article : LaidOutArticle.of(file.first(limit), StructureAccuracy.SEED)) {
      Layout.Page page = layout.set(article);
      StructureAccuracy.Outline found = StructureScore.outline(Document.of(page.text()));
      TreeSet<Integer> goldStarts = new TreeSet<>(page.begins());
      TreeSet<String> goldHeadings = new TreeSet<>();
      for (int i = 0; i < article.parts().size(); i++) {
        if (article.parts().get(i).heading()) {
          goldHeadings.add(page.begins().get(i) + " " + article.parts().get(i).text());
        }
      }
      for (int start : goldStarts) {
        if (start > 0 && !found.starts().contains(start)) {
          starts.add("missed: " + around(page.text(), start));
        }
      }
      for (int start : found.starts()) {
        if (!goldStarts.contains(start)) {
          starts.add("found where none is: " + around(page.text(), start));
        }
      }
      for (String heading : goldHeadings) {
        if (!found.headings().contains(heading)) {
          headings.add("missed: " + length(heading) + end(heading));
        }
      }
      for (String heading : found.headings()) {
        if (!goldHeadings.contains(heading)) {
          headings.add("found where none is: " + length(heading) + end(heading));
        }
      }
    }
    return List.of(starts, headings);
  }

  /** What the line before and the line itself show. */
  private static String around(String text, int start) {
    int before = text.lastIndexOf('\n', start - 2) + 1;
    String line = text.substring(before, start - 1);
    int lineEnd = text.indexOf('\n', start);
    String next = text.substring(start, lineEnd < 0 ? text.length() : lineEnd);
    int word = next.indexOf(' ');
    boolean fits = line.length() + 1 + (word < 0 ? next.length() : word) <= COLUMNS;
    return (fits ? "the next word would have fitted" : "the line before is full")
        + (line.matches(".*[.!?][”’\"')]*") ? ", a sentence ends" : ", no sentence ends")
        + (next.isEmpty() || !Character.isUpperCase(next.codePointAt(0))
            ? ", no capital follows"
            : ", a capital follows");
  }

  private static String length(String heading) {
    int words = heading.split(" ", -1).length - 1;
    return words < 5
        ? "under five words"
        : words < 10 ? "five to nine words" : "ten and more words";
  }

  private static String end(String heading) {
    return heading.matches("(?s).*[.!?:][”’\"')]*")
        ? ", with a stop at the end"
        : ", without a stop";
  }
}
