package dev.lede.cli;

import dev.lede.document.DocumentReader;
import dev.lede.encoder.ModelException;
import dev.lede.report.ArticleAnalyzer;
import dev.lede.report.ArticleReport;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Analyzes many articles, a few at a time; what becomes of them comes in the order of the input.
 */
final class Batch {

  private static final String FIRST = "“It is over,” Ann Lee of the Lund Times said on Sunday.";

  static final String MORE_MEMORY = "give more, as in java -Xmx4g -jar lede.jar";

  /** The most bytes of a UTF-16 code unit in any charset that is read: those of UTF-8. */
  private static final long MOST_BYTES = 3;

  private final ArticleAnalyzer analyzer;
  private final Output output;
  private final Messages messages;
  private final boolean html;
  private final int longest;
  private final int threads;

  /**
   * What became of one article.
   *
   * @param failure what went wrong, if anything
   * @param outOfMemory whether it needed more memory than there was beside the others
   * @param report of the article, unless something went wrong
   * @param printed what stands for the article on standard output
   */
  record Result(
      Input input,
      @Nullable String failure,
      boolean outOfMemory,
      List<String> notes,
      Optional<ArticleReport> report,
      String printed) {

    static Result failed(Input input, List<String> notes, String failure) {
      return new Result(input, failure, false, notes, Optional.empty(), "");
    }
  }

  /** Takes each article when it is done, in the order of the input. */
  @FunctionalInterface
  interface Sink {

    /** Returns whether to go on. */
    boolean take(Result result);
  }

  /**
   * @param html whether all input is read as HTML
   * @param longest how many characters an article may have
   * @param threads how many articles are analyzed at the same time
   */
  Batch(
      ArticleAnalyzer analyzer,
      Output output,
      Messages messages,
      boolean html,
      int longest,
      int threads) {
    this.analyzer = analyzer;
    this.output = output;
    this.messages = messages;
    this.html = html;
    this.longest = longest;
    this.threads = threads;
  }

  /**
   * Analyzes articles until there are no more, or the sink wants no more.
   *
   * @return whether some failed
   */
  boolean run(List<Input> inputs, Sink sink) {
    if (!inputs.isEmpty()) {
      warmUp(inputs.get(0));
    }
    boolean failed = false;
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      Queue<Future<Result>> running = new ArrayDeque<>();
      Iterator<Input> next = inputs.iterator();
      boolean goOn = true;
      while (goOn && (next.hasNext() || !running.isEmpty())) {
        // No more are held than the workers can be at, so that memory does not grow with the
        // number of files.
        while (next.hasNext() && running.size() <= 2 * threads) {
          Input input = next.next();
          running.add(executor.submit(() -> analyze(input)));
        }
        Result result = result(running.remove());
        if (result.outOfMemory() && result.input().canBeReadAgain()) {
          // Alone it may find enough.
          running.forEach(Batch::result);
          result = analyze(result.input());
        }
        failed |= say(result);
        goOn = sink.take(result);
        messages.step();
      }
    } finally {
      // Before the analyzer is closed, which waits for the workers: they end at their next window.
      executor.shutdownNow();
    }
    return failed;
  }

  /**
   * Loads the model and all classes while nothing else takes memory: a class whose loading fails
   * once is lost to the process, and with it all files to come.
   */
  private void warmUp(Input input) {
    String first = FIRST.substring(0, Math.min(FIRST.length(), longest));
    DocumentReader.html().read("<p>" + first);
    output.warmUp(input, analyzer.analyze(first));
  }

  private Result analyze(Input input) {
    List<String> notes = new ArrayList<>();
    try {
      long size = input.size();
      if (size > MOST_BYTES * longest) {
        return Result.failed(
            input,
            notes,
            "has %,d bytes, too many for the %,d character%s of --longest"
                .formatted(size, longest, longest == 1 ? "" : "s"));
      }
      byte[] bytes = input.bytes(MOST_BYTES * longest + 1);
      boolean page = html || input.isHtml();
      if (!page && input.beginsAsPage(bytes)) {
        notes.add("begins as a page does, read as HTML");
        page = true;
      }
      DocumentReader reader = page ? DocumentReader.html() : DocumentReader.plainText();
      String text = Input.decoded(bytes, reader, notes);
      if (text.length() > longest) {
        return Result.failed(
            input,
            notes,
            "has %,d characters, more than the %,d of --longest".formatted(text.length(), longest));
      }
      if (input.file().isEmpty() && text.replace("\uFEFF", "").isBlank()) {
        return Result.failed(input, notes, "is empty");
      }
      ArticleReport report = analyzer.analyze(reader.read(text));
      notes.addAll(output.showsNotes() ? List.of() : report.notes());
      output.writeFiles(input, report);
      String printed = output.toFollow(input, report);
      return new Result(input, null, false, notes, Optional.of(report), printed);
    } catch (ModelException e) {
      throw e; // Without its model nothing else can be analyzed either.
    } catch (IOException e) {
      return Result.failed(input, notes, String.valueOf(e.getMessage()));
    } catch (OutOfMemoryError e) {
      String failure =
          "takes more memory than there is; "
              + MORE_MEMORY
              + ", or leave long files out with --longest";
      return new Result(input, failure, true, notes, Optional.empty(), "");
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return Result.failed(input, notes, "could not be analyzed, by a fault of Lede: " + e);
    }
  }

  private static Result result(Future<Result> running) {
    try {
      return running.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while files are being analyzed", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ModelException missing) {
        throw missing;
      }
      throw new IllegalStateException("the analysis of a file broke off", e.getCause());
    }
  }

  /** Says on standard error what there is to say of an article; returns whether it failed. */
  private boolean say(Result result) {
    result.notes().forEach(note -> messages.note(result.input().name() + ": " + note));
    if (result.failure() != null) {
      messages.failure(result.input().name() + ": " + result.failure());
      return true;
    }
    return false;
  }
}
