package dev.lede.summarize;

import dev.lede.document.Document;
import dev.lede.document.Reason;
import dev.lede.document.Sentence;
import dev.lede.document.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a document and how much it matters there.
 *
 * <p>Score and rank are those of the sentence in its whole document, whatever the length of the
 * summary and however redundancy was controlled.
 *
 * <p>Immutable and thread-safe. Two are equal if all that they say is.
 */
public final class KeySentence {

  private final int index;
  private final Sentence sentence;
  private final double score;
  private final int rank;
  private final List<Reason> reasons;

  KeySentence(int index, Sentence sentence, double score, int rank, List<Reason> reasons) {
    this.index = index;
    this.sentence = sentence;
    this.score = score;
    this.rank = rank;
    this.reasons = List.copyOf(reasons);
  }

  /** {@return the position of the sentence in {@link Document#sentences()}, from 0} */
  public int index() {
    return index;
  }

  /** {@return the sentence} */
  public Sentence sentence() {
    return sentence;
  }

  /** {@return where the sentence is in {@link Document#text()}, line breaks included} */
  public Span span() {
    return sentence.span();
  }

  /** {@return the sentence as a person would copy it, without line breaks} */
  public String text() {
    return sentence.text();
  }

  /**
   * {@return how much it matters, from 0 to 1; the best sentence of a document has 1} Rounded to
   * nine decimals. Scores of different rankers share the range, not the meaning of 0.5.
   */
  public double score() {
    return score;
  }

  /**
   * {@return its position among all sentences of the document by score, from 1 for the best} Of
   * equal scores the earlier sentence comes first.
   */
  public int rank() {
    return rank;
  }

  /**
   * {@return why it matters: the amount that each {@link Feature} adds, in the order of the
   * features; empty if the ranker has none} For the unit see {@link LearnedRanker#explain}.
   */
  public List<Reason> reasons() {
    return reasons;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof KeySentence that
            && index == that.index
            && sentence.equals(that.sentence)
            && Double.compare(score, that.score) == 0
            && rank == that.rank
            && reasons.equals(that.reasons));
  }

  @Override
  public int hashCode() {
    return Objects.hash(index, sentence.span(), score, rank);
  }

  /** {@return rank, score and text, such as {@code 1. (1.00) The bridge will close in May.}} */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d. (%.2f) %s", rank, score, text());
  }
}
