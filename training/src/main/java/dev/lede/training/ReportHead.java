package dev.lede.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Objects;
import java.util.Properties;

/** How a printed report begins: what it is of, and the command that makes it again. */
public final class ReportHead {

  private ReportHead() {}

  /**
   * Prints the beginning of a report that a class of its own prints.
   *
   * @param benchmark the class that prints it
   * @param args its arguments, as the command is to show them; empty if there are none
   */
  public static void begin(PrintStream out, String title, Class<?> benchmark, String args)
      throws IOException {
    out.printf("# %s%n%nLede %s.%n%n", title, version());
    out.printf("```%n./mvnw -q compile exec:java -Pbenchmark \\%n");
    String arguments = args.isEmpty() ? "" : " -Dexec.args=\"" + args + "\"";
    out.printf("    -Dexec.mainClass=%s%s%n```%n%n", benchmark.getName(), arguments);
  }

  /** The version of the library. */
  public static String version() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = ReportHead.class.getResourceAsStream("lede.properties")) {
      properties.load(Objects.requireNonNull(in, "lede.properties; run the build again"));
    }
    return properties.getProperty("version");
  }
}
