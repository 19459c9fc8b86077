package dev.lede.benchmarks.pages;

import dev.lede.benchmarks.Answers;
import dev.lede.benchmarks.Peer;
import dev.lede.benchmarks.Sheet;
import dev.lede.document.Metadata;
import dev.lede.training.gold.JsonLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jsoup.Jsoup;

/**
 * Measures how well the article of a page is found, beside Readability4J, the whole text of the
 * page and all its {@code p} elements, and how often title, authors and date are right, and how
 * many of three key sentences are not the article's.
 *
 * <p>A line of the data has {@code html}, and either {@code body}, the text of the article, or
 * {@code with} and {@code without}, lists of texts that the article has and does not have; and
 * {@code title}, {@code author} (several with a semicolon between) and {@code date}, if known.
 */
public final class PageAccuracy {

  private static final List<String> BODY_METRICS =
      List.of("article F1", "article precision", "article recall", "nothing found");

  private static final List<String> KEY_METRICS = List.of("key sentences not in the article");

  private static final List<String> SNIPPET_METRICS =
      List.of("snippets F1", "snippets precision", "snippets recall", "snippets accuracy");

  private static final List<String> ABOUT_METRICS =
      List.of("title right", "author right", "date right");

  private static final double PERCENT = 100;

  private static final List<Peer<GoldPage, PageAnswer>> PEERS =
      List.of(
          Peer.of("Lede", PageAnswer.ofText(""), page -> PageAnswer.ofLede(page.html())),
          Peer.of(
              "Readability4J 1.0.8",
              PageAnswer.ofText(""),
              page -> PageAnswer.ofReadability4J(page.html())),
          Peer.of(
              "the whole page, body.text()",
              PageAnswer.ofText(""),
              page -> PageAnswer.ofText(Jsoup.parse(page.html()).body().text())),
          Peer.of(
              "all p elements",
              PageAnswer.ofText(""),
              page ->
                  PageAnswer.ofText(
                      String.join("\n", Jsoup.parse(page.html()).select("p").eachText()))));

  private PageAccuracy() {}

  /** Measures the first pages of a file. */
  public static Sheet measure(JsonLines file, int limit) {
    List<GoldPage> pages = file.first(limit).stream().map(GoldPage::of).toList();
    Sheet sheet = new Sheet(file, pages.size(), "pages", 1);
    sheet.headlines("article F1", "snippets F1", "author right", "date right");
    for (Peer<GoldPage, PageAnswer> peer : PEERS) {
      Answers<PageAnswer> answers = peer.ask(pages);
      List<BodyScore> bodies = new ArrayList<>();
      List<SnippetScore> snippets = new ArrayList<>();
      for (int i = 0; i < answers.given().size(); i++) {
        GoldPage page = pages.get(answers.asked().get(i));
        String text = answers.given().get(i).text();
        page.body().ifPresent(body -> bodies.add(BodyScore.of(body, text)));
        snippets.add(SnippetScore.of(page, text));
      }
      if (bodies.size() == pages.size()) {
        sheet.add(pages, with(answers, bodies), BODY_METRICS, (gold, own) -> bodyFigures(own));
        sheet.add(pages, answers, KEY_METRICS, PageAccuracy::keyFigures);
      }
      sheet.add(
          pages, with(answers, snippets), SNIPPET_METRICS, (g, own) -> SnippetScore.figures(own));
      sheet.add(pages, answers, ABOUT_METRICS, PageAccuracy::aboutFigures);
    }
    long titles = pages.stream().filter(page -> page.title().isPresent()).count();
    long authors = pages.stream().filter(page -> page.author().isPresent()).count();
    long dates = pages.stream().filter(page -> page.date().isPresent()).count();
    if (titles + authors + dates > 0) {
      sheet.note("%d pages have a title, %d an author, %d a date.", titles, authors, dates);
    }
    return sheet;
  }

  private static <T> Answers<T> with(Answers<?> answers, List<T> scores) {
    return new Answers<>(answers.system(), answers.asked(), scores, answers.failed());
  }

  private static double[] bodyFigures(List<BodyScore> scores) {
    double precision = scores.stream().mapToDouble(BodyScore::precision).average().orElse(0);
    double recall = scores.stream().mapToDouble(BodyScore::recall).average().orElse(0);
    double nothing =
        scores.stream().filter(score -> score.right() == 0 && score.wrong() == 0).count();
    return new double[] {
      PERCENT * f1(precision, recall),
      PERCENT * precision,
      PERCENT * recall,
      PERCENT * nothing / scores.size()
    };
  }

  private static double[] keyFigures(List<GoldPage> pages, List<PageAnswer> answers) {
    int outside = 0;
    int all = 0;
    for (int i = 0; i < pages.size(); i++) {
      outside += answers.get(i).keySentencesOutside(pages.get(i).body().orElseThrow());
      all += answers.get(i).keySentences().size();
    }
    return new double[] {all == 0 ? Double.NaN : PERCENT * outside / all};
  }

  static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static double[] aboutFigures(List<GoldPage> pages, List<PageAnswer> answers) {
    return new double[] {
      share(pages, answers, GoldPage::titleRight),
      share(pages, answers, GoldPage::authorRight),
      share(pages, answers, GoldPage::dateRight)
    };
  }

  /** How often something is right, of the pages of which it is known; NaN where nobody says it. */
  private static double share(
      List<GoldPage> pages,
      List<PageAnswer> answers,
      BiFunction<GoldPage, Metadata, Optional<Boolean>> isRight) {
    int right = 0;
    int all = 0;
    for (int i = 0; i < pages.size(); i++) {
      GoldPage page = pages.get(i);
      Optional<Boolean> judged =
          answers.get(i).about().flatMap(about -> isRight.apply(page, about));
      all += judged.isPresent() ? 1 : 0;
      right += judged.orElse(false) ? 1 : 0;
    }
    return all == 0 ? Double.NaN : PERCENT * right / all;
  }
}
