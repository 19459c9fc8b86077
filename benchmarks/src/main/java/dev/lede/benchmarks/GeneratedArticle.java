package dev.lede.benchmarks;

import java.util.Random;

/**
 * Text of any length for timing, of invented words. Few words are frequent and many rare, as in
 * real text (Zipf's law), so that many sentences share words.
 */
public final class GeneratedArticle {

  private static final long SEED = 1871;
  private static final String[] SYLLABLES = {
    "ba", "co", "da", "fel", "gor", "hin", "jo", "kal", "lum", "mer", "nor", "pel", "qui", "ras",
    "ton", "vis"
  };
  private static final String[] FUNCTION_WORDS = {
    "the", "of", "and", "to", "in", "that", "was", "on", "for", "by"
  };

  private static final double SHARE_OF_FUNCTION_WORDS = 0.4;
  private static final int VOCABULARY = 4096;
  private static final int SENTENCES_A_PARAGRAPH = 3;
  private static final int FEWEST_WORDS = 8;
  private static final int MOST_WORDS = 34;

  private final Random random = new Random(SEED);
  private final StringBuilder text = new StringBuilder();
  private int sentences;

  private GeneratedArticle() {}

  /** Returns whole sentences that are together at least so many characters long. */
  public static String ofCharacters(int least) {
    GeneratedArticle article = new GeneratedArticle();
    while (article.text.length() < least) {
      article.addSentence();
    }
    return article.text.toString();
  }

  /** Returns so many sentences. */
  public static String ofSentences(int count) {
    GeneratedArticle article = new GeneratedArticle();
    while (article.sentences < count) {
      article.addSentence();
    }
    return article.text.toString();
  }

  private void addSentence() {
    int words = FEWEST_WORDS + random.nextInt(MOST_WORDS - FEWEST_WORDS + 1);
    text.append("The");
    for (int i = 1; i < words; i++) {
      text.append(' ').append(word());
    }
    sentences++;
    text.append(sentences % SENTENCES_A_PARAGRAPH == 0 ? ".\n\n" : ". ");
  }

  private String word() {
    if (random.nextDouble() < SHARE_OF_FUNCTION_WORDS) {
      return FUNCTION_WORDS[random.nextInt(FUNCTION_WORDS.length)];
    }
    // A rank whose logarithm is even has the frequency 1 / rank.
    int rank = (int) Math.pow(VOCABULARY, random.nextDouble());
    StringBuilder word = new StringBuilder();
    for (int rest = rank; rest > 0; rest /= SYLLABLES.length) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return word.toString();
  }
}
