package dev.lede.document;

import dev.lede.document.BlockKinds.Draft;
import dev.lede.document.internal.Line;
import dev.lede.document.internal.LineJoiner;
import java.util.ArrayList;
import java.util.List;

/** Makes a document of parts whose kinds are known. */
final class PartsReader {

  private static final String BETWEEN = "\n\n";

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> ends = new ArrayList<>();
  private final List<Block.Kind> kinds = new ArrayList<>();

  /** Adds a part, unless it is blank. */
  void add(Block.Kind kind, String part) {
    if (Line.of(part).isEmpty()) {
      return;
    }
    text.append(text.isEmpty() ? "" : BETWEEN).append(part);
    ends.add(text.length());
    kinds.add(kind);
  }

  Document document() {
    String source = text.toString();
    List<Line> lines = Line.of(source);
    LineJoiner joiner = new LineJoiner(source, lines);
    List<Draft> drafts = new ArrayList<>();
    int begin = 0;
    for (int part = 0; part < ends.size(); part++) {
      int end = begin;
      while (end < lines.size() && lines.get(end).begin() < ends.get(part)) {
        end++;
      }
      drafts.add(new Draft(joiner.join(lines.subList(begin, end)), kinds.get(part)));
      begin = end;
    }
    return new Document(source, BlockKinds.name(drafts));
  }
}
