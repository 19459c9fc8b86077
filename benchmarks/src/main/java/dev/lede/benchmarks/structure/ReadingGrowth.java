package dev.lede.benchmarks.structure;

import dev.lede.benchmarks.FullCompiler;
import dev.lede.benchmarks.GeneratedArticle;
import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.DocumentReader;
import dev.lede.training.ReportHead;
import java.io.IOException;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.commons.text.WordUtils;

/**
 * Measures how the time for reading a text, its sentences and its tokens grows with its length,
 * from 1 to 1000 KB, for prose and for what no newspaper prints. "Against linear" tells by what
 * factor the time of the longest text exceeds ten times that of the one before: near 1 where it
 * grows linearly. The last column tells how many bytes the longest document holds a character,
 * beside its text.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Pbenchmark \
 *     -Dexec.mainClass=dev.lede.benchmarks.structure.ReadingGrowth
 * }</pre>
 */
public final class ReadingGrowth {

  // The best of so many runs counts: the others have met the compiler or the collector.
  private static final int RUNS = 3;

  // The collector is asked so often before memory is measured.
  private static final int COLLECTIONS = 4;

  private static final int[] KILOBYTES = {1, 10, 100, 1000};
  private static final int WARM_UP = 200_000;
  private static final int COLUMNS = 72;

  private ReadingGrowth() {}

  /**
   * A kind of text.
   *
   * @param ofLength makes a text of about so many characters
   */
  private record Kind(String name, DocumentReader reader, IntFunction<String> ofLength) {}

  /**
   * Prints one line a kind of text.
   *
   * @param args none
   */
  public static void main(String[] args) throws IOException {
    FullCompiler.require();
    ReportHead.begin(System.out, "Time to read and split a text", ReadingGrowth.class, "");
    DocumentReader plain = DocumentReader.plainText();
    List<Kind> kinds = new ArrayList<>();
    kinds.add(new Kind("prose, blank lines", plain, ReadingGrowth::prose));
    kinds.add(new Kind("prose, wrapped, no blank lines", plain, ReadingGrowth::wrapped));
    kinds.add(new Kind("prose, one line", plain, length -> prose(length).replace('\n', ' ')));
    kinds.add(new Kind("HTML", DocumentReader.html(), ReadingGrowth::html));
    for (String unit :
        new String[] {"\"", "“", "\n", "A\n", "- a\n", "a", "<", "#a", "😀", "a b. "}) {
      String name = "`" + StringEscapeUtils.escapeJava(unit) + "` again and again";
      kinds.add(new Kind(name, plain, length -> unit.repeat(length / unit.length())));
    }
    System.out.println("| ms | 1 KB | 10 KB | 100 KB | 1000 KB | against linear | bytes held |");
    System.out.println("|---|---|---|---|---|---|---|");
    kinds.forEach(kind -> System.out.println(row(kind)));
  }

  private static String row(Kind kind) {
    StringBuilder row = new StringBuilder("| ").append(kind.name());
    milliseconds(kind.reader(), kind.ofLength().apply(WARM_UP));
    double before = 0;
    double last = 0;
    String text = "";
    for (int kilobytes : KILOBYTES) {
      text = kind.ofLength().apply(kilobytes * 1000);
      before = last;
      last = milliseconds(kind.reader(), text);
      row.append(String.format(Locale.ROOT, " | %.2f", last));
    }
    double held = bytesHeld(kind.reader(), text);
    return row.append(String.format(Locale.ROOT, " | %.2f | %.1f |", last / (10 * before), held))
        .toString();
  }

  private static double milliseconds(DocumentReader reader, String source) {
    long best = Long.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      split(reader.read(source));
      best = Math.min(best, System.nanoTime() - start);
    }
    return best / 1e6;
  }

  private static double bytesHeld(DocumentReader reader, String source) {
    long before = usedMemory();
    Document document = reader.read(source);
    try {
      split(document);
      return (double) (usedMemory() - before) / source.length();
    } finally {
      Reference.reachabilityFence(document);
    }
  }

  private static void split(Document document) {
    document.blocks().forEach(Block::sentences);
  }

  private static long usedMemory() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
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
