package dev.lede.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a program did in a JVM of its own, with an empty home and an empty temporary folder.
 *
 * @param exit its exit code; 128 and the number of a signal if one ended it
 * @param out its standard output
 * @param err its standard error
 */
public record ChildJvm(int exit, String out, String err) {

  private static final long MINUTES = 3;

  /**
   * Runs a program to its end.
   *
   * @param folder an empty folder: gets {@code home}, {@code tmp}, {@code out} and {@code err}
   * @param before what to run the JVM under, as {@code strace -f}; may be empty
   * @param options options of the JVM, after those that name the folders
   * @param classPath the class path
   * @param main the name of the main class
   * @param arguments its arguments
   * @return how it ended
   */
  public static ChildJvm run(
      Path folder,
      List<String> before,
      List<String> options,
      String classPath,
      String main,
      String... arguments) {
    try {
      Path home = Files.createDirectories(folder.resolve("home"));
      Path temporary = Files.createDirectories(folder.resolve("tmp"));
      List<String> command = new ArrayList<>(before);
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      // Its own counters lie in the temporary folder of the system, whatever it is told.
      command.add("-XX:-UsePerfData");
      // It lives for seconds only.
      command.add("-XX:TieredStopAtLevel=1");
      command.add("-Duser.home=" + home);
      command.add("-Djava.io.tmpdir=" + temporary);
      command.addAll(options);
      command.addAll(List.of("-cp", classPath, main));
      command.addAll(List.of(arguments));
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectOutput(folder.resolve("out").toFile())
              .redirectError(folder.resolve("err").toFile());
      Map<String, String> environment = builder.environment();
      environment
          .keySet()
          .removeIf(name -> name.startsWith("XDG_") || name.startsWith("JAVA_TOOL"));
      environment.put("HOME", home.toString());
      environment.put("TMPDIR", temporary.toString());
      Process process = builder.start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly().waitFor();
        throw new IllegalStateException(main + " did not end within " + MINUTES + " minutes");
      }
      return new ChildJvm(
          process.exitValue(),
          Files.readString(folder.resolve("out")),
          Files.readString(folder.resolve("err")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while " + main + " ran", e);
    }
  }

  /** {@return the class path of this JVM} */
  public static String classPath() {
    return System.getProperty("java.class.path");
  }

  /**
   * {@return a class path of that length at least, with folders in front that do not exist}
   *
   * @param length in characters
   */
  public static String longClassPath(int length) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; path.length() < length; i++) {
      path.append("/opt/service/lib/some-library-of-the-application-").append(i).append(".jar");
      path.append(File.pathSeparatorChar);
    }
    return path + classPath();
  }

  /**
   * {@return what is in a folder, with its folders, in order}
   *
   * @param folder a folder
   */
  public static List<String> contents(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> !path.equals(folder))
          .map(path -> folder.relativize(path).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
