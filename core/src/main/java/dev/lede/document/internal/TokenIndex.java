package dev.lede.document.internal;

import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.Sentence;
import dev.lede.document.Span;
import dev.lede.document.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The tokens of a document by number, those of titles and captions included. */
public final class TokenIndex {

  private final int[] begins;
  private final int[] ends;
  private final int[] sentences;
  private final int[] blocks;
  private final String[] texts;
  private final String[] lowers;
  private final int[] sentenceBegins;
  private final int[] blockBegins;

  public TokenIndex(Document document) {
    List<Token> tokens = new ArrayList<>();
    List<int[]> places = new ArrayList<>();
    int sentence = 0;
    for (int b = 0; b < document.blocks().size(); b++) {
      Block block = document.blocks().get(b);
      for (Sentence s : block.sentences()) {
        for (Token token : s.tokens()) {
          tokens.add(token);
          places.add(new int[] {sentence, b});
        }
        sentence++;
      }
    }
    begins = tokens.stream().mapToInt(t -> t.span().begin()).toArray();
    ends = tokens.stream().mapToInt(t -> t.span().end()).toArray();
    texts = tokens.stream().map(Token::text).toArray(String[]::new);
    sentences = places.stream().mapToInt(p -> p[0]).toArray();
    blocks = places.stream().mapToInt(p -> p[1]).toArray();
    lowers = Arrays.stream(texts).map(text -> text.toLowerCase(Locale.ROOT)).toArray(String[]::new);
    sentenceBegins = begins(sentences);
    blockBegins = begins(blocks);
  }

  /** For each token the first one with its number. */
  private static int[] begins(int[] numbers) {
    int[] first = new int[numbers.length];
    for (int t = 1; t < numbers.length; t++) {
      first[t] = numbers[t] == numbers[t - 1] ? first[t - 1] : t;
    }
    return first;
  }

  public int size() {
    return begins.length;
  }

  /** Returns the first token that ends after an offset, or {@link #size()}. */
  public int firstAfter(int offset) {
    int found = Arrays.binarySearch(ends, offset + 1);
    return found < 0 ? -found - 1 : found;
  }

  /** Returns the token after the last one that begins before an offset. */
  public int endBefore(int offset) {
    int found = Arrays.binarySearch(begins, offset);
    return found < 0 ? -found - 1 : found;
  }

  public int sentence(int token) {
    return sentences[token];
  }

  /** Returns the first token of the sentence of a token. */
  public int beginOfSentence(int token) {
    return sentenceBegins[token];
  }

  /** Returns the first token of the block of a token. */
  public int beginOfBlock(int token) {
    return blockBegins[token];
  }

  public int block(int token) {
    return blocks[token];
  }

  public String text(int token) {
    return texts[token];
  }

  public String lower(int token) {
    return lowers[token];
  }

  /** Whether a token begins with a capital letter. */
  public boolean isCapital(int token) {
    return Character.isUpperCase(texts[token].codePointAt(0));
  }

  /** Whether a token is the first of its sentence. */
  public boolean beginsSentence(int token) {
    return token == 0 || sentences[token - 1] != sentences[token];
  }

  public Span span(int from, int to) {
    return new Span(begins[from], ends[to - 1]);
  }
}
