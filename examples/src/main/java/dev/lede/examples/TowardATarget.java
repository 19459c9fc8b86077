package dev.lede.examples;

import dev.lede.document.Document;
import dev.lede.sentiment.MentionSentiment;
import dev.lede.sentiment.SentimentAnalyzer;
import dev.lede.sentiment.TargetSentiment;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The tone of an article toward somebody, with the sentences that it follows from.
 *
 * <p>The first argument is a file of plain text, the second a name; without one, the three targets
 * that are mentioned most.
 */
public final class TowardATarget {

  private TowardATarget() {}

  public static void main(String[] args) throws IOException {
    if (args.length < 1 || args.length > 2) {
      throw new IllegalArgumentException("give a file of plain text in UTF-8, and a name");
    }
    Document article = Document.of(Files.readString(Path.of(args[0])));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    try (SentimentAnalyzer sentiment = SentimentAnalyzer.create()) {
      List<TargetSentiment> targets =
          args.length == 2
              ? sentiment.toward(article, args[1]).stream().toList()
              : mostMentioned(sentiment.analyze(article).targets());
      for (TargetSentiment target : targets) {
        out.printf(Locale.ROOT, "%+.2f %s%n", target.tone().polarity(), target.tone().label());
        out.println("     toward " + target.name());
        for (MentionSentiment mention : target.mentions()) {
          out.printf(Locale.ROOT, "  %+.2f  ", mention.tone().polarity());
          out.println(mention.sentence().text());
        }
      }
    }
  }

  private static List<TargetSentiment> mostMentioned(List<TargetSentiment> targets) {
    Stream<TargetSentiment> sorted =
        targets.stream().sorted((a, b) -> b.mentions().size() - a.mentions().size());
    return sorted.limit(3).toList();
  }
}
