package dev.lede.summarize;

/** Where the place of a sentence in a summary is, by what it is and not by how much it matters. */
enum Place {
  /** With the article's own sentences. */
  ARTICLE,
  /** Only where those do not make the length asked for: lists, headings without an end. */
  APART,
  /** Nowhere, unless there is nothing else: what publishers put around, small talk, questions. */
  AROUND
}
