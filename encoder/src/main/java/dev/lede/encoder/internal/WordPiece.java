package dev.lede.encoder.internal;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Cuts text into the word pieces of an uncased BERT vocabulary: greedy longest match first (Devlin
 * et al., BERT, NAACL 2019, section 3; code of {@code google-research/bert}, class {@code
 * FullTokenizer}). It gives the pieces that the reference tokenizer gives, and where each stands.
 *
 * <p>A piece's offsets take in the combining marks that follow its last letter, so that no piece
 * ends between a letter and its accent. Unpaired surrogates and control characters belong to no
 * piece. A word of more than {@value #LONGEST_WORD} characters is one unknown piece, as in the
 * reference.
 */
final class WordPiece {

  /** The number of the piece that stands for a word without known pieces. */
  static final int UNKNOWN = 100;

  /** The number of the mark before every window, whose vector stands for the whole window. */
  static final int CLS = 101;

  /** The number of the mark after every window. */
  static final int SEP = 102;

  private static final int LONGEST_WORD = 100;

  /**
   * The most pieces in a row without a letter or digit that {@link #withoutLongRuns} keeps.
   * Articles have such runs as lines of dashes; there is nothing to understand in them.
   */
  private static final int LONGEST_RUN = 64;

  private final Vocabulary vocabulary = Vocabulary.shared();
  private final String text;

  // The word being read: its normalized characters, and where each came from.
  private final StringBuilder word = new StringBuilder();
  private int[] charBegins = new int[LONGEST_WORD];
  private int[] charEnds = new int[LONGEST_WORD];
  private int upper;
  private int lower;

  // The pieces so far.
  private int[] ids = new int[64];
  private int[] begins = new int[64];
  private int[] ends = new int[64];
  private byte[] capitals = new byte[64];
  private int size;

  private WordPiece(String text) {
    this.text = text;
  }

  /** Returns the pieces of a text; offsets are UTF-16 code units into it. */
  static WordPiece cut(String text) {
    WordPiece pieces = new WordPiece(text);
    pieces.run();
    return pieces;
  }

  /**
   * Leaves out, of more than {@value #LONGEST_RUN} pieces in a row without a letter or digit, those
   * after the first {@value #LONGEST_RUN}. Each mark is a piece, so that a text of marks would take
   * the time of a text of words that is many times as long.
   */
  WordPiece withoutLongRuns() {
    int kept = 0;
    int run = 0;
    for (int i = 0; i < size; i++) {
      run = hasLetterOrDigit(i) ? 0 : run + 1;
      if (run <= LONGEST_RUN) {
        ids[kept] = ids[i];
        begins[kept] = begins[i];
        ends[kept] = ends[i];
        capitals[kept] = capitals[i];
        kept++;
      }
    }
    size = kept;
    return this;
  }

  private boolean hasLetterOrDigit(int piece) {
    for (int i = begins[piece]; i < ends[piece]; ) {
      int c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }

  int size() {
    return size;
  }

  int id(int piece) {
    return ids[piece];
  }

  int begin(int piece) {
    return begins[piece];
  }

  int end(int piece) {
    return ends[piece];
  }

  /** How the piece's word is written: see {@link Pieces#capitals}. */
  byte capitals(int piece) {
    return capitals[piece];
  }

  private void run() {
    int end;
    for (int begin = 0; begin < text.length(); begin = end) {
      int c = text.codePointAt(begin);
      end = begin + Character.charCount(c);
      if (isSpace(c)) {
        endWord();
      } else if (c != 0 && c != 0xfffd && !isControl(c)) {
        add(c, begin, end);
      }
    }
    endWord();
  }

  private void add(int c, int begin, int end) {
    if (c < 0x80) {
      addNormal(c < 'A' || c > 'Z' ? c : c + 32, c, begin, end);
    } else if (isChinese(c)) {
      endWord();
      addDecomposed(c, begin, end);
      endWord();
    } else {
      int before = word.length();
      int piecesBefore = size;
      addDecomposed(c, begin, end);
      if (word.length() == before && size == piecesBefore) {
        takeIn(begin, end);
      }
    }
  }

  private void addDecomposed(int c, int begin, int end) {
    Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
        .codePoints()
        .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
        .forEach(part -> addNormal(Character.toLowerCase(part), part, begin, end));
  }

  /** Gives a combining mark to the character before it. */
  private void takeIn(int begin, int end) {
    int last = word.length() - 1;
    if (last >= 0 && charEnds[last] == begin) {
      // All parts of a decomposed character end where it does.
      for (int i = last; i >= 0 && charEnds[i] == begin; i--) {
        charEnds[i] = end;
      }
    } else if (last < 0 && size > 0 && ends[size - 1] == begin) {
      ends[size - 1] = end;
    }
  }

  private void addNormal(int normal, int original, int begin, int end) {
    if (isPunctuation(normal)) {
      endWord();
      append(normal, begin, end);
      endWord();
      return;
    }
    append(normal, begin, end);
    if (Character.isUpperCase(original) || Character.isTitleCase(original)) {
      upper++;
    } else if (Character.isLowerCase(original)) {
      lower++;
    }
  }

  private void append(int normal, int begin, int end) {
    int at = word.length();
    word.appendCodePoint(normal);
    if (word.length() > charBegins.length) {
      charBegins = Arrays.copyOf(charBegins, 2 * charBegins.length);
      charEnds = Arrays.copyOf(charEnds, 2 * charEnds.length);
    }
    Arrays.fill(charBegins, at, word.length(), begin);
    Arrays.fill(charEnds, at, word.length(), end);
  }

  private void endWord() {
    if (word.length() > 0) {
      byte written = (byte) (upper == 0 ? 0 : lower == 0 && upper > 1 ? 2 : 1);
      int before = size;
      if (!cutWord(written)) {
        size = before;
        add(UNKNOWN, 0, word.length(), written);
      }
      word.setLength(0);
    }
    upper = 0;
    lower = 0;
  }

  /** Adds the pieces of the word; returns whether all of it is known. */
  private boolean cutWord(byte written) {
    if (word.length() > LONGEST_WORD && word.codePointCount(0, word.length()) > LONGEST_WORD) {
      return false;
    }
    for (int from = 0; from < word.length(); ) {
      int to = word.length();
      int id = vocabulary.id(word.substring(from, to), from == 0);
      while (id < 0) {
        to = to - from < 2 ? from : word.offsetByCodePoints(to, -1);
        if (to == from) {
          return false;
        }
        id = vocabulary.id(word.substring(from, to), from == 0);
      }
      add(id, from, to, written);
      from = to;
    }
    return true;
  }

  private void add(int id, int from, int to, byte written) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, 2 * size);
      begins = Arrays.copyOf(begins, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      capitals = Arrays.copyOf(capitals, 2 * size);
    }
    ids[size] = id;
    begins[size] = charBegins[from];
    ends[size] = charEnds[to - 1];
    capitals[size] = written;
    size++;
  }

  private static boolean isSpace(int c) {
    return c == ' '
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || (c > 0x7f && Character.isSpaceChar(c));
  }

  private static boolean isControl(int c) {
    if (c < 0x7f) {
      return c < ' ';
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
      default -> false;
    };
  }

  private static boolean isPunctuation(int c) {
    if (c < 0x80) {
      return (c >= '!' && c <= '/')
          || (c >= ':' && c <= '@')
          || (c >= '[' && c <= '`')
          || (c >= '{' && c <= '~');
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** The blocks of ideographs that the reference sets apart, each as a word of its own. */
  private static boolean isChinese(int c) {
    return (c >= 0x4e00 && c <= 0x9fff)
        || (c >= 0x3400 && c <= 0x4dbf)
        || (c >= 0x20000 && c <= 0x2a6df)
        || (c >= 0x2a700 && c <= 0x2b73f)
        || (c >= 0x2b740 && c <= 0x2b81f)
        || (c >= 0x2b920 && c <= 0x2ceaf)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0x2f800 && c <= 0x2fa1f);
  }
}
