package dev.lede.cli;

import java.util.ArrayList;
import java.util.List;

/** The words that options take, as they are written on the command line. */
final class OptionWords {

  private OptionWords() {}

  /** The parts of a report. */
  static final class Parts extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    Parts() {
      super(List.of("summary", "sentiment", "quotes"));
    }
  }

  /** The details of JSON. */
  static final class Details extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    Details() {
      super(List.of("text", "reasons"));
    }
  }
}
