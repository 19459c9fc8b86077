package dev.lede.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.encoder.Encoder;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line of the library. */
@Command(
    name = "lede",
    description = "Key sentences, tone and quotations of news articles.",
    mixinStandardHelpOptions = true,
    versionProvider = Lede.Version.class,
    subcommands = Analyze.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Lede {

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
    System.exit(commandLine.execute(args));
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
    return new CommandLine(lede).setCaseInsensitiveEnumValuesAllowed(true);
  }

  /** What {@code --version} prints: the library's and the model's. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
      Properties properties = new Properties();
      try (InputStream in = Lede.class.getResourceAsStream("lede.properties");
          Encoder encoder = Encoder.create()) {
        properties.load(Objects.requireNonNull(in, "lede.properties"));
        return new String[] {
          "lede " + properties.getProperty("version"), "model sha256 " + encoder.modelSha256()
        };
      }
    }
  }
}
