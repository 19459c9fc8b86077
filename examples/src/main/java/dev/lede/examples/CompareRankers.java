package dev.lede.examples;

import dev.lede.document.Document;
import dev.lede.summarize.Centroid;
import dev.lede.summarize.KeySentence;
import dev.lede.summarize.Lead;
import dev.lede.summarize.LearnedRanker;
import dev.lede.summarize.Length;
import dev.lede.summarize.LexRank;
import dev.lede.summarize.Ranker;
import dev.lede.summarize.Redundancy;
import dev.lede.summarize.Summarizer;
import dev.lede.summarize.TextRank;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The same article through every ranker, and a summary that has to fit a teaser of 400 characters.
 *
 * <p>The only argument is a file of plain text; {@code ./mvnw -q compile exec:java
 * -Dexec.mainClass=dev.lede.examples.CompareRankers} takes the seed article.
 */
public final class CompareRankers {

  private static final List<Ranker> RANKERS =
      List.of(LearnedRanker.shipped(), new Lead(), new TextRank(), new LexRank(), new Centroid());

  private CompareRankers() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("give one argument, a file of plain text in UTF-8");
    }
    Document article = Document.of(Files.readString(Path.of(args[0])));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    for (Ranker ranker : RANKERS) {
      Summarizer summarizer = Summarizer.builder().ranker(ranker).build();
      out.printf("%-13s chooses sentences", ranker);
      for (KeySentence key : summarizer.summarize(article, Length.sentences(3)).sentences()) {
        out.print(" " + (key.index() + 1));
      }
      out.println();
    }

    Summarizer diverse =
        Summarizer.builder().ranker(new LexRank()).redundancy(Redundancy.mmr(0.7)).build();
    String teaser = diverse.summarize(article, Length.characters(400)).text();
    out.printf("%nA teaser of %d characters:%n%s%n", teaser.length(), teaser);
  }
}
