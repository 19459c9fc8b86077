package dev.lede.report;

import dev.lede.document.internal.TextResource;

/**
 * The version of this library, for logs, footers and files of results.
 *
 * <pre>{@code
 * System.out.println("made by Lede " + LedeVersion.current());
 * }</pre>
 */
public final class LedeVersion {

  private static final String FILE = "version.txt";

  private LedeVersion() {}

  /** {@return the version, such as {@code 0.1.0}} */
  public static String current() {
    return TextResource.text(LedeVersion.class.getResourceAsStream(FILE), FILE).strip();
  }
}
