package dev.lede.document;

import dev.lede.document.BlockKinds.Draft;
import dev.lede.document.internal.Line;
import dev.lede.document.internal.LineBreaks;
import dev.lede.document.internal.LineJoiner;
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
    List<Line> lines = Line.of(source);
    boolean[] begins = LineBreaks.find(lines);
    LineJoiner joiner = new LineJoiner(source, lines);
    List<Draft> drafts = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || begins[i]) {
        drafts.add(new Draft(joiner.join(lines.subList(begin, i)), null));
        begin = i;
      }
    }
    return new Document(source, BlockKinds.name(drafts));
  }
}
