package dev.lede.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the arguments name, folders walked in alphabetical order. Hidden files and results of
 * earlier runs are left out of folders.
 *
 * @param files what there is to read
 * @param failures what cannot be read, with the reason
 */
record Inputs(List<Input> files, List<String> failures) {

  static Inputs of(List<String> arguments) {
    List<Input> files = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    Set<Path> places = new HashSet<>();
    for (String argument : arguments) {
      if (argument.equals("-")) {
        Path place = unused(Path.of("stdin"), places);
        files.add(new Input("standard input", Optional.empty(), place));
      } else {
        try {
          Path path = Path.of(argument);
          for (Path file : walked(path)) {
            Path under = file.equals(path) ? nameOf(file) : path.relativize(file);
            files.add(
                new Input(
                    file.toString(), Optional.of(file), unused(withoutEnding(under), places)));
          }
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
          failures.add(argument + ": cannot be walked: " + e.getMessage());
        }
      }
    }
    return new Inputs(files, failures);
  }

  private static List<Path> walked(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> walk = Files.walk(path)) {
      return walk.filter(Files::isRegularFile).filter(file -> !isLeftOut(file)).sorted().toList();
    }
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

  /** The place, with a number behind it if another article has it. */
  private static Path unused(Path place, Set<Path> places) {
    Path free = place;
    for (int number = 2; !places.add(free); number++) {
      free = place.resolveSibling(nameOf(place) + "-" + number);
    }
    return free;
  }
}
