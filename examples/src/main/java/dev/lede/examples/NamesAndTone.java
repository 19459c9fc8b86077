package dev.lede.examples;

import dev.lede.document.Document;
import dev.lede.encoder.Encoder;
import dev.lede.encoder.Encoding;
import dev.lede.encoder.Head;
import dev.lede.encoder.SpanTagger;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What the encoder's heads say of an article: who and what is named, with the tone of the sentence
 * toward it, and the words that report what somebody said or thought.
 *
 * <p>The only argument is a file of plain text; {@code ./mvnw -q compile exec:java
 * -Dexec.mainClass=dev.lede.examples.NamesAndTone} takes the seed article.
 */
public final class NamesAndTone {

  private NamesAndTone() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("give one argument, a file of plain text in UTF-8");
    }
    Document article = Document.of(Files.readString(Path.of(args[0])));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    try (Encoder encoder = Encoder.create()) {
      Encoding encoding = encoder.encode(article);
      Head tone = encoder.head("target");
      out.println(tone.labels() + " toward each name");
      for (SpanTagger.Phrase name : SpanTagger.of(encoder.head("names")).tag(encoding)) {
        float[] p =
            tone.probabilities(
                encoding.mean(name.begin(), name.end()), encoding.context(name.begin()));
        out.printf(Locale.ROOT, "%.2f %.2f %.2f  %-12s ", p[0], p[1], p[2], name.kind());
        out.println(name.span() + " " + read(name, article));
      }
      for (String tag : new String[] {"source", "cue", "content"}) {
        out.println();
        for (SpanTagger.Phrase phrase : SpanTagger.of(encoder.head(tag)).tag(encoding)) {
          out.println(tag + " " + phrase.span() + " " + read(phrase, article));
        }
      }
    }
  }

  /** The phrase without its line breaks. */
  private static String read(SpanTagger.Phrase phrase, Document article) {
    return phrase.span().in(article.text()).replaceAll("\\s+", " ");
  }
}
