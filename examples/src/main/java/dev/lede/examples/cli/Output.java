package dev.lede.examples.cli;

import dev.lede.report.ArticleReport;
import dev.lede.report.ReportWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: a file for each article in a folder, or one after the other to standard output.
 *
 * @param format what they are written as
 * @param folder the folder; null for standard output
 * @param out standard output
 * @param several whether there are several articles
 */
record Output(Analyze.Format format, @Nullable Path folder, PrintWriter out, boolean several) {

  /** Whether results in this format can stand one after the other. */
  boolean canFollowEachOther() {
    return format == Analyze.Format.TEXT || format == Analyze.Format.JSONL;
  }

  /** Writes the files of an article, if that is what is wanted. */
  void writeFiles(Input input, ArticleReport report) throws IOException {
    if (folder == null) {
      return;
    }
    switch (format) {
      case TEXT -> write(input, ".txt", ReportWriter.text().write(report));
      case JSON -> write(input, ".json", ReportWriter.json().write(report));
      case JSONL ->
          write(input, ".jsonl", ReportWriter.jsonLine(input.name()).write(report) + "\n");
      case HTML -> write(input, ".html", ReportWriter.html().write(report));
      case BRAT -> {
        write(input, ".txt", report.document().text());
        write(input, ".ann", ReportWriter.brat().write(report));
      }
    }
  }

  /** What stands for an article on standard output; empty if files are written. */
  String toFollow(Input input, ArticleReport report) {
    if (folder != null) {
      return "";
    }
    return switch (format) {
      case TEXT ->
          (several ? "=== " + input.name() + "\n\n" : "")
              + ReportWriter.text().write(report)
              + (several ? "\n" : "");
      case JSON -> ReportWriter.json().write(report);
      case JSONL -> ReportWriter.jsonLine(input.name()).write(report) + "\n";
      case HTML -> ReportWriter.html().write(report);
      case BRAT -> ReportWriter.brat().write(report);
    };
  }

  void print(String text) {
    out.print(text);
  }

  private void write(Input input, String ending, String text) throws IOException {
    Path target = Objects.requireNonNull(folder).resolve(input.place() + ending);
    try {
      Path parent = target.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      // Unpaired surrogates have no bytes; getBytes writes question marks for them.
      Files.write(target, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IOException("cannot write " + target + ": " + e.getMessage(), e);
    }
  }
}
