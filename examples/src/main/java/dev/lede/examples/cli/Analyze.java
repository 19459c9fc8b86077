package dev.lede.examples.cli;

import dev.lede.document.Document;
import dev.lede.document.DocumentReader;
import dev.lede.report.ArticleAnalyzer;
import dev.lede.report.ArticleReport;
import dev.lede.summarize.Length;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Analyses files; results come in the order of the input, on all cores, a few at a time. */
@Command(
    name = "analyze",
    description = "Analyses articles: files, all files of folders, or standard input (-).",
    mixinStandardHelpOptions = true,
    versionProvider = Lede.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went well",
      "1:some files could not be read or written; the others were analysed",
      "2:the options or arguments are wrong"
    },
    footer = {
      "",
      "Files that end in .html, .htm or .xhtml are read as HTML. Text is UTF-8, or",
      "what its byte-order mark or its HTML says, or else windows-1252, which is",
      "reported."
    })
final class Analyze implements Callable<Integer> {

  private static final int MANY_FILES = 5;

  /** What a report is written as. */
  enum Format {
    TEXT,
    JSON,
    JSONL,
    HTML,
    BRAT
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files or folders of articles; - is standard input.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--format",
      description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
  private Format format = Format.TEXT;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Writes a file for each article into a folder, which is made if need be.")
  private @Nullable Path out;

  @Option(
      names = "--sentences",
      paramLabel = "N",
      description = "How many key sentences; ${DEFAULT-VALUE} if not given.")
  private int sentences = 3;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "PART",
      description = "Some of ${COMPLETION-CANDIDATES}, with commas between them.")
  private List<ArticleAnalyzer.Part> only = new ArrayList<>();

  @Option(names = "--html", description = "Reads all input as HTML, whatever its name.")
  private boolean html;

  @Spec private @Nullable CommandSpec spec;

  /** What became of one file. */
  private record Result(Input input, @Nullable String failure, List<String> notes, String report) {}

  @Override
  public Integer call() {
    if (sentences < 1) {
      throw misuse("--sentences " + sentences + " must be 1 or more");
    }
    Inputs inputs = Inputs.of(files);
    Output output = new Output(format, out, writer(), inputs.files().size() > 1);
    if (out == null && inputs.files().size() > 1 && !output.canFollowEachOther()) {
      throw misuse(
          "--format "
              + format.name().toLowerCase(Locale.ROOT)
              + " gives one file for each article; say --out DIR"
              + (format == Format.JSON ? ", or --format jsonl" : ""));
    }
    inputs.failures().forEach(this::complain);
    boolean failed = !inputs.failures().isEmpty();
    EnumSet<ArticleAnalyzer.Part> parts =
        only.isEmpty() ? EnumSet.allOf(ArticleAnalyzer.Part.class) : EnumSet.copyOf(only);
    int workers = Runtime.getRuntime().availableProcessors();
    ExecutorService executor = Executors.newFixedThreadPool(workers);
    try (ArticleAnalyzer analyzer =
            ArticleAnalyzer.builder().only(parts).length(Length.sentences(sentences)).build();
        Progress progress = Progress.of(inputs.files().size())) {
      Queue<Future<Result>> running = new ArrayDeque<>();
      for (Input input : inputs.files()) {
        running.add(executor.submit(() -> analyse(input, analyzer, output)));
        // No more are held than the workers can be at, so that memory does not grow with the files.
        if (running.size() > 2 * workers) {
          failed |= finish(running.remove(), output, progress);
        }
      }
      while (!running.isEmpty()) {
        failed |= finish(running.remove(), output, progress);
      }
    } finally {
      executor.shutdownNow();
    }
    writer().flush();
    return failed ? 1 : 0;
  }

  private Result analyse(Input input, ArticleAnalyzer analyzer, Output output) {
    List<String> notes = new ArrayList<>();
    try {
      String text = input.read(html, notes);
      Document document =
          html || input.isHtml() ? DocumentReader.html().read(text) : Document.of(text);
      ArticleReport report = analyzer.analyze(document);
      output.writeFiles(input, report);
      return new Result(input, null, notes, output.toFollow(input, report));
    } catch (IOException e) {
      return new Result(input, String.valueOf(e.getMessage()), notes, "");
    }
  }

  private boolean finish(Future<Result> running, Output output, Progress progress) {
    Result result;
    try {
      result = running.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while files are being analysed", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the analysis of a file broke off", e.getCause());
    }
    progress.step();
    result.notes().forEach(note -> complain(result.input().name() + ": " + note));
    if (result.failure() != null) {
      complain(result.input().name() + ": " + result.failure());
      return true;
    }
    output.print(result.report());
    return false;
  }

  private PrintWriter writer() {
    return spec().commandLine().getOut();
  }

  private void complain(String message) {
    PrintWriter err = spec().commandLine().getErr();
    err.println("lede: " + message);
    err.flush();
  }

  private ParameterException misuse(String message) {
    return new ParameterException(spec().commandLine(), message);
  }

  private CommandSpec spec() {
    return Objects.requireNonNull(spec, "spec");
  }

  /** A bar on standard error, for more than a few files and where somebody looks. */
  private record Progress(@Nullable ProgressBar bar) implements AutoCloseable {

    // From JDK 22 on there is always a console; the bar then shows in redirected output too.
    @SuppressWarnings("SystemConsoleNull")
    static Progress of(int files) {
      if (files <= MANY_FILES || System.console() == null) {
        return new Progress(null);
      }
      return new Progress(
          new ProgressBarBuilder()
              .setTaskName("articles")
              .setInitialMax(files)
              .setStyle(ProgressBarStyle.ASCII)
              .build());
    }

    void step() {
      if (bar != null) {
        bar.step();
      }
    }

    @Override
    public void close() {
      if (bar != null) {
        bar.close();
      }
    }
  }
}
