package dev.lede.spark;

import java.util.List;

/**
 * A column is missing, is no text, or stands where a result is to go. The message names it and what
 * to do.
 */
public final class ColumnException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** The name of the column. */
  private final String column;

  private ColumnException(String message, String column) {
    super(message);
    this.column = column;
  }

  static ColumnException missing(String column, List<String> columns) {
    return new ColumnException(
        "there is no column '%s'; name one of %s, capitals as there"
            .formatted(column, String.join(", ", columns)),
        column);
  }

  static ColumnException repeated(String column) {
    return new ColumnException(
        "there are several columns '%s'; select one of them under another name".formatted(column),
        column);
  }

  static ColumnException notText(String column, String type) {
    return new ColumnException(
        "column '%s' is of type %s and holds no text; name another, or cast it to string"
            .formatted(column, type),
        column);
  }

  static ColumnException taken(String column) {
    return new ColumnException(
        "there is a column '%s' already, which a result would go into; rename or drop it first"
            .formatted(column),
        column);
  }

  /** {@return the name of the column} */
  public String column() {
    return column;
  }
}
