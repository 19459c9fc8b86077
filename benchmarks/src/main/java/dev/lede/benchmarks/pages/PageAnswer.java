package dev.lede.benchmarks.pages;

import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.DocumentReader;
import dev.lede.document.Metadata;
import dev.lede.summarize.KeySentence;
import dev.lede.summarize.Length;
import dev.lede.summarize.Summarizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;

/**
 * What a system found on a page.
 *
 * @param text the text of the article, paragraphs on lines of their own
 * @param about title, authors and date; empty for a system that does not look for them
 * @param keySentences a summary of the page; empty for a system that makes none
 */
record PageAnswer(String text, Optional<Metadata> about, List<String> keySentences) {

  private static final int KEY_SENTENCES = 3;

  /** What Lede says: the texts of paragraphs and list items, the metadata and a summary. */
  static PageAnswer ofLede(String html) {
    Document document = DocumentReader.html().read(html);
    String text =
        document.blocks().stream()
            .filter(block -> block.kind().isBody())
            .map(Block::text)
            .collect(Collectors.joining("\n"));
    List<String> keySentences =
        Summarizer.create()
            .summarize(document, Length.sentences(KEY_SENTENCES))
            .sentences()
            .stream()
            .map(KeySentence::text)
            .toList();
    return new PageAnswer(text, Optional.of(document.metadata()), keySentences);
  }

  /** What Readability4J says, a port of Mozilla's Readability.js. */
  static PageAnswer ofReadability4J(String html) {
    String text = new Readability4J("https://example.org/", html).parse().getTextContent();
    return ofText(text == null ? "" : text);
  }

  static PageAnswer ofText(String text) {
    return new PageAnswer(text, Optional.empty(), List.of());
  }

  /** Of the key sentences, how many are not in a text. Only letters and digits are compared. */
  int keySentencesOutside(String article) {
    String letters = letters(article);
    return (int) keySentences.stream().filter(key -> !letters.contains(letters(key))).count();
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
  }
}
