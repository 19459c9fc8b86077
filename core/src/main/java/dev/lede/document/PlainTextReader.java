package dev.lede.document;

import dev.lede.document.BlockKinds.Draft;
import dev.lede.document.internal.InlineMarks;
import dev.lede.document.internal.Line;
import dev.lede.document.internal.LineBreaks;
import dev.lede.document.internal.LineJoiner;
import dev.lede.document.internal.PrintedPages;
import dev.lede.document.internal.VisibleText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds the blocks of plain text by its lines. */
final class PlainTextReader implements DocumentReader {

  static final PlainTextReader INSTANCE = new PlainTextReader();

  private PlainTextReader() {}

  @Override
  public DecodedText decode(byte[] bytes) throws IOException {
    return DecodedText.of(bytes, false);
  }

  @Override
  public Document read(String source) {
    Objects.requireNonNull(source, "source");
    List<Line> all = PrintedPages.textOf(Line.of(source));
    PlainLines plain = PlainLines.of(all);
    InlineMarks marks = InlineMarks.find(source, plain.lines());
    List<Line> lines = plain.without(marks).lines();
    boolean[] begins = begins(plain);
    LineJoiner joiner = new LineJoiner(source, lines, marks);
    List<Draft> drafts = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || begins[i]) {
        VisibleText reading = joiner.join(lines.subList(begin, i));
        // A line may be the end of a mark alone.
        if (reading.length() > 0) {
          drafts.add(new Draft(reading, plain.kind(begin)));
        }
        begin = i;
      }
    }
    return new Document(source, BlockKinds.name(drafts));
  }

  // Only lines of running text show at which column it was wrapped.
  private static boolean[] begins(PlainLines plain) {
    List<Line> running = new ArrayList<>();
    for (int i = 0; i < plain.lines().size(); i++) {
      if (plain.kind(i) == null) {
        Line line = plain.lines().get(i);
        running.add(plain.begins(i) ? line.afterBlank(true) : line);
      }
    }
    boolean[] found = LineBreaks.find(running);
    boolean[] begins = new boolean[plain.lines().size()];
    int next = 0;
    for (int i = 0; i < begins.length; i++) {
      begins[i] = plain.kind(i) == null ? found[next++] : plain.begins(i);
    }
    return begins;
  }
}
