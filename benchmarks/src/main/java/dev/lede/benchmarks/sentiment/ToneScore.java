package dev.lede.benchmarks.sentiment;

import dev.lede.benchmarks.Answers;
import dev.lede.benchmarks.Peer;
import dev.lede.benchmarks.Sheet;
import dev.lede.training.gold.CalibrationError;
import dev.lede.training.gold.ClassScore;
import dev.lede.training.gold.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Asks systems about items and puts how often they are right on a sheet. */
final class ToneScore {

  private ToneScore() {}

  static void threeClasses(Sheet sheet, List<Item> items, List<Peer<Item, Answer>> peers) {
    score(
        sheet,
        items,
        peers,
        List.of("macro-F1", "accuracy"),
        (right, said) -> {
          ClassScore score = labels(right, said);
          return new double[] {score.macroF1(Item.LABELS.size()), score.accuracy()};
        });
  }

  interface Scorer {
    double[] figures(List<Item> right, List<Answer> said);
  }

  /** Adds the figures of the peers, of the first on what others were asked, and of a constant. */
  static void score(
      Sheet sheet,
      List<Item> items,
      List<Peer<Item, Answer>> peers,
      List<String> metrics,
      Scorer scorer) {
    List<Answers<Answer>> all = new ArrayList<>();
    List<Answers<Answer>> onFewer = new ArrayList<>();
    for (Peer<Item, Answer> peer : peers) {
      Answers<Answer> answers = peer.ask(items);
      all.add(answers);
      if (answers.asked().size() < items.size()) {
        onFewer.add(all.get(0).to(answers));
      }
    }
    all.addAll(onFewer);
    all.add(commonest(items).ask(items));
    for (Answers<Answer> answers : all) {
      sheet.add(items, answers, metrics, scorer::figures);
    }
    sheet.headlines(metrics.get(0));
    Answers<Answer> own = all.get(0);
    sheet.add(
        items,
        own,
        List.of("calibration error"),
        (right, said) -> new double[] {calibrationError(right, said)});
  }

  private static double calibrationError(List<Item> right, List<Answer> said) {
    List<CalibrationError.Said> probabilities =
        IntStream.range(0, said.size())
            .filter(i -> !Double.isNaN(said.get(i).probability()))
            .mapToObj(
                i ->
                    new CalibrationError.Said(
                        said.get(i).probability(), said.get(i).label() == right.get(i).gold()))
            .toList();
    return probabilities.isEmpty() ? Double.NaN : CalibrationError.of(probabilities);
  }

  private static Peer<Item, Answer> commonest(List<Item> items) {
    int best = 0;
    for (int label = 0; label <= items.stream().mapToInt(Item::gold).max().orElse(0); label++) {
      best = count(items, label) > count(items, best) ? label : best;
    }
    Answer always = new Answer(best, 0, Double.NaN);
    return Peer.of("majority class", Answer.NOTHING, item -> always);
  }

  private static long count(List<Item> items, int label) {
    return items.stream().filter(item -> item.gold() == label).count();
  }

  static ClassScore labels(List<Item> right, List<Answer> said) {
    return classes(right, said, Item::gold, Answer::label);
  }

  static ClassScore classes(
      List<Item> right, List<Answer> said, ToIntFunction<Item> gold, ToIntFunction<Answer> found) {
    ClassScore score = new ClassScore();
    for (int i = 0; i < right.size(); i++) {
      score.add(gold.applyAsInt(right.get(i)), found.applyAsInt(said.get(i)));
    }
    return score;
  }
}
