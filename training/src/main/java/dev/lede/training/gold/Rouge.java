package dev.lede.training.gold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The agreement of a summary with a reference summary: F1 of single words, of pairs of words, and
 * of the longest common subsequences of their sentences.
 *
 * <p>ROUGE (Lin 2004, <i>ROUGE: A Package for Automatic Evaluation of Summaries</i>, ACL workshop
 * Text Summarization Branches Out), as Google's {@code rouge_score} computes it with {@code
 * use_stemmer=True}: the scorer that published figures of the last years come from. Text is set in
 * lower case and cut at everything but {@code a-z} and {@code 0-9}, and words longer than three
 * characters are stemmed.
 *
 * @param rouge1 F1 of words, from 0 to 1
 * @param rouge2 F1 of pairs of successive words, across sentence ends, from 0 to 1
 * @param rougeLsum F1 of words in the union of longest common subsequences, from 0 to 1
 */
public record Rouge(double rouge1, double rouge2, double rougeLsum) {

  private static final int SHORTEST_STEMMED = 4;

  /**
   * Compares a summary with a reference.
   *
   * @param candidate the sentences of the summary
   * @param reference the sentences of the reference
   * @return the agreement; all 0 if one of the two has no words
   */
  public static Rouge of(List<String> candidate, List<String> reference) {
    List<List<String>> candidateWords = words(candidate);
    List<List<String>> referenceWords = words(reference);
    return new Rouge(
        ofNgrams(1, candidateWords, referenceWords),
        ofNgrams(2, candidateWords, referenceWords),
        ofSubsequences(candidateWords, referenceWords));
  }

  private static List<List<String>> words(List<String> sentences) {
    ReferenceStemmer stemmer = new ReferenceStemmer();
    List<List<String>> all = new ArrayList<>();
    for (String sentence : sentences) {
      List<String> words = new ArrayList<>();
      for (String word : sentence.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
        if (!word.isEmpty()) {
          words.add(word.length() < SHORTEST_STEMMED ? word : stemmer.stem(word));
        }
      }
      all.add(words);
    }
    return all;
  }

  private static double ofNgrams(
      int n, List<List<String>> candidate, List<List<String>> reference) {
    Map<List<String>, Integer> candidateCounts = ngrams(n, candidate);
    Map<List<String>, Integer> referenceCounts = ngrams(n, reference);
    int hits = 0;
    for (Map.Entry<List<String>, Integer> ngram : referenceCounts.entrySet()) {
      hits += Math.min(ngram.getValue(), candidateCounts.getOrDefault(ngram.getKey(), 0));
    }
    return f1(hits, total(candidateCounts), total(referenceCounts));
  }

  private static Map<List<String>, Integer> ngrams(int n, List<List<String>> sentences) {
    List<String> words = sentences.stream().flatMap(List::stream).toList();
    Map<List<String>, Integer> counts = new HashMap<>();
    for (int i = 0; i + n <= words.size(); i++) {
      counts.merge(words.subList(i, i + n), 1, Integer::sum);
    }
    return counts;
  }

  private static <T> int total(Map<T, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * A word of a reference sentence is a hit if it is in a longest common subsequence with any
   * sentence of the candidate; no word more often than it occurs in the candidate.
   */
  private static double ofSubsequences(List<List<String>> candidate, List<List<String>> reference) {
    Map<List<String>, Integer> candidateLeft = ngrams(1, candidate);
    int candidateTotal = total(candidateLeft);
    int hits = 0;
    int referenceTotal = 0;
    for (List<String> sentence : reference) {
      referenceTotal += sentence.size();
      BitSet common = new BitSet();
      for (List<String> other : candidate) {
        common.or(longestCommonSubsequence(sentence, other));
      }
      for (int i = common.nextSetBit(0); i >= 0; i = common.nextSetBit(i + 1)) {
        List<String> word = List.of(sentence.get(i));
        int left = candidateLeft.getOrDefault(word, 0);
        if (left > 0) {
          candidateLeft.put(word, left - 1);
          hits++;
        }
      }
    }
    return f1(hits, candidateTotal, referenceTotal);
  }

  /**
   * Returns which words of {@code sentence} make up one longest common subsequence with {@code
   * other}: of several, the one that the reference scorer takes.
   */
  private static BitSet longestCommonSubsequence(List<String> sentence, List<String> other) {
    int[][] lengths = new int[sentence.size() + 1][other.size() + 1];
    for (int i = 1; i <= sentence.size(); i++) {
      for (int j = 1; j <= other.size(); j++) {
        lengths[i][j] =
            sentence.get(i - 1).equals(other.get(j - 1))
                ? lengths[i - 1][j - 1] + 1
                : Math.max(lengths[i - 1][j], lengths[i][j - 1]);
      }
    }
    BitSet common = new BitSet();
    int i = sentence.size();
    int j = other.size();
    while (i > 0 && j > 0) {
      if (sentence.get(i - 1).equals(other.get(j - 1))) {
        common.set(--i);
        j--;
      } else if (lengths[i][j - 1] > lengths[i - 1][j]) {
        j--;
      } else {
        i--;
      }
    }
    return common;
  }

  private static double f1(int hits, int candidate, int reference) {
    return hits == 0 ? 0 : 2.0 * hits / (candidate + reference);
  }
}
