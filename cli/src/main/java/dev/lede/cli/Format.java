package dev.lede.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What results are written as. */
enum Format {
  TEXT,
  JSON,
  JSONL,
  JSONLD,
  CSV,
  HTML,
  BRAT;

  /** The endings of the files that it takes. */
  List<String> endings() {
    return switch (this) {
      case TEXT -> List.of("txt");
      case BRAT -> List.of("txt", "ann");
      default -> List.of(toString());
    };
  }

  /** The format that the ending of a file says, if one does. */
  static Optional<Format> ofEnding(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT).replaceFirst("\\.htm$", ".html");
    return Stream.of(values())
        .filter(format -> format != BRAT)
        .filter(format -> name.endsWith("." + format.endings().get(0)))
        .findFirst();
  }

  /** Whether it shows neither tones nor key sentences of an article. */
  boolean hasOnlyQuotations() {
    return this == CSV || this == JSONLD;
  }

  /** Whether it shows the notes on an article. */
  boolean hasNotes() {
    return this == TEXT || this == HTML || this == JSON || this == JSONL;
  }

  /** Whether the results of several articles may follow each other. */
  boolean isJoinable() {
    return this == TEXT || this == JSONL || this == CSV;
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
