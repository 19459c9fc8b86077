package dev.lede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.encoder.Encoder;
import dev.lede.report.ArticleAnalyzer;
import dev.lede.report.JsonReportWriter;
import dev.lede.report.LedeVersion;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line of the library. */
@Command(
    name = "lede",
    description = "Key sentences, tone and quotations of news articles.",
    mixinStandardHelpOptions = true,
    versionProvider = Lede.Version.class,
    subcommands = {Analyze.class, Completion.class, Manual.class, CommandLine.HelpCommand.class},
    synopsisSubcommandLabel = "COMMAND")
public final class Lede {

  // Made while there is memory; what is made when there is none fails again.
  private static final FileOutputStream ERRORS = new FileOutputStream(FileDescriptor.err);
  private static final byte[] OUT_OF_MEMORY =
      ("lede: the model, or what was found, takes more memory than there is; "
              + Batch.MORE_MEMORY
              + "\n")
          .getBytes(UTF_8);

  /** What writing to standard output failed with. */
  private volatile @Nullable IOException failure;

  private Lede() {}

  /**
   * Runs a command and ends the program with its exit code.
   *
   * @param args the command and its options
   */
  public static void main(String[] args) {
    Lede lede = new Lede();
    CommandLine commandLine = commandLine(lede);
    if (!isTerminal()) {
      // A file or another program reads, so that the charset of the terminal does not matter.
      PrintStream out = new PrintStream(lede.new StandardOutput(), false, UTF_8);
      commandLine.setOut(new PrintWriter(out, false, UTF_8));
    }
    System.exit(execute(commandLine, args));
  }

  private static int execute(CommandLine commandLine, String[] args) {
    try {
      return commandLine.execute(args);
    } catch (OutOfMemoryError e) {
      try {
        ERRORS.write(OUT_OF_MEMORY);
      } catch (IOException unheard) {
        // Nobody reads standard error; the exit code says it too.
      }
      return 1;
    }
  }

  /** Why standard output takes nothing more; empty if nobody reads it any more. */
  Optional<String> outputFailure() {
    return Optional.ofNullable(failure)
        .map(e -> String.valueOf(e.getMessage()))
        .filter(message -> !message.toLowerCase(Locale.ROOT).contains("pipe"));
  }

  /** Keeps the exception that a PrintStream would not tell. */
  private final class StandardOutput extends FileOutputStream {

    StandardOutput() {
      super(FileDescriptor.out);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      try {
        super.write(bytes, from, count);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }
  }

  /** Whether somebody looks at what is printed. */
  @SuppressWarnings("SystemConsoleNull") // from JDK 22 on it says so itself
  static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true; // Before JDK 22 there is none but for a terminal.
    }
  }

  static CommandLine commandLine() {
    return commandLine(new Lede());
  }

  private static CommandLine commandLine(Lede lede) {
    return new CommandLine(lede)
        .registerConverter(Path.class, Lede::path)
        .registerConverter(Format.class, Choice.of(Format.class))
        .registerConverter(ArticleAnalyzer.Part.class, Choice.of(ArticleAnalyzer.Part.class))
        .registerConverter(JsonReportWriter.Detail.class, Choice.of(JsonReportWriter.Detail.class))
        .setParameterExceptionHandler(Lede::sayMisuse);
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(name + " " + Reasons.of(e));
    }
  }

  /** Says in a line what is wrong, and where help is. */
  private static int sayMisuse(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(
        "lede: "
            + String.valueOf(e.getMessage())
                .replaceFirst("^Error: ", "")
                .replaceFirst("^expected only one match.*", LengthChoice.ONCE));
    UnmatchedArgumentException.printSuggestions(e, err);
    err.println("Say '" + command.getCommandSpec().qualifiedName() + " --help' for help.");
    err.flush();
    return CommandLine.ExitCode.USAGE;
  }

  /** What {@code --version} prints: the library's and the model's. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      try (Encoder encoder = Encoder.create()) {
        return new String[] {
          "lede " + LedeVersion.current(), "model sha256 " + encoder.modelSha256()
        };
      }
    }
  }
}
