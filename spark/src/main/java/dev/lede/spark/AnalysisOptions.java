package dev.lede.spark;

import dev.lede.report.ArticleAnalyzer.Part;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is asked of each text. All that travels from the driver to the tasks: a few hundred bytes.
 * Immutable and thread-safe.
 *
 * @param sentences how many key sentences a summary has at most
 * @param parts which columns are filled
 * @param longest the longest text that is analyzed, in UTF-16 code units
 */
record AnalysisOptions(int sentences, Set<Part> parts, int longest) implements Serializable {

  AnalysisOptions {
    parts = Collections.unmodifiableSet(EnumSet.copyOf(parts));
  }

  /** The same with other parts. */
  AnalysisOptions withParts(Set<Part> parts) {
    return new AnalysisOptions(sentences, parts, longest);
  }
}
