package dev.lede.document.internal;

import java.util.Arrays;

/**
 * Text as it is read, with the way back to where each of its characters stands in the source.
 *
 * <p>White space is folded to single spaces, and characters that nobody sees are left out. The map
 * is kept as runs of characters that stand side by side in both texts. Ordinary prose, where a line
 * end simply became a space, costs a single run.
 */
public final class VisibleText {

  private final String text;
  // Run r covers the reading text from readingBegins[r] up to the next run, and the source from
  // sourceBegins[r] to sourceEnds[r]. A run whose two lengths differ is one decoded character.
  private final int[] readingBegins;
  private final int[] sourceBegins;
  private final int[] sourceEnds;

  private VisibleText(Builder builder) {
    this.text = builder.text.toString();
    this.readingBegins = Arrays.copyOf(builder.readingBegins, builder.runs);
    this.sourceBegins = Arrays.copyOf(builder.sourceBegins, builder.runs);
    this.sourceEnds = Arrays.copyOf(builder.sourceEnds, builder.runs);
  }

  /** Returns the reading text itself. */
  @Override
  public String toString() {
    return text;
  }

  /** Returns the number of UTF-16 code units. */
  public int length() {
    return text.length();
  }

  /** Returns where the character at {@code index} begins in the source. */
  public int sourceBegin(int index) {
    int run = runOf(index);
    return sourceBegins[run] + index - readingBegins[run];
  }

  /** Returns where the character before {@code index}, which is above 0, ends in the source. */
  public int sourceEnd(int index) {
    int run = runOf(index - 1);
    boolean atEndOfRun =
        index == (run + 1 < readingBegins.length ? readingBegins[run + 1] : text.length());
    return atEndOfRun ? sourceEnds[run] : sourceBegins[run] + index - readingBegins[run];
  }

  /** Returns the index of the first character that ends after {@code source}, or the length. */
  public int firstAfter(int source) {
    return Search.first(text.length(), i -> sourceEnd(i + 1) > source);
  }

  /** Returns the part {@code [begin, end)}, which must not be empty; its spans stay the same. */
  public VisibleText slice(int begin, int end) {
    Builder part = new Builder();
    for (int i = begin; i < end; i++) {
      part.append(text.charAt(i), sourceBegin(i), sourceEnd(i + 1));
    }
    return part.build();
  }

  private int runOf(int index) {
    int found = Arrays.binarySearch(readingBegins, index);
    return found >= 0 ? found : -found - 2;
  }

  /** Collects reading text from left to right. Not thread-safe. */
  public static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private int[] readingBegins = new int[4];
    private int[] sourceBegins = new int[4];
    private int[] sourceEnds = new int[4];
    private int runs;
    private int pendingSpace = -1;

    /** Adds the part {@code [begin, end)} of a source in which nothing needs decoding. */
    public Builder add(CharSequence source, int begin, int end) {
      for (int i = begin; i < end; i++) {
        add(source.charAt(i), i, i + 1);
      }
      return this;
    }

    /** Adds one character that is written in the source as {@code [begin, end)}. */
    public Builder add(char c, int begin, int end) {
      if (Characters.isSpace(c)) {
        space(begin);
      } else if (!Characters.isInvisible(c)) {
        if (pendingSpace >= 0) {
          append(' ', pendingSpace, pendingSpace + 1);
          pendingSpace = -1;
        }
        append(c, begin, end);
      }
      return this;
    }

    /** Adds a space that stands for the source at {@code at}, unless one came just before. */
    public Builder space(int at) {
      if (pendingSpace < 0 && text.length() > 0) {
        pendingSpace = at;
      }
      return this;
    }

    /** Takes back the last character, as when a hyphen only showed that a word went on. */
    public Builder dropLast() {
      int last = text.length() - 1;
      text.setLength(last);
      if (readingBegins[runs - 1] == last) {
        runs--;
      } else {
        sourceEnds[runs - 1]--;
      }
      return this;
    }

    private void append(char c, int begin, int end) {
      boolean plain = end - begin == 1;
      boolean continues =
          plain
              && runs > 0
              && text.length() - readingBegins[runs - 1] == begin - sourceBegins[runs - 1];
      if (continues) {
        sourceEnds[runs - 1] = end;
      } else {
        if (runs == readingBegins.length) {
          readingBegins = Arrays.copyOf(readingBegins, 2 * runs);
          sourceBegins = Arrays.copyOf(sourceBegins, 2 * runs);
          sourceEnds = Arrays.copyOf(sourceEnds, 2 * runs);
        }
        readingBegins[runs] = text.length();
        sourceBegins[runs] = begin;
        sourceEnds[runs] = end;
        runs++;
      }
      text.append(c);
    }

    /** Returns whether nothing visible was added yet. */
    public boolean isEmpty() {
      return text.length() == 0;
    }

    /** Returns the text so far, without a space at its end. */
    public VisibleText build() {
      return new VisibleText(this);
    }
  }
}
