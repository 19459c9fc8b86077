package dev.lede.summarize;

import dev.lede.document.Document;
import dev.lede.document.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which terms stand in which sentences: a sparse matrix of one row a sentence and one column a
 * term, whose entries are those counts that are not 0. Memory is linear in the length of the
 * document.
 *
 * <p>Entries of a row are contiguous: {@code for (int e = begin(row); e < end(row); e++)}.
 */
final class TermMatrix {

  private final List<String> terms = new ArrayList<>();
  private final int[] rowBegins;
  private final int[] columns;
  private final int[] counts;
  private final int[] lengths;
  private final int[] sentenceFrequencies;

  private TermMatrix(List<List<String>> sentences) {
    Map<String, Integer> columnOf = new HashMap<>();
    int words = sentences.stream().mapToInt(List::size).sum();
    int[] wordColumns = new int[words];
    int[] wordCounts = new int[words];
    rowBegins = new int[sentences.size() + 1];
    lengths = new int[sentences.size()];
    int entries = 0;
    for (int row = 0; row < sentences.size(); row++) {
      Map<Integer, Integer> entryOf = new HashMap<>();
      for (String term : sentences.get(row)) {
        Integer seen = columnOf.putIfAbsent(term, terms.size());
        if (seen == null) {
          terms.add(term);
        }
        int column = seen == null ? terms.size() - 1 : seen;
        Integer known = entryOf.putIfAbsent(column, entries);
        if (known == null) {
          wordColumns[entries] = column;
          wordCounts[entries++] = 1;
        } else {
          wordCounts[known]++;
        }
      }
      lengths[row] = sentences.get(row).size();
      rowBegins[row + 1] = entries;
    }
    columns = Arrays.copyOf(wordColumns, entries);
    counts = Arrays.copyOf(wordCounts, entries);
    sentenceFrequencies = new int[columnOf.size()];
    for (int column : columns) {
      sentenceFrequencies[column]++;
    }
  }

  static TermMatrix of(Document document) {
    Objects.requireNonNull(document, "document");
    return ofSentences(document.sentences());
  }

  static TermMatrix ofSentences(List<Sentence> sentences) {
    Terms words = new Terms();
    List<List<String>> terms = new ArrayList<>();
    for (Sentence sentence : sentences) {
      terms.add(words.terms(sentence));
    }
    return new TermMatrix(terms);
  }

  /** Makes the matrix of sentences that are given as their terms. */
  static TermMatrix of(List<List<String>> sentences) {
    return new TermMatrix(sentences);
  }

  int rows() {
    return lengths.length;
  }

  int columns() {
    return sentenceFrequencies.length;
  }

  String term(int column) {
    return terms.get(column);
  }

  /** Returns the number of entries that are not 0. */
  int entries() {
    return columns.length;
  }

  int begin(int row) {
    return rowBegins[row];
  }

  int end(int row) {
    return rowBegins[row + 1];
  }

  int column(int entry) {
    return columns[entry];
  }

  /** Returns how often the term occurs in the sentence, 1 or more. */
  int count(int entry) {
    return counts[entry];
  }

  /** Returns the number of terms of a sentence, repetitions counted. */
  int length(int row) {
    return lengths[row];
  }

  /** Returns the number of sentences that hold a term, 1 or more. */
  int sentenceFrequency(int column) {
    return sentenceFrequencies[column];
  }
}
