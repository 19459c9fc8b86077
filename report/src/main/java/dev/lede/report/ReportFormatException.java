package dev.lede.report;

/** Says that something is not the JSON of a report, where in it, and what would be. */
public final class ReportFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  ReportFormatException(String message) {
    super(message);
  }

  ReportFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
