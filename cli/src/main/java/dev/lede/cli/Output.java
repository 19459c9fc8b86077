package dev.lede.cli;

import dev.lede.report.ArticleReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: a file for each article in a folder, one file, or one after the other to
 * standard output. No file that exists is written onto unless that is asked for, and no input ever.
 * Files come into being whole: each is written beside its place and then moved there.
 */
final class Output {

  /** What every file of results has in its name, so that it is not taken for an article. */
  static final String MARK = ".lede.";

  private static final long SECONDS_TO_FINISH = 2;
  private static final Path STANDARD_INPUT = Path.of("/dev/stdin");

  private final Results results;
  private final @Nullable Path folder;
  private final @Nullable Path file;
  private final boolean force;
  private final PrintWriter out;
  private final boolean several;
  private final boolean together;

  // Whoever prints or writes holds the lock for reading; who ends the program, for writing.
  private final ReadWriteLock ending = new ReentrantReadWriteLock();

  /**
   * @param results what reports become
   * @param folder the folder for a file for each article, or null
   * @param file the file for the only result, or null
   * @param force whether existing files are replaced
   * @param out standard output, for results if both are null
   * @param several whether there are several articles
   * @param together whether there is one result of all articles, and none of each
   */
  Output(
      Results results,
      @Nullable Path folder,
      @Nullable Path file,
      boolean force,
      PrintWriter out,
      boolean several,
      boolean together) {
    this.results = results;
    this.folder = folder;
    this.file = file;
    this.force = force;
    this.out = out;
    this.several = several;
    this.together = together;
  }

  /** The files that results of an article go to; none for standard output. */
  private List<Path> targets(Input input) {
    if (together) {
      return List.of();
    }
    if (file != null) {
      return List.of(file);
    }
    List<Path> targets = new ArrayList<>();
    if (folder != null) {
      for (String ending : results.format().endings()) {
        targets.add(folder.resolve(input.place() + MARK + ending));
      }
    }
    return targets;
  }

  /**
   * Says why results may not be written, if so.
   *
   * @param further files that will be written, besides those of each article
   * @return the reason; empty if no file would be lost
   */
  Optional<String> hazard(List<Input> inputs, List<Path> further) {
    Set<Object> read = new HashSet<>();
    // Standard input may be a file too; where there is no such path it is not known.
    inputs.forEach(input -> identity(input.file().orElse(STANDARD_INPUT)).ifPresent(read::add));
    List<Path> targets = new ArrayList<>();
    inputs.forEach(input -> targets.addAll(targets(input)));
    targets.addAll(further);
    if (together && file != null) {
      targets.add(file);
    }
    List<Path> existing = new ArrayList<>();
    for (Path target : targets) {
      if (Files.isDirectory(target)) {
        return Optional.of(target + " is a folder; results need a file of that name");
      }
      if (identity(target).filter(read::contains).isPresent()) {
        return Optional.of(target + " is an input; results are never written onto one");
      }
      if (isFile(target)) {
        existing.add(target);
      }
    }
    if (force || existing.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        existing.get(0)
            + (existing.size() == 1
                ? " exists; --force replaces it"
                : " and " + (existing.size() - 1) + " more exist; --force replaces them"));
  }

  /** What is the same for all names of one file; empty if there is none. */
  private static Optional<Object> identity(Path file) {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return Optional.of(key == null ? file.toRealPath() : key);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether something would be lost: not with a pipe or a device, as /dev/stdout. */
  private static boolean isFile(Path target) {
    return Files.isRegularFile(target) || (Files.isSymbolicLink(target) && !Files.exists(target));
  }

  /** Writes the files of an article, if that is what is wanted. */
  void writeFiles(Input input, ArticleReport report) throws IOException {
    List<Path> targets = targets(input);
    if (targets.isEmpty()) {
      return;
    }
    // All texts before the first file, so that one that does not fit into memory leaves none.
    List<String> texts = results.files(input, report);
    ending.readLock().lock();
    try {
      for (int i = 0; i < targets.size(); i++) {
        writeWhole(targets.get(i), texts.get(i));
      }
    } finally {
      ending.readLock().unlock();
    }
  }

  /** Makes the results of an article, to see that there is memory for it, and drops them. */
  void warmUp(Input input, ArticleReport report) {
    results.files(input, report);
    results.printed(input, report, several);
  }

  /**
   * What stands for an article on standard output; empty if it has files, or no result of its own.
   */
  String toFollow(Input input, ArticleReport report) {
    return isPrinted() ? results.printed(input, report, several) : "";
  }

  private boolean isPrinted() {
    return folder == null && file == null && !together;
  }

  /** Whether results of an article say what its notes say. */
  boolean showsNotes() {
    return !together && results.haveNotes();
  }

  /** Whether results go to standard output, and not to files. */
  boolean isToStandardOutput() {
    return folder == null && file == null;
  }

  /** Prints what comes before the first result. */
  void begin() {
    if (isPrinted()) {
      print(results.header());
    }
  }

  /**
   * Writes or prints the one result of all articles.
   *
   * @return whether somebody still reads
   */
  boolean finishWith(String text) throws IOException {
    if (file == null) {
      return print(text);
    }
    write(file, text);
    return true;
  }

  /**
   * Prints a result as a whole and at once.
   *
   * @return whether somebody still reads
   */
  boolean print(String text) {
    ending.readLock().lock();
    try {
      out.print(text);
      return !out.checkError(); // which flushes
    } finally {
      ending.readLock().unlock();
    }
  }

  /**
   * For the end of the program: waits for the result that is being printed and the files that are
   * being written, and lets none begin.
   */
  @SuppressWarnings("LockNotBeforeTry") // it stays locked
  void finish() {
    try {
      if (!ending.writeLock().tryLock(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
        return; // Nobody reads, so that the result cannot be finished.
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Writes a file as a whole. */
  void write(Path target, String text) throws IOException {
    ending.readLock().lock();
    try {
      writeWhole(target, text);
    } finally {
      ending.readLock().unlock();
    }
  }

  private void writeWhole(Path target, String text) throws IOException {
    // Unpaired surrogates have no bytes; getBytes writes question marks for them.
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        Files.write(target, bytes);
        return;
      }
      Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
      Path parent = Objects.requireNonNull(place.getParent(), "the folder of a file");
      Files.createDirectories(parent);
      Path part = parent.resolve(MARK + UUID.randomUUID() + ".part");
      try {
        Files.write(part, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (force) {
          Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        } else {
          Files.move(part, place);
        }
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (FileAlreadyExistsException e) {
      throw new IOException(target + " exists; --force replaces it", e);
    } catch (IOException e) {
      throw new IOException("cannot write " + target + ": " + Reasons.of(e), e);
    }
  }
}
