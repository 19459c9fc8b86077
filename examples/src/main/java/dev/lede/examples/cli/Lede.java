package dev.lede.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.encoder.Encoder;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.Properties;
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

  private Lede() {}

  /**
   * Runs a command and ends the program with its exit code.
   *
   * @param args the command and its options
   */
  public static void main(String[] args) {
    CommandLine commandLine = commandLine();
    if (!isTerminal()) {
      // A file or another program reads, so that the charset of the terminal does not matter.
      PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8);
      commandLine.setOut(new PrintWriter(out, false, UTF_8));
    }
    System.exit(commandLine.execute(args));
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
    return new CommandLine(new Lede()).setCaseInsensitiveEnumValuesAllowed(true);
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
