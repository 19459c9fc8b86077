package dev.lede.benchmarks.structure;

import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.DocumentReader;
import dev.lede.document.Sentence;
import dev.lede.document.Span;
import dev.lede.report.ArticleAnalyzer;
import dev.lede.report.ArticleReport;
import dev.lede.report.ReportWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Damages pages and reads them: cut, nested in themselves, with ends of elements left out,
 * attributes swapped, and bytes read in a charset that they are not in. Tells every page that
 * throws, or whose spans lie outside of it, by its number, from which it can be made again.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Pbenchmark \
 *     -Dexec.mainClass=dev.lede.benchmarks.structure.PageFuzz -Dexec.args="1000000 10000 DIR"
 * }</pre>
 *
 * <p>The arguments: how many pages are read, how many of these are analyzed too and written in all
 * forms, and a folder of HTML files to start from.
 */
public final class PageFuzz {

  /** A page is at most so many characters long. */
  private static final int LONGEST = 10_000;

  private static final int MOST_DAMAGES = 8;

  private static final String[] ELEMENTS = {
    "<div>",
    "</div>",
    "<p>",
    "</p>",
    "<form>",
    "<article>",
    "</article>",
    "<main hidden>",
    "<nav>",
    "<h1>",
    "</h1>",
    "<ul><li>",
    "</ul>",
    "<table><tr><td>",
    "</table>",
    "<noscript>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<template>",
    "<blockquote>",
    "<q>",
    "</q>",
    "<br><br>",
    "<svg>",
    "<textarea>",
    "<title>",
    "<base href=x>",
    "<sup>[1]</sup>",
    "<a href=x>",
    "</a>",
    "&#0;",
    "&amp",
    "\uD800",
    "\u0000",
    "\r",
    "<select>",
    "<frameset>",
    "<body class=comments>",
    "</html>"
  };

  private static final String[] CHARSETS = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16"};

  private PageFuzz() {}

  /**
   * Prints how many pages were read, and each that failed.
   *
   * @param args how many are read, how many are analyzed, and a folder
   * @throws IOException if the folder cannot be read
   */
  public static void main(String[] args) throws IOException {
    long count = Long.parseLong(args[0]);
    long analyzed = Long.parseLong(args[1]);
    List<String> pages = pages(Path.of(args[2]));
    LongAdder failures = new LongAdder();
    LongAdder blocks = new LongAdder();
    LongAdder refused = new LongAdder();
    LongStream.range(0, count)
        .parallel()
        .forEach(
            number -> {
              try {
                Document document = read(page(pages, number), number);
                check(document);
                blocks.add(document.blocks().size());
              } catch (UnsupportedEncodingException e) {
                refused.increment(); // bytes that are no text, since one is zero
              } catch (IOException | RuntimeException | StackOverflowError e) {
                failures.increment();
                System.out.println("page " + number + ": " + e);
              }
            });
    System.out.printf(
        Locale.ROOT,
        "%d pages read, made from %d; %d blocks; %d refused as no text; %d failed%n",
        count,
        pages.size(),
        blocks.sum(),
        refused.sum(),
        failures.sum());
    failures.reset();
    try (ArticleAnalyzer analyzer = ArticleAnalyzer.create()) {
      LongStream.range(0, analyzed)
          .parallel()
          .forEach(
              number -> {
                try {
                  write(analyzer.analyze(read(page(pages, number), number)));
                } catch (UnsupportedEncodingException e) {
                  refused.increment();
                } catch (IOException | RuntimeException | StackOverflowError e) {
                  failures.increment();
                  System.out.println("page " + number + ", analyzed: " + e);
                }
              });
    }
    System.out.printf(
        Locale.ROOT, "%d analyzed and written; %d failed%n", analyzed, failures.sum());
  }

  private static List<String> pages(Path folder) throws IOException {
    List<String> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (file.toString().endsWith(".html")) {
          pages.add(Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    if (pages.isEmpty()) {
      throw new IOException("no file in " + folder + " ends in .html");
    }
    return pages;
  }

  private static String page(List<String> pages, long number) {
    Random random = new Random(number);
    String whole = pages.get(random.nextInt(pages.size()));
    int length = 200 + random.nextInt(LONGEST - 200);
    int begin = whole.length() <= length ? 0 : random.nextInt(whole.length() - length);
    StringBuilder page =
        new StringBuilder(whole.substring(begin, Math.min(whole.length(), begin + length)));
    int damages = 1 + random.nextInt(MOST_DAMAGES);
    for (int i = 0; i < damages; i++) {
      damage(page, random);
    }
    page.setLength(Math.min(page.length(), LONGEST));
    return page.toString();
  }

  private static void damage(StringBuilder page, Random random) {
    int at = random.nextInt(page.length() + 1);
    int to = Math.min(page.length(), at + random.nextInt(400));
    switch (random.nextInt(7)) {
      case 0 -> page.delete(at, to);
      case 1 -> page.insert(at, page.substring(at, to));
      case 2 -> page.insert(at, ELEMENTS[random.nextInt(ELEMENTS.length)]);
      case 3 -> page.insert(at, ELEMENTS[random.nextInt(ELEMENTS.length)].repeat(300));
      case 4 -> {
        int end = page.indexOf("</", at);
        page.delete(Math.max(0, end), Math.max(0, end + 2));
      }
      case 5 -> {
        int first = page.indexOf("class=", at);
        int other = page.indexOf("=\"", Math.max(0, first) + "class=\"".length());
        if (first >= 0 && other >= 0) {
          page.replace(other, other + 1, " hidden class=");
          page.replace(first, first + "class".length(), "id");
        }
      }
      default -> {
        if (at < page.length()) {
          page.setCharAt(at, (char) random.nextInt(Character.MAX_VALUE));
        }
      }
    }
  }

  private static Document read(String page, long number) throws IOException {
    DocumentReader reader = DocumentReader.html();
    Charset charset = Charset.forName(CHARSETS[(int) (number % CHARSETS.length)]);
    return number % 2 == 0
        ? reader.read(page)
        : reader.read(new ByteArrayInputStream(page.getBytes(charset)));
  }

  private static void check(Document document) {
    int end = 0;
    for (Block block : document.blocks()) {
      Span span = block.span();
      require(span.begin() >= end && span.end() <= document.text().length(), span);
      end = span.begin();
      for (Sentence sentence : block.sentences()) {
        require(span.contains(sentence.span()), sentence.span());
        require(sentence.span().begin() >= end, sentence.span());
        end = sentence.span().end();
      }
      end = span.end();
    }
  }

  private static void require(boolean holds, Span span) {
    if (!holds) {
      throw new IllegalStateException(span + " is not where it should be");
    }
  }

  private static void write(ArticleReport report) {
    check(report.document());
    for (ReportWriter writer :
        List.of(
            ReportWriter.text(),
            ReportWriter.json(),
            ReportWriter.html(),
            ReportWriter.brat(),
            ReportWriter.jsonLd())) {
      writer.write(report);
    }
  }
}
