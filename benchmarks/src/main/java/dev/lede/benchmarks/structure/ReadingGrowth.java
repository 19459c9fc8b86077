package dev.lede.benchmarks.structure;

import dev.lede.benchmarks.GeneratedArticle;
import dev.lede.benchmarks.Report;
import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.DocumentReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.commons.text.WordUtils;

/**
 * Measures how the time for reading a text, its sentences and its tokens grows with its length,
 * from 1 to 1000 KB, for prose and for what no newspaper prints. A last column tells by what factor
 * the time of the longest text exceeds ten times that of the one before: near 1 where it grows
 * linearly.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Pbenchmark \
 *     -Dexec.mainClass=dev.lede.benchmarks.structure.ReadingGrowth
 * }</pre>
 */
public final class ReadingGrowth {

  // The best of so many runs counts: the others have met the compiler or the collector.
  private static final int RUNS = 3;

  private static final int[] KILOBYTES = {1, 10, 100, 1000};
  private static final int WARM_UP = 200_000;
  private static final int COLUMNS = 72;

  private ReadingGrowth() {}

  /**
   * Prints one line a kind of text.
   *
   * @param args none
   */
  public static void main(String[] args) throws IOException {
    Report.begin(System.out, "Time to read and split a text", ReadingGrowth.class, "");
    Map<String, IntFunction<Document>> kinds = new LinkedHashMap<>();
    kinds.put("prose, blank lines", read(ReadingGrowth::prose));
    kinds.put("prose, wrapped, no blank lines", read(ReadingGrowth::wrapped));
    kinds.put("prose, one line", read(length -> prose(length).replace('\n', ' ')));
    kinds.put("HTML", length -> DocumentReader.html().read(html(length)));
    for (String unit :
        new String[] {"\"", "“", "\n", "A\n", "- a\n", "a", "<", "#a", "😀", "a b. "}) {
      kinds.put(
          "`" + StringEscapeUtils.escapeJava(unit) + "` again and again",
          read(length -> unit.repeat(length / unit.length())));
    }
    System.out.println("| ms | 1 KB | 10 KB | 100 KB | 1000 KB | against linear |");
    System.out.println("|---|---|---|---|---|---|");
    kinds.forEach((name, kind) -> System.out.println(row(name, kind)));
  }

  private static IntFunction<Document> read(IntFunction<String> text) {
    return length -> Document.of(text.apply(length));
  }

  private static String row(String name, IntFunction<Document> kind) {
    StringBuilder row = new StringBuilder("| ").append(name);
    double before = 0;
    double last = 0;
    milliseconds(kind.apply(WARM_UP).text(), name.equals("HTML"));
    for (int kilobytes : KILOBYTES) {
      String source = kind.apply(kilobytes * 1000).text();
      boolean html = name.equals("HTML");
      before = last;
      last = milliseconds(source, html);
      row.append(String.format(Locale.ROOT, " | %.2f", last));
    }
    return row.append(String.format(Locale.ROOT, " | %.2f |", last / (10 * before))).toString();
  }

  private static double milliseconds(String source, boolean html) {
    DocumentReader reader = html ? DocumentReader.html() : DocumentReader.plainText();
    long best = Long.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      for (Block block : reader.read(source).blocks()) {
        block.sentences();
      }
      best = Math.min(best, System.nanoTime() - start);
    }
    return best / 1e6;
  }

  private static String prose(int length) {
    return GeneratedArticle.ofCharacters(length);
  }

  private static String wrapped(int length) {
    StringBuilder text = new StringBuilder();
    for (String paragraph : prose(length).split("\n\n", -1)) {
      text.append(WordUtils.wrap(paragraph, COLUMNS, "\n", false)).append('\n');
    }
    return text.toString();
  }

  private static String html(int length) {
    return "<article><p>" + prose(length).replace("\n\n", "</p>\n<p>") + "</p></article>";
  }
}
