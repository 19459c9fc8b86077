package dev.lede.cli;

import java.io.PrintWriter;

/**
 * What is said on standard error: failures, notes, and how far the work is. The line of progress is
 * taken away before anything else is said, and at the end.
 */
final class Messages {

  private static final int CELLS = 30;

  private final PrintWriter err;
  private final boolean quiet;
  private int total;
  private int done;
  private int shown;

  /**
   * @param quiet whether only failures are said
   */
  Messages(PrintWriter err, boolean quiet) {
    this.err = err;
    this.quiet = quiet;
  }

  /** Says what went wrong. */
  void failure(String message) {
    clear();
    err.println("lede: " + message);
    show();
  }

  /** Says what is good to know. */
  void note(String message) {
    if (!quiet) {
      failure(message);
    }
  }

  /** Begins a line that shows how many articles are done. */
  void begin(int articles) {
    if (!quiet) {
      total = articles;
      show();
    }
  }

  /** One more article is done. */
  void step() {
    done++;
    if (total > 0) {
      clear();
      show();
    }
  }

  /** Takes the line of progress away. */
  void end() {
    clear();
    total = 0;
    err.flush();
  }

  private void clear() {
    if (shown > 0) {
      err.print("\r" + " ".repeat(shown) + "\r");
      shown = 0;
    }
  }

  private void show() {
    if (total > 0) {
      int full = (int) ((long) CELLS * done / total);
      String line =
          "[%s%s] %d of %d articles"
              .formatted("#".repeat(full), ".".repeat(CELLS - full), done, total);
      err.print(line);
      shown = line.length();
    }
    err.flush();
  }
}
