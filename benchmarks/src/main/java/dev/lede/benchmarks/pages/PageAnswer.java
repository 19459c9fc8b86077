package dev.lede.benchmarks.pages;

import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.DocumentReader;
import dev.lede.document.Metadata;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;

/**
 * What a system found on a page.
 *
 * @param text the text of the article, paragraphs on lines of their own
 * @param about title, authors and date; empty for a system that does not look for them
 */
record PageAnswer(String text, Optional<Metadata> about) {

  /** What Lede says: the texts of paragraphs and list items, and the metadata. */
  static PageAnswer ofLede(String html) {
    Document document = DocumentReader.html().read(html);
    String text =
        document.blocks().stream()
            .filter(block -> block.kind().isBody())
            .map(Block::text)
            .collect(Collectors.joining("\n"));
    return new PageAnswer(text, Optional.of(document.metadata()));
  }

  /** What Readability4J says, a port of Mozilla's Readability.js. */
  static PageAnswer ofReadability4J(String html) {
    String text = new Readability4J("https://example.org/", html).parse().getTextContent();
    return ofText(text == null ? "" : text);
  }

  static PageAnswer ofText(String text) {
    return new PageAnswer(text, Optional.empty());
  }
}
