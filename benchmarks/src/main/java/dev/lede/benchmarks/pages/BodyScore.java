package dev.lede.benchmarks.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of an article was found on a page, and how much else: the overlap of shingles of four
 * words, as the article extraction benchmark of Scrapinghub counts it.
 *
 * @param right shingles of the article that were found, as a share of all, as are the next two
 * @param wrong shingles that were found and are not of the article
 * @param missed shingles of the article that were not found
 */
record BodyScore(double right, double wrong, double missed) {

  private static final int SHINGLE = 4;

  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  static BodyScore of(String article, String found) {
    Map<String, Integer> gold = shingles(article);
    Map<String, Integer> own = shingles(found);
    double right = 0;
    double wrong = 0;
    for (Map.Entry<String, Integer> shingle : own.entrySet()) {
      int shared = Math.min(shingle.getValue(), gold.getOrDefault(shingle.getKey(), 0));
      right += shared;
      wrong += shingle.getValue() - shared;
    }
    double missed = gold.values().stream().mapToInt(count -> count).sum() - right;
    double all = Math.max(1, right + wrong + missed);
    return new BodyScore(right / all, wrong / all, missed / all);
  }

  double precision() {
    return share(wrong);
  }

  double recall() {
    return share(missed);
  }

  private double share(double fault) {
    if (wrong == 0 && missed == 0) {
      return 1;
    }
    return right == 0 ? 0 : right / (right + fault);
  }

  private static Map<String, Integer> shingles(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    Map<String, Integer> shingles = new HashMap<>();
    int last = Math.max(words.isEmpty() ? 0 : 1, words.size() - SHINGLE + 1);
    for (int i = 0; i < last; i++) {
      String shingle = String.join(" ", words.subList(i, Math.min(words.size(), i + SHINGLE)));
      shingles.merge(shingle, 1, Integer::sum);
    }
    return shingles;
  }
}
