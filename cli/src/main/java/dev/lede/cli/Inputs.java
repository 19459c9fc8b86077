package dev.lede.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
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
 * earlier runs are left out of folders, and so are links to folders. A file that is reached twice
 * is there once, under its first name.
 *
 * @param files what there is to read
 * @param failures what cannot be read, with the reason
 */
record Inputs(List<Input> files, List<String> failures) {

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?|ftp)://.*", Pattern.CASE_INSENSITIVE);

  /** What is an address without its scheme, unless a file is called so. */
  private static final Pattern SITE =
      Pattern.compile(
          "(?:www\\.[\\w.-]+|[\\w.-]+\\.(?:com|org|net|gov|edu|news|co\\.uk))(?:/.*)?",
          Pattern.CASE_INSENSITIVE);

  /**
   * Finds what arguments name.
   *
   * @param reserved places in a folder of results that no article gets
   */
  static Inputs of(List<String> arguments, List<String> reserved) {
    Finder finder = new Finder(reserved);
    arguments.forEach(finder::add);
    return new Inputs(finder.files, finder.failures);
  }

  /** Collects what the arguments name. */
  private static final class Finder {

    private final List<Input> files = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final Set<String> places;
    private final Set<Path> seen = new HashSet<>();

    Finder(List<String> reserved) {
      places = new HashSet<>(reserved);
    }

    void add(String argument) {
      if (argument.equals("-")) {
        if (seen.add(Path.of("-"))) {
          Path place = unused(Path.of("stdin"), places);
          files.add(new Input("standard input", Optional.empty(), place));
        }
      } else if (isAddress(argument)) {
        failures.add(
            argument
                + ": is an address, and nothing is fetched; say: curl -sL '"
                + argument.replace("'", "%27")
                + "' | lede analyze --html -");
      } else {
        try {
          addPath(Path.of(argument));
        } catch (InvalidPathException e) {
          failures.add(argument + ": " + Reasons.of(e));
        }
      }
    }

    private static boolean isAddress(String argument) {
      return ADDRESS.matcher(argument).matches()
          || (SITE.matcher(argument).matches() && path(argument).filter(Files::exists).isEmpty());
    }

    private void addPath(Path path) {
      if (!Files.isDirectory(path)) {
        addFile(path, nameOf(path));
        return;
      }
      int known = failures.size();
      List<Path> walked = walked(path, failures);
      if (walked.isEmpty() && failures.size() == known) {
        failures.add(path + ": holds no article");
      }
      walked.forEach(file -> addFile(file, path.relativize(file)));
    }

    private void addFile(Path file, Path under) {
      if (!seen.add(identity(file))) {
        return;
      }
      try {
        Path place = unused(withoutEnding(under), places);
        files.add(new Input(file.toString(), Optional.of(file), place));
      } catch (InvalidPathException e) {
        failures.add(file + ": " + Reasons.of(e));
      }
    }
  }

  /**
   * Whether a file, which need not be there yet, is one of those that arguments name as a folder.
   */
  static boolean isFoundBy(List<String> arguments, Path file) {
    Path place = realPlace(file.toAbsolutePath().normalize());
    return arguments.stream()
        .flatMap(argument -> path(argument).stream())
        .filter(Files::isDirectory)
        .map(Inputs::identity)
        .anyMatch(folder -> place.startsWith(folder) && !isLeftOut(folder, place));
  }

  /** The path of an argument; empty if none can be called so. */
  private static Optional<Path> path(String argument) {
    try {
      return Optional.of(Path.of(argument));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The path without the links of the folders that there are already. */
  private static Path realPlace(Path file) {
    Path parent = file.getParent();
    return parent == null || Files.exists(file)
        ? identity(file)
        : realPlace(parent).resolve(nameOf(file));
  }

  private static boolean isLeftOut(Path folder, Path file) {
    for (Path name : folder.relativize(file)) {
      if (isLeftOut(name)) {
        return true;
      }
    }
    return false;
  }

  /** What is the same for a file however it is reached; a path of its own if there is none. */
  private static Path identity(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize(); // Reading says what is wrong.
    }
  }

  /** The files of the folder; what cannot be looked at there is a failure. */
  private static List<Path> walked(Path path, List<String> failures) {
    List<Path> found = new ArrayList<>();
    try {
      // A link to a folder is walked as that folder, but no link inside it: none goes in circles.
      Path real = path.toRealPath();
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
              if (!isLeftOut(file)) {
                Path named = path.resolve(real.relativize(file));
                if (Files.isRegularFile(file)) {
                  found.add(named);
                } else if (attributes.isSymbolicLink()) {
                  failureOfLink(file).ifPresent(reason -> failures.add(named + ": " + reason));
                }
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              failures.add(
                  path.resolve(real.relativize(file)) + ": cannot be read: " + Reasons.of(e));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      failures.add(path + ": cannot be walked: " + Reasons.of(e));
    }
    Collections.sort(found);
    return found;
  }

  /** Why a link leads nowhere; empty if it leads somewhere. */
  private static Optional<String> failureOfLink(Path link) {
    try {
      Files.readAttributes(link, BasicFileAttributes.class);
      return Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.of("is a link to a file that does not exist");
    } catch (IOException e) {
      return Optional.of("is a link that cannot be followed: " + Reasons.of(e));
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

  static Path withoutEnding(Path file) {
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
