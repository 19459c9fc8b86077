package dev.lede.examples;

import dev.lede.document.Document;
import dev.lede.summarize.KeySentence;
import dev.lede.summarize.Length;
import dev.lede.summarize.Summarizer;
import dev.lede.summarize.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The first lines of code in the README, which a test compares with these. */
public final class QuickStart {

  private QuickStart() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("give one argument, a file of plain text in UTF-8");
    }
    Path path = Path.of(args[0]);

    Document article = Document.of(Files.readString(path)); // any string is a document
    Summary summary = Summarizer.create().summarize(article, Length.sentences(3));
    for (KeySentence key : summary.sentences()) {
      System.out.println(key.score() + " " + key.span() + " " + key.text());
    }
  }
}
