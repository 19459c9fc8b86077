package dev.lede.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;

/** Says in plain words why a file cannot be read, written or even named. */
final class Reasons {

  /** The character that stands for bytes that the locale has none for. */
  private static final char UNKNOWN = '\uFFFD';

  private static final String OTHER_LOCALE =
      "has a character that the locale does not know; set LC_ALL=C.UTF-8";

  private Reasons() {}

  /** The reason without the name of the file, which may be one that users have not given. */
  static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e instanceof FileSystemException system && system.getReason() != null
        ? system.getReason()
        : String.valueOf(e.getMessage());
  }

  static String of(InvalidPathException e) {
    return e.getInput().chars().anyMatch(c -> c > 0x7F) ? OTHER_LOCALE : e.getReason();
  }

  /** Whether the locale has lost a character of a word on the command line. */
  static boolean isDamaged(String word) {
    return word.indexOf(UNKNOWN) >= 0;
  }

  /** Says of a word on the command line that it has lost a character. */
  static String ofDamage(String word) {
    return word + " " + OTHER_LOCALE;
  }
}
