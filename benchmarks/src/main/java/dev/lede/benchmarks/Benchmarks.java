package dev.lede.benchmarks;

import dev.lede.training.Calibrate;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * What the library reaches and what it costs, beside its peers.
 *
 * <pre>{@code
 * MAVEN_OPTS="-Xmx8g -XX:TieredStopAtLevel=4" ./mvnw -q compile exec:java -Pbenchmark,corenlp-models \
 *     -Dexec.args="accuracy --data DIR"
 * MAVEN_OPTS="-Xmx8g -XX:TieredStopAtLevel=4" ./mvnw -q compile exec:java -Pbenchmark,corenlp-models -Dexec.args=cost
 * }</pre>
 *
 * <p>Without the profile {@code corenlp-models} CoreNLP is left out, and 2 GB of heap do.
 */
@Command(
    name = "benchmarks",
    mixinStandardHelpOptions = true,
    subcommands = {Accuracy.class, Cost.class, Errors.class, SameAnswers.class, Calibrate.class},
    description = "What Lede reaches and what it costs, beside its peers.")
public final class Benchmarks {

  private Benchmarks() {}

  /**
   * Runs a command.
   *
   * @param args the command and its options
   */
  public static void main(String[] args) {
    int status = run(args);
    if (status != 0) {
      throw new IllegalArgumentException("the command failed with status " + status);
    }
  }

  static int run(String... args) {
    return new CommandLine(new Benchmarks())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Benchmarks::tell)
        .execute(args);
  }

  private static int tell(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    command.getErr().println(failure.getClass().getSimpleName() + ": " + failure.getMessage());
    return command.getCommandSpec().exitCodeOnExecutionException();
  }
}
