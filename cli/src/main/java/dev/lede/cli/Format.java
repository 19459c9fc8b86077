package dev.lede.cli;

import java.util.List;
import java.util.Locale;

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
