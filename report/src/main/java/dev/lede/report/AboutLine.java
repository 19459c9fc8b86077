package dev.lede.report;

import dev.lede.document.Metadata;
import java.util.ArrayList;
import java.util.List;

/** Who wrote an article, when and where it was published, in a line: "By Ann Lee, 2026-05-03". */
final class AboutLine {

  private AboutLine() {}

  /** Returns the line; empty if nothing is known. */
  static String of(Metadata metadata) {
    List<String> parts = new ArrayList<>();
    if (!metadata.authors().isEmpty()) {
      parts.add("By " + names(metadata.authors()));
    }
    metadata.published().ifPresent(date -> parts.add(date.day().toString()));
    metadata.site().ifPresent(parts::add);
    return String.join(", ", parts);
  }

  private static String names(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
