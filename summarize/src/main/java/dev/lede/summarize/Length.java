package dev.lede.summarize;

import dev.lede.document.internal.Characters;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long a summary may be.
 *
 * <p>The first sentence chosen, mostly the best, is always taken. If it alone has more words or
 * characters than allowed, it is the whole summary and longer than the limit. An empty one would
 * help nobody. In every other case a number of words or characters is not exceeded. Sentences are
 * tried from the best down, and one that no longer fits is passed over for the next that does. A
 * number of sentences, or a share of them, is met exactly, or by all sentences if the document has
 * fewer. What publishers put around an article ("Read more: …") is no sentence here, unless there
 * is nothing else.
 *
 * <p>Words and characters are counted in {@link Summary#text()}.
 *
 * <pre>{@code
 * Summary summary = Summarizer.create().summarize(document, Length.words(100));
 * }</pre>
 *
 * <p>Immutable and thread-safe. Two lengths are equal if unit and amount are.
 */
public final class Length {

  private enum Unit {
    SENTENCES("sentences"),
    RATIO("of the sentences"),
    WORDS("words"),
    CHARACTERS("characters");

    private final String plural;

    Unit(String plural) {
      this.plural = plural;
    }

    private String of(double amount) {
      return amount == 1 && this != RATIO ? plural.substring(0, plural.length() - 1) : plural;
    }
  }

  private final Unit unit;
  private final double amount;

  private Length(Unit unit, double amount) {
    this.unit = unit;
    this.amount = amount;
  }

  /**
   * {@return a length of so many sentences}
   *
   * @param count how many, 1 or more
   * @throws IllegalArgumentException if {@code count} is less than 1
   */
  public static Length sentences(int count) {
    return ofAtLeastOne(count, Unit.SENTENCES);
  }

  /**
   * {@return a length of at most so many words, which are what stands between white space} If the
   * first sentence chosen alone has more, it is the whole summary.
   *
   * @param most how many, 1 or more
   * @throws IllegalArgumentException if {@code most} is less than 1
   */
  public static Length words(int most) {
    return ofAtLeastOne(most, Unit.WORDS);
  }

  /**
   * {@return a length of at most so many characters, which are UTF-16 code units as {@link
   * String#length()} counts them, the space between two sentences among them} If the first sentence
   * chosen alone has more, it is the whole summary.
   *
   * @param most how many, 1 or more
   * @throws IllegalArgumentException if {@code most} is less than 1
   */
  public static Length characters(int most) {
    return ofAtLeastOne(most, Unit.CHARACTERS);
  }

  /**
   * {@return a length of one sentence at least, else of a share of the document's sentences,
   * rounded down} {@code ratio(0.3)} of nine sentences is two, of two sentences one.
   *
   * @param share more than 0, at most 1
   * @throws IllegalArgumentException if {@code share} is outside that range or not a number
   */
  public static Length ratio(double share) {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "ratio " + share + " must be > 0 and <= 1; 0.2 keeps a fifth of the sentences");
    }
    return new Length(Unit.RATIO, share);
  }

  private static Length ofAtLeastOne(int amount, Unit unit) {
    if (amount < 1) {
      throw new IllegalArgumentException("length " + amount + " must be >= 1, in " + unit.plural);
    }
    return new Length(unit, amount);
  }

  /** Returns whether this is a number of sentences to be met, not a limit to be kept. */
  boolean isSentenceCount() {
    return unit == Unit.SENTENCES || unit == Unit.RATIO;
  }

  /** Returns what the {@linkplain #cost costs} of a document's chosen sentences may add up to. */
  long limit(int sentencesOfDocument) {
    return switch (unit) {
      case SENTENCES, WORDS -> (long) amount;
      // The first sentence has no space before it.
      case CHARACTERS -> (long) amount + 1;
      // Decimal, because 0.29 * 100 is less than 29 in binary.
      case RATIO ->
          BigDecimal.valueOf(amount)
              .multiply(BigDecimal.valueOf(sentencesOfDocument))
              .setScale(0, RoundingMode.FLOOR)
              .max(BigDecimal.ONE)
              .longValueExact();
    };
  }

  /** Returns what a sentence adds to the length of a summary. */
  long cost(KeySentence sentence) {
    return switch (unit) {
      case SENTENCES, RATIO -> 1;
      case WORDS -> words(sentence.text());
      case CHARACTERS -> sentence.text().length() + 1L;
    };
  }

  private static long words(String text) {
    long words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isSpace = Characters.isSpace(c);
      if (!isSpace && !inWord) {
        words++;
      }
      inWord = !isSpace;
    }
    return words;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Length length && unit == length.unit && amount == length.amount;
  }

  @Override
  public int hashCode() {
    return Objects.hash(unit, amount);
  }

  /**
   * {@return amount and unit: {@code 3 sentences}, {@code 1 word}, {@code 0.2 of the sentences}}
   */
  @Override
  public String toString() {
    return (unit == Unit.RATIO ? String.valueOf(amount) : String.valueOf((long) amount))
        + " "
        + unit.of(amount);
  }
}
