package dev.lede.encoder.internal;

import dev.lede.document.internal.TextResource;
import java.util.HashMap;
import java.util.Map;

/**
 * The word pieces that the encoder knows, by number: the uncased English vocabulary of BERT. A
 * piece that continues a word is kept apart from one that begins a word.
 */
final class Vocabulary {

  private static final String CONTINUATION = "##";

  private final Map<String, Integer> beginnings = new HashMap<>(1 << 16);
  private final Map<String, Integer> continuations = new HashMap<>(1 << 14);

  private final Map<Integer, Integer> plain = new HashMap<>();

  private Vocabulary(String text) {
    int id = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.startsWith(CONTINUATION) && line.length() > CONTINUATION.length()) {
        continuations.put(line.substring(CONTINUATION.length()), id);
      } else {
        beginnings.put(line, id);
      }
      id++;
    }
    readAs("\"", "“", "”", "„");
    readAs("'", "‘", "’", "‚");
  }

  /** Returns the vocabulary, read on the first call. */
  static Vocabulary shared() {
    return Shared.INSTANCE;
  }

  /** Returns the number of a piece, or -1 if there is no such piece. */
  int id(String piece, boolean beginsWord) {
    return (beginsWord ? beginnings : continuations).getOrDefault(piece, -1);
  }

  /**
   * Returns the piece that stands for another one: a straight quotation mark for a curly or low
   * one. How a publisher sets its marks says nothing, and a text means the same with either.
   */
  int plain(int id) {
    return plain.getOrDefault(id, id);
  }

  private void readAs(String plainMark, String... marks) {
    for (String mark : marks) {
      plain.put(id(mark, true), id(plainMark, true));
    }
  }

  private static final class Shared {
    static final Vocabulary INSTANCE =
        new Vocabulary(
            TextResource.text(
                Vocabulary.class.getResourceAsStream("/dev/lede/encoder/vocabulary.txt"),
                "vocabulary.txt"));
  }
}
