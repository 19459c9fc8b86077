package dev.lede.cli;

import dev.lede.encoder.ModelException;
import dev.lede.report.ArticleAnalyzer;
import dev.lede.report.ArticleAnalyzer.Part;
import dev.lede.report.HtmlReportWriter;
import dev.lede.report.JsonReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
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
    synopsisHeading = "Usage: ",
    customSynopsis = "lede analyze [OPTIONS] FILE...",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went well",
      "1:some files could not be read, analyzed or written; the others were",
      "2:the options or arguments are wrong, or a file would be overwritten",
      "141:nobody reads standard output any more"
    },
    footerHeading = "%nFiles:%n",
    footer = {
      "  Files that end in .html, .htm or .xhtml are read as HTML, and so is standard",
      "  input that begins with <!doctype html or <html, which is reported. Text is",
      "  UTF-8, or what its byte-order mark or its HTML says, or else UTF-16 or",
      "  windows-1252, which is reported. PDF, ZIP (DOCX, ODT, EPUB) and RTF files are",
      "  no text, and are refused. Of folders, hidden files, results (*.lede.*) and links to",
      "  other folders are left out, and links that lead nowhere are reported. A file",
      "  that is reached twice is analyzed once.",
      "  No file is overwritten without --force, and no input ever.",
      "",
      "Examples:",
      "  lede analyze article.txt",
      "  lede analyze --format html --out pages articles/",
      "  lede analyze --format csv articles/ > quotations.csv",
      "  lede analyze --speakers --format csv articles/ > speakers.csv",
      "  lede analyze --toward \"Jane Roe\" articles/",
      "  curl -sL ADDRESS | lede analyze --html -",
      "  pdftotext FILE.pdf - | lede analyze -"
    })
final class Analyze implements Callable<Integer> {

  /** What a shell reports of a program that was ended because nobody read what it wrote. */
  static final int NOBODY_READS = 141;

  private static final int MANY_FILES = 5;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files or folders of articles; - is standard input.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "One of ${COMPLETION-CANDIDATES}; default: what the ending of --output says, or text. jsonl"
              + " has an article on each line, csv a quotation.")
  private @Nullable Format givenFormat;

  private Format format = Format.TEXT;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Writes a file for each article into a folder, NAME.lede.txt or the like, and for several"
              + " pages an index and a ledger of speakers. Creates the folder if it is missing.")
  private @Nullable Path out;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "Writes the result of one article, or the ledger, into this file. Creates its folder if"
              + " that is missing. Without --format an ending .txt, .json, .jsonl, .jsonld, .csv,"
              + " .html or .htm chooses the format.")
  private @Nullable Path outputFile;

  @Option(names = "--force", description = "Replaces files of results that exist.")
  private boolean force;

  @ArgGroup(exclusive = true)
  private LengthChoice length = new LengthChoice();

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "PART",
      completionCandidates = OptionWords.Parts.class,
      description = "Some of ${COMPLETION-CANDIDATES}, with commas between them.")
  private List<Part> only = new ArrayList<>();

  @Option(
      names = "--toward",
      paramLabel = "NAME",
      description =
          "Shows the tone toward one person, organization or place instead, with its sentences; in"
              + " text and csv.")
  private @Nullable String toward;

  @Option(
      names = "--speakers",
      description =
          "Shows what each speaker says in all articles together instead; in text, csv and html.")
  private boolean speakers;

  @Option(
      names = "--without",
      split = ",",
      paramLabel = "DETAIL",
      completionCandidates = OptionWords.Details.class,
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
              + " default: ${DEFAULT-VALUE}.")
  private int longest = 1_000_000;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles are analyzed at the same time; default: one for each core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-q", "--quiet"},
      description = "Says nothing on standard error but what went wrong.")
  private boolean quiet;

  @Spec private @Nullable CommandSpec spec;

  @ParentCommand private @Nullable Lede lede;

  @Override
  public Integer call() {
    format =
        Optional.ofNullable(givenFormat)
            .or(() -> Optional.ofNullable(outputFile).flatMap(Format::ofEnding))
            .orElse(Format.TEXT);
    checkOptions();
    boolean pages = format == Format.HTML && out != null;
    Inputs inputs = Inputs.of(files, pages ? Overview.RESERVED : List.of());
    Messages messages = new Messages(spec().commandLine().getErr(), quiet);
    try (ArticleAnalyzer analyzer =
        ArticleAnalyzer.builder().only(parts()).length(length.length()).longest(longest).build()) {
      Optional<Overview> overview =
          speakers || (pages && inputs.files().size() > 1)
              ? Optional.of(new Overview(format, out))
              : Optional.empty();
      Output output = output(analyzer, inputs);
      checkOutput(output, inputs, overview);
      inputs.failures().forEach(messages::failure);
      Thread finish = new Thread(output::finish, "lede-finish");
      Runtime.getRuntime().addShutdownHook(finish);
      try {
        return run(analyzer, inputs, output, overview, messages);
      } finally {
        messages.end();
        try {
          Runtime.getRuntime().removeShutdownHook(finish);
        } catch (IllegalStateException e) {
          // The program is ending, and the hook at work.
        }
      }
    } catch (ModelException e) {
      messages.failure(String.valueOf(e.getMessage()));
      return 1;
    }
  }

  private int run(
      ArticleAnalyzer analyzer,
      Inputs inputs,
      Output output,
      Optional<Overview> overview,
      Messages messages) {
    if (inputs.files().size() > MANY_FILES && !output.isToStandardOutput() && Lede.isTerminal()) {
      messages.begin(inputs.files().size());
    }
    output.begin();
    boolean[] isRead = {true};
    boolean failed =
        new Batch(analyzer, output, messages, html, longest, threads)
            .run(
                inputs.files(),
                result -> {
                  overview.ifPresent(
                      all -> result.report().ifPresent(found -> all.add(result.input(), found)));
                  isRead[0] = output.print(result.printed());
                  return isRead[0];
                });
    if (isRead[0] && overview.isPresent()) {
      try {
        isRead[0] = !speakers || output.finishWith(overview.get().speakers());
        overview.get().write(output);
      } catch (IOException e) {
        messages.failure(String.valueOf(e.getMessage()));
        failed = true;
      }
    }
    if (!isRead[0]) {
      return whyNobodyReads(messages);
    }
    return failed || !inputs.failures().isEmpty() ? 1 : 0;
  }

  /** Nobody at the other end of a pipe is no fault; a full disk is. */
  private int whyNobodyReads(Messages messages) {
    Optional<String> failure = Objects.requireNonNull(lede, "lede").outputFailure();
    failure.ifPresent(message -> messages.failure("cannot write standard output: " + message));
    return failure.isPresent() ? 1 : NOBODY_READS;
  }

  private Set<Part> parts() {
    if (toward != null) {
      return EnumSet.of(Part.SENTIMENT);
    }
    if (speakers) {
      return EnumSet.of(Part.QUOTES);
    }
    return only.isEmpty() ? EnumSet.allOf(Part.class) : EnumSet.copyOf(only);
  }

  private Output output(ArticleAnalyzer analyzer, Inputs inputs) {
    HtmlReportWriter.Builder page =
        HtmlReportWriter.builder().date(LocalDate.now(ZoneId.systemDefault()));
    if (format == Format.HTML && !parts().equals(EnumSet.of(Part.SUMMARY))) {
      page.model(analyzer.modelSha256());
    }
    return new Output(
        new Results(format, without, page.build(), toward),
        out,
        outputFile,
        force,
        spec().commandLine().getOut(),
        inputs.files().size() > 1,
        speakers);
  }

  private void checkOptions() {
    refuseIf(files.contains(""), "a file name is empty");
    refuseIf(isEmpty(out), "--out is empty; name a folder");
    refuseIf(isEmpty(outputFile), "--output is empty; name a file");
    length.misuse().ifPresent(this::refuse);
    refuseIf(longest < 1, "--longest " + longest + " must be 1 or more");
    refuseIf(threads < 1, "--threads " + threads + " must be 1 or more");
    refuseIf(
        !without.isEmpty() && format != Format.JSON && format != Format.JSONL,
        "--without is for --format json and jsonl");
    checkToward();
    checkParts();
    refuseIf(speakers && out != null, "--speakers gives one result; say --output FILE");
    refuseIf(out != null && outputFile != null, "--out and --output cannot both be given");
    refuseIf(
        outputFile != null && format == Format.BRAT,
        "--format brat takes two files; say --out DIR");
  }

  private void checkToward() {
    refuseIf(toward != null && toward.isBlank(), "--toward needs a name");
    if (toward != null && Reasons.isDamaged(toward)) {
      refuse("--toward " + Reasons.ofDamage(toward));
    }
    refuseIf(
        toward != null && format != Format.TEXT && format != Format.CSV,
        "--toward is for --format text and csv");
  }

  /** Whether there is anything to show, and of what an option is. */
  private void checkParts() {
    refuseIf(
        speakers && format != Format.TEXT && format != Format.CSV && format != Format.HTML,
        "--speakers is for --format text, csv and html");
    refuseIf(speakers && toward != null, "--speakers and --toward cannot both be given");
    refuseIf(
        !only.isEmpty() && (speakers || toward != null),
        "--only is not for --speakers and --toward, which need what they show");
    refuseIf(
        length.isGiven() && (speakers || toward != null),
        "--sentences, --words and --characters are not for --speakers and --toward, which show no"
            + " key sentences");
    refuseIf(
        toward == null && format.hasOnlyQuotations() && !parts().contains(Part.QUOTES),
        "--format " + format + " has only quotations; add quotes to --only, or say --format jsonl");
    refuseIf(
        length.isGiven() && (format.hasOnlyQuotations() || !parts().contains(Part.SUMMARY)),
        "--sentences, --words and --characters are not for "
            + (format.hasOnlyQuotations() ? "--format " + format : "--only without summary")
            + ", which shows no key sentences");
  }

  private void checkOutput(Output output, Inputs inputs, Optional<Overview> overview) {
    int count = inputs.files().size();
    String oneFile = count > 1 ? "" : "; for one article say --output " + out;
    refuseIf(
        out != null && Files.exists(out) && !Files.isDirectory(out),
        "--out " + out + " is a file, not a folder" + oneFile);
    refuseIf(
        out != null
            && !Files.exists(out)
            && format.endings().stream().anyMatch(e -> String.valueOf(out).endsWith("." + e)),
        "--out "
            + out
            + " names a folder"
            + (count > 1 ? "; leave the ending of a file away" : oneFile));
    refuseIf(
        outputFile != null && count > 1 && !speakers,
        "--output takes one article, and here are " + count + "; say --out DIR");
    refuseIf(
        out == null && count > 1 && !speakers && !format.isJoinable(),
        "--format "
            + format
            + " gives one file for each article; say --out DIR"
            + (format == Format.JSON ? ", or --format jsonl" : ""));
    if (outputFile != null && Files.isDirectory(outputFile)) {
      refuse(outputFile + " is a folder; say " + remedyForFolder(outputFile, inputs));
    }
    output
        .hazard(inputs.files(), overview.map(Overview::files).orElse(List.of()))
        .ifPresent(this::refuse);
    if (outputFile != null && Inputs.isFoundBy(files, outputFile)) {
      refuse(
          outputFile
              + " is in a folder of articles and would be taken for one; say --output "
              + outputFile.resolveSibling(
                  Inputs.withoutEnding(outputFile).getFileName() + ending()));
    }
  }

  private String remedyForFolder(Path folder, Inputs inputs) {
    String name =
        speakers || inputs.files().isEmpty()
            ? Overview.RESERVED.get(1)
            : String.valueOf(inputs.files().get(0).place());
    String file = "--output " + folder.resolve(name + ending());
    return speakers ? file : "--out " + folder + ", or " + file;
  }

  /** The ending of a file that is never taken for an article. */
  private String ending() {
    return Output.MARK + format.endings().get(0);
  }

  private static boolean isEmpty(@Nullable Path path) {
    return path != null && path.toString().isEmpty();
  }

  private void refuseIf(boolean wrong, String message) {
    if (wrong) {
      refuse(message);
    }
  }

  private void refuse(String message) {
    throw new ParameterException(spec().commandLine(), message);
  }

  private CommandSpec spec() {
    return Objects.requireNonNull(spec, "spec");
  }
}
