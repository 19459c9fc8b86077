package dev.lede.cli;

import dev.lede.document.DocumentReader;
import dev.lede.encoder.ModelException;
import dev.lede.report.ArticleAnalyzer;
import dev.lede.report.ArticleReport;
import dev.lede.report.JsonReportWriter;
import dev.lede.summarize.Length;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Analyzes files; results come in the order of the input, on all cores, a few at a time. */
@Command(
    name = "analyze",
    description = "Analyzes articles: files, all files of folders, or standard input (-).",
    mixinStandardHelpOptions = true,
    versionProvider = Lede.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went well",
      "1:some files could not be read, analyzed or written; the others were",
      "2:the options or arguments are wrong, or a file would be overwritten",
      "141:nobody reads standard output any more"
    },
    footer = {
      "",
      "Files that end in .html, .htm or .xhtml are read as HTML. Text is UTF-8, or",
      "what its byte-order mark or its HTML says, or else windows-1252, which is",
      "reported. Of folders, hidden files and results (*.lede.*) are left out.",
      "No file is overwritten without --force, and no input ever."
    })
final class Analyze implements Callable<Integer> {

  /** What a shell reports of a program that was ended because nobody read what it wrote. */
  static final int NOBODY_READS = 141;

  private static final String FIRST = "“It is over,” Ann Lee of the Lund Times said on Sunday.";

  private static final String MORE_MEMORY = "give more, as in java -Xmx4g -jar lede.jar";

  /** The most bytes of a UTF-16 code unit in any charset that is read: those of UTF-8. */
  private static final long MOST_BYTES = 3;

  /** What a report is written as. */
  enum Format {
    TEXT,
    JSON,
    JSONL,
    HTML,
    BRAT;

    /** The endings of the files that it takes. */
    List<String> endings() {
      return switch (this) {
        case TEXT -> List.of("txt");
        case JSON -> List.of("json");
        case JSONL -> List.of("jsonl");
        case HTML -> List.of("html");
        case BRAT -> List.of("txt", "ann");
      };
    }
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files or folders of articles; - is standard input.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Format format = Format.TEXT;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Writes a file for each article into a folder, NAME.lede.txt or the like. Creates the"
              + " folder if it is missing.")
  private @Nullable Path out;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Writes the result of one article into this file.")
  private @Nullable Path outputFile;

  @Option(names = "--force", description = "Replaces files of results that exist.")
  private boolean force;

  @Option(
      names = "--sentences",
      paramLabel = "N",
      description = "How many key sentences; default: ${DEFAULT-VALUE}.")
  private int sentences = 3;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "PART",
      description = "Some of ${COMPLETION-CANDIDATES}, with commas between them.")
  private List<ArticleAnalyzer.Part> only = new ArrayList<>();

  @Option(
      names = "--without",
      split = ",",
      paramLabel = "DETAIL",
      description =
          "Leaves some of ${COMPLETION-CANDIDATES} out of JSON, with commas between them.")
  private List<JsonReportWriter.Detail> without = new ArrayList<>();

  @Option(names = "--html", description = "Reads all input as HTML, whatever its name.")
  private boolean html;

  @Option(
      names = "--longest",
      paramLabel = "N",
      description =
          "The most characters that an article may have; longer ones are reported and left out;"
              + " default: ${DEFAULT-VALUE}, of prose some 65 seconds on one core.")
  private int longest = 1_000_000;

  @Spec private @Nullable CommandSpec spec;

  @ParentCommand private @Nullable Lede lede;

  /**
   * What became of one file.
   *
   * @param failure what went wrong, if anything
   * @param outOfMemory whether it needed more memory than there was beside the other files
   */
  private record Result(
      Input input,
      @Nullable String failure,
      boolean outOfMemory,
      List<String> notes,
      String report) {

    static Result failed(Input input, List<String> notes, String failure) {
      return new Result(input, failure, false, notes, "");
    }
  }

  @Override
  public Integer call() {
    checkOptions();
    Inputs inputs = Inputs.of(files);
    boolean several = inputs.files().size() > 1;
    Output output = new Output(format, without, out, outputFile, force, writer(), several);
    checkOutput(output, inputs);
    inputs.failures().forEach(this::complain);
    Thread finish = new Thread(output::finish, "lede-finish");
    Runtime.getRuntime().addShutdownHook(finish);
    try {
      return analyzeAll(inputs, output);
    } catch (ModelException e) {
      complain(String.valueOf(e.getMessage()));
      return 1;
    } catch (OutOfMemoryError e) {
      complain("the model, or what was found, takes more memory than there is; " + MORE_MEMORY);
      return 1;
    } finally {
      try {
        Runtime.getRuntime().removeShutdownHook(finish);
      } catch (IllegalStateException e) {
        // The program is ending, and the hook at work.
      }
    }
  }

  private void checkOptions() {
    if (sentences < 1) {
      throw misuse("--sentences " + sentences + " must be 1 or more");
    }
    if (longest < 1) {
      throw misuse("--longest " + longest + " must be 1 or more");
    }
    if (!without.isEmpty() && format != Format.JSON && format != Format.JSONL) {
      throw misuse("--without is for --format json and jsonl");
    }
    if (out != null && outputFile != null) {
      throw misuse("--out and --output cannot both be given");
    }
    if (out != null && Files.exists(out) && !Files.isDirectory(out)) {
      throw misuse(
          "--out " + out + " is a file, not a folder; for one article say --output " + out);
    }
    if (out != null
        && !Files.exists(out)
        && format.endings().stream().anyMatch(e -> out.toString().endsWith("." + e))) {
      throw misuse("--out " + out + " names a folder; for one article say --output " + out);
    }
    if (outputFile != null && format == Format.BRAT) {
      throw misuse("--format brat takes two files; say --out DIR");
    }
  }

  private void checkOutput(Output output, Inputs inputs) {
    int count = inputs.files().size();
    if (outputFile != null && count > 1) {
      throw misuse("--output takes one article, and here are " + count + "; say --out DIR");
    }
    if (out == null && count > 1 && format != Format.TEXT && format != Format.JSONL) {
      throw misuse(
          "--format "
              + format.name().toLowerCase(Locale.ROOT)
              + " gives one file for each article; say --out DIR"
              + (format == Format.JSON ? ", or --format jsonl" : ""));
    }
    output
        .hazard(inputs.files())
        .ifPresent(
            hazard -> {
              throw misuse(hazard);
            });
  }

  private int analyzeAll(Inputs inputs, Output output) {
    boolean failed = !inputs.failures().isEmpty();
    EnumSet<ArticleAnalyzer.Part> parts =
        only.isEmpty() ? EnumSet.allOf(ArticleAnalyzer.Part.class) : EnumSet.copyOf(only);
    int workers = Runtime.getRuntime().availableProcessors();
    ExecutorService executor = Executors.newFixedThreadPool(workers);
    try (ArticleAnalyzer analyzer =
            ArticleAnalyzer.builder()
                .only(parts)
                .length(Length.sentences(sentences))
                .longest(longest)
                .build();
        Progress progress = Progress.of(inputs.files().size())) {
      // The model and all classes are loaded while nothing else takes memory: a class whose loading
      // fails once is lost to the process, and with it all files to come.
      if (!inputs.files().isEmpty()) {
        String first = FIRST.substring(0, Math.min(FIRST.length(), longest));
        DocumentReader.html().read("<p>" + first);
        output.texts(inputs.files().get(0), analyzer.analyze(first));
      }
      try {
        Queue<Future<Result>> running = new ArrayDeque<>();
        Iterator<Input> next = inputs.files().iterator();
        while (next.hasNext() || !running.isEmpty()) {
          // No more are held than the workers can be at, so that memory does not grow with the
          // number of files.
          while (next.hasNext() && running.size() <= 2 * workers) {
            Input input = next.next();
            running.add(executor.submit(() -> analyze(input, analyzer, output)));
          }
          Result result = result(running.remove());
          if (result.outOfMemory() && result.input().canBeReadAgain()) {
            // Alone it may find enough.
            running.forEach(Analyze::result);
            result = analyze(result.input(), analyzer, output);
          }
          progress.step();
          failed |= report(result);
          if (!output.print(result.report())) {
            return whyNobodyReads();
          }
        }
      } finally {
        // Before the analyzer is closed, which waits for the workers: they end at their next
        // window.
        executor.shutdownNow();
      }
    }
    return failed ? 1 : 0;
  }

  private Result analyze(Input input, ArticleAnalyzer analyzer, Output output) {
    List<String> notes = new ArrayList<>();
    try {
      long size = input.size();
      if (size > MOST_BYTES * longest) {
        return Result.failed(
            input,
            notes,
            "has %,d bytes, too many for the %,d characters of --longest".formatted(size, longest));
      }
      DocumentReader reader =
          html || input.isHtml() ? DocumentReader.html() : DocumentReader.plainText();
      String text = input.read(reader, notes, MOST_BYTES * longest + 1);
      if (text.length() > longest) {
        return Result.failed(
            input,
            notes,
            "has %,d characters, more than the %,d of --longest".formatted(text.length(), longest));
      }
      ArticleReport report = analyzer.analyze(reader.read(text));
      output.writeFiles(input, report);
      return new Result(input, null, false, notes, output.toFollow(input, report));
    } catch (ModelException e) {
      throw e; // Without its model nothing else can be analyzed either.
    } catch (IOException e) {
      return Result.failed(input, notes, String.valueOf(e.getMessage()));
    } catch (OutOfMemoryError e) {
      String failure =
          "takes more memory than there is; "
              + MORE_MEMORY
              + ", or leave long files out with --longest";
      return new Result(input, failure, true, notes, "");
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

  /** Nobody at the other end of a pipe is no fault; a full disk is. */
  private int whyNobodyReads() {
    Optional<String> failure = lede().outputFailure();
    failure.ifPresent(message -> complain("cannot write standard output: " + message));
    return failure.isPresent() ? 1 : NOBODY_READS;
  }

  private Lede lede() {
    return Objects.requireNonNull(lede, "lede");
  }

  /** Says on standard error what there is to say of a file; returns whether it failed. */
  private boolean report(Result result) {
    result.notes().forEach(note -> complain(result.input().name() + ": " + note));
    if (result.failure() != null) {
      complain(result.input().name() + ": " + result.failure());
      return true;
    }
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
}
