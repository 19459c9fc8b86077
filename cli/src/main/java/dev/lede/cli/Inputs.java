package dev.lede.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the arguments name, folders walked in alphabetical order. Hidden files and results of
 * earlier runs are left out of folders.
 *
 * @param files what there is to read
 * @param failures what cannot be read, with the reason
 */
record Inputs(List<Input> files, List<String> failures) {

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?|ftp)://.*", Pattern.CASE_INSENSITIVE);

  /**
   * Finds what arguments name.
   *
   * @param reserved places in a folder of results that no article gets
   */
  static Inputs of(List<String> arguments, List<String> reserved) {
    List<Input> files = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    Set<String> places = new HashSet<>(reserved);
    for (String argument : arguments) {
      if (argument.equals("-")) {
        Path place = unused(Path.of("stdin"), places);
        files.add(new Input("standard input", Optional.empty(), place));
      } else if (ADDRESS.matcher(argument).matches()) {
        failures.add(
            argument
                + ": is an address, and nothing is fetched; say: curl -sL '"
                + argument.replace("'", "%27")
                + "' | lede analyze --html -");
      } else {
        try {
          Path path = Path.of(argument);
          List<Path> walked = walked(path, failures);
          if (walked.isEmpty()) {
            failures.add(argument + ": holds no article");
          }
          for (Path file : walked) {
            Path under = file.equals(path) ? nameOf(file) : path.relativize(file);
            files.add(
                new Input(
                    file.toString(), Optional.of(file), unused(withoutEnding(under), places)));
          }
        } catch (IOException | InvalidPathException e) {
          failures.add(argument + ": cannot be walked: " + e.getMessage());
        }
      }
    }
    return new Inputs(files, failures);
  }

  /** The file, or the files of the folder; what cannot be looked at there is a failure. */
  private static List<Path> walked(Path path, List<String> failures) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    // A link to a folder is walked as that folder, but no link inside it.
    Path real = path.toRealPath();
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        real,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(real) && isLeftOut(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Files.isRegularFile(file) && !isLeftOut(file)) {
              found.add(path.resolve(real.relativize(file)));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            failures.add(path.resolve(real.relativize(file)) + ": cannot be read");
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(found);
    return found;
  }

  private static boolean isLeftOut(Path file) {
    String name = nameOf(file).toString();
    return name.startsWith(".") || name.contains(Output.MARK);
  }

  private static Path nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? file : name;
  }

  private static Path withoutEnding(Path file) {
    return file.resolveSibling(nameOf(file).toString().replaceFirst("(?<=.)\\.[^.]*$", ""));
  }

  /**
   * The place, with a number behind it if another article has it. Places that differ only in case
   * or in how accents are written are one file on some systems.
   */
  private static Path unused(Path place, Set<String> places) {
    Path free = place;
    for (int number = 2; !places.add(sameOnAnySystem(free)); number++) {
      free = place.resolveSibling(nameOf(place) + "-" + number);
    }
    return free;
  }

  private static String sameOnAnySystem(Path place) {
    return Normalizer.normalize(place.toString(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
