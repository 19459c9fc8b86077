package dev.lede.encoder.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

  private Vocabulary(BufferedReader lines) throws IOException {
    int id = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
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
    static final Vocabulary INSTANCE = read();

    private static Vocabulary read() {
      try (InputStream in =
          Vocabulary.class.getResourceAsStream("/dev/lede/encoder/vocabulary.txt")) {
        if (in == null) {
          throw new IllegalStateException(
              "vocabulary.txt is not on the class path; the jar of lede-encoder is damaged");
        }
        return new Vocabulary(
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException("vocabulary.txt of lede-encoder cannot be read", e);
      }
    }
  }
}
