package dev.lede.examples.cli;

import dev.lede.encoder.Encoder;
import java.io.IOException;
import java.io.InputStream;
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
    System.exit(commandLine().execute(args));
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
