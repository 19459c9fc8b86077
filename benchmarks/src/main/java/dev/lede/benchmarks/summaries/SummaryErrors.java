package dev.lede.benchmarks.summaries;

import dev.lede.benchmarks.ErrorKinds;
import dev.lede.document.Sentence;
import dev.lede.summarize.Length;
import dev.lede.summarize.Summarizer;
import dev.lede.training.RankerTraining;
import dev.lede.training.gold.JsonLines;
import dev.lede.training.gold.ReferenceArticle;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Counts by kind what parts summaries of three sentences from the best three: a sentence of these
 * is not chosen, or one that is not among them is. Where the ranker shipped has learned from the
 * articles, the counts are of what it could not even learn.
 */
public final class SummaryErrors {

  private static final int SENTENCES = 3;
  private static final int BEGINNING = 10;
  private static final int SHORT = 60;
  private static final Pattern LEANS =
      Pattern.compile(
          "(?:He|She|They|It|His|Her|Their|This|That|These|Those|But|And)\\b.*", Pattern.DOTALL);

  private SummaryErrors() {}

  /** Counts over the first articles of a file. */
  public static ErrorKinds count(JsonLines file, int limit) {
    ErrorKinds errors = new ErrorKinds("Sentences of " + file.name());
    Summarizer summarizer = Summarizer.create();
    List<ReferenceArticle> articles = ReferenceArticle.of(file);
    for (ReferenceArticle article : articles.subList(0, Math.min(limit, articles.size()))) {
      List<Sentence> sentences = article.document().sentences();
      Set<Integer> best = RankerTraining.oracle(article);
      Set<Integer> chosen =
          summarizer.summarize(article.document(), Length.sentences(SENTENCES)).sentences().stream()
              .map(key -> key.index())
              .collect(Collectors.toCollection(TreeSet::new));
      for (int index : best) {
        if (!chosen.contains(index)) {
          errors.add("not chosen: " + kind(sentences.get(index).text(), index));
        }
      }
      for (int index : chosen) {
        if (!best.contains(index)) {
          errors.add("chosen instead: " + kind(sentences.get(index).text(), index));
        }
      }
    }
    return errors;
  }

  private static String kind(String text, int index) {
    String place =
        index < SENTENCES
            ? "among the first three"
            : index < BEGINNING ? "fourth to tenth" : "after the tenth";
    String wording =
        text.length() < SHORT
            ? "short"
            : text.matches("(?s).*[“\"].*")
                ? "with a quotation"
                : LEANS.matcher(text).matches() ? "leaning on the one before" : "plain";
    return place + ", " + wording;
  }
}
