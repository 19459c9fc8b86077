package dev.lede.examples;

import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.Sentence;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.text.WordUtils;

/**
 * What a newcomer sees first: the structure of an article, its blocks and sentences.
 *
 * <p>The only argument is a file of plain text; {@code ./mvnw -q compile exec:java
 * -Dexec.mainClass=dev.lede.examples.FirstLook} takes the seed article.
 */
public final class FirstLook {

  private static final int COLUMNS = 96;

  private FirstLook() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("give one argument, a file of plain text in UTF-8");
    }
    Document article = Document.of(Files.readString(Path.of(args[0])));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int number = 0;
    for (Block block : article.blocks()) {
      out.printf(Locale.ROOT, "%n%s %s%n", block.kind(), block.span());
      if (block.kind().isBody()) {
        for (Sentence sentence : block.sentences()) {
          number++;
          out.println(indented("%4d  ".formatted(number), sentence.text()));
        }
      } else {
        out.println(indented("      ", block.text()));
      }
    }
  }

  private static String indented(String label, String text) {
    String margin = " ".repeat(label.length());
    return label
        + WordUtils.wrap(text, COLUMNS, "\n", false).replace("\n", System.lineSeparator() + margin);
  }
}
