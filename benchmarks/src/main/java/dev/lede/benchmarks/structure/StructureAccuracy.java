package dev.lede.benchmarks.structure;

import dev.lede.benchmarks.Answers;
import dev.lede.benchmarks.Peer;
import dev.lede.benchmarks.Sheet;
import dev.lede.document.Document;
import dev.lede.training.gold.JsonLines;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures how well the plain-text reader finds paragraphs and headings again after an article was
 * wrapped hard, with and without blank lines; beside the usual way, a paragraph a blank line, or a
 * line where there is no blank one.
 *
 * <p>A line of the data has {@code text}: the headline, an empty line, and the paragraphs with
 * empty lines between them; or one line of running text with {@code references}, of which title and
 * headings are taken.
 */
public final class StructureAccuracy {

  static final long SEED = 20;

  private static final List<Layout> LAYOUTS =
      Stream.of(true, false)
          .flatMap(
              blankLines -> Stream.of(60, 72, 80, 0).map(columns -> Layout.of(columns, blankLines)))
          .toList();

  private static final Pattern BLANK_LINE = Pattern.compile("\n\\s*\n\\s*");

  /**
   * What of a page is found.
   *
   * @param starts where blocks begin, but for the first
   * @param headings titles and headings, each its offset and its text
   */
  record Outline(TreeSet<Integer> starts, TreeSet<String> headings) {}

  private StructureAccuracy() {}

  /** Measures the first articles of a file. */
  public static Sheet measure(JsonLines file, int limit) {
    List<LaidOutArticle> articles = LaidOutArticle.of(file.first(limit), SEED);
    Sheet sheet = new Sheet(file, articles.size(), "articles", 1);
    LAYOUTS.forEach(layout -> add(sheet, articles, layout));
    Layout usual = Layout.of(72, false);
    sheet.headlines(starts(usual), headings(usual));
    long same = 0;
    for (Layout layout : LAYOUTS) {
      Layout crLf = layout.withCrLf();
      same +=
          articles.stream()
              .filter(article -> texts(layout.set(article)).equals(texts(crLf.set(article))))
              .count();
    }
    sheet.note(
        "F1. With CR LF at the ends of lines the blocks are the same in %d of %d pages.",
        same, LAYOUTS.size() * articles.size());
    sheet.note(
        "The reader's rules were tuned on polnear-train; errors on cnn-open and gum-news were"
            + " looked at too.");
    return sheet;
  }

  private static void add(Sheet sheet, List<LaidOutArticle> articles, Layout layout) {
    List<Layout.Page> pages = articles.stream().map(layout::set).toList();
    for (Peer<Layout.Page, Outline> peer : peers()) {
      var answers = peer.ask(pages);
      List<StructureScore> scores = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        StructureScore score = new StructureScore();
        score.add(articles.get(i), pages.get(i), answers.given().get(i));
        scores.add(score);
      }
      sheet.add(
          articles,
          new Answers<>(answers.system(), answers.asked(), scores, answers.failed()),
          List.of(starts(layout), headings(layout)),
          (right, drawn) -> {
            StructureScore all = new StructureScore();
            drawn.forEach(all::add);
            return new double[] {100 * all.starts().f1(), 100 * all.headings().f1()};
          });
    }
  }

  private static String starts(Layout layout) {
    return layout + ": paragraph starts";
  }

  private static String headings(Layout layout) {
    return layout + ": headings";
  }

  private static List<Peer<Layout.Page, Outline>> peers() {
    Outline nothing = new Outline(new TreeSet<>(), new TreeSet<>());
    return List.of(
        Peer.of("Lede", nothing, page -> StructureScore.outline(Document.of(page.text()))),
        Peer.of("blank lines, or lines", nothing, StructureAccuracy::usual));
  }

  private static Outline usual(Layout.Page page) {
    boolean blankLines = BLANK_LINE.matcher(page.text().strip()).find();
    Matcher matcher = (blankLines ? BLANK_LINE : Pattern.compile("\n")).matcher(page.text());
    Outline outline = new Outline(new TreeSet<>(), new TreeSet<>());
    while (matcher.find()) {
      if (matcher.end() < page.text().length()) {
        outline.starts().add(matcher.end());
      }
    }
    return outline;
  }

  private static List<String> texts(Layout.Page page) {
    return Document.of(page.text()).blocks().stream()
        .map(block -> block.kind() + " " + block.text())
        .toList();
  }
}
