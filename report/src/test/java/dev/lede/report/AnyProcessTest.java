package dev.lede.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.onnxruntime.OrtEnvironment;
import dev.lede.testing.ChildJvm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The library in processes as they come: it leaves nothing behind, calls nobody, and where its
 * native library cannot be loaded it says so and does the rest. Each test starts JVMs of its own.
 */
@Tag("slow")
class AnyProcessTest {

  private static final String SEED =
      Path.of("../seeds/000_2447bd6464ab5e84.txt").toAbsolutePath().normalize().toString();

  private static final Pattern SENDS =
      Pattern.compile("\\b(?:connect|bind|listen|send(?:to|msg|mmsg))\\(");

  @TempDir Path folder;

  private ChildJvm analyze(List<String> before, List<String> options, String classPath) {
    return ChildJvm.run(folder, before, options, classPath, OneArticle.class.getName(), SEED);
  }

  private ChildJvm withoutRuntime(String... options) {
    return ChildJvm.run(
        folder,
        List.of(),
        List.of(options),
        ChildJvm.classPath(),
        OneArticle.WithoutRuntime.class.getName(),
        SEED);
  }

  @Test
  void nothingIsLeftBehindAndNothingIsSaid() {
    ChildJvm child = analyze(List.of(), List.of(), ChildJvm.classPath());

    assertThat(child.exit()).as(child.err()).isZero();
    assertThat(child.out()).contains("\"quotations\"");
    assertThat(child.err().lines().filter(line -> !line.startsWith("WARNING: "))).isEmpty();
    assertThat(ChildJvm.contents(folder)).containsExactly("err", "home", "out", "tmp");
  }

  @Test
  void aClassPathMayBeLong() {
    for (int length : List.of(20_000, 100_000)) {
      ChildJvm child = analyze(List.of(), List.of(), ChildJvm.longClassPath(length));

      assertThat(child.exit()).as("a class path of %d: %s", length, child.err()).isZero();
      assertThat(child.out()).contains("\"quotations\"");
    }
  }

  /** System calls that open a socket to elsewhere, or look a name up. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void nobodyIsCalled() throws IOException {
    Path log = folder.resolve("calls");
    List<String> strace =
        List.of("strace", "-f", "-qq", "-e", "trace=network,openat,mkdir", "-o", log.toString());
    assumeTrue(works(strace), "strace is not there or may not trace");

    ChildJvm child = analyze(strace, List.of(), ChildJvm.classPath());

    assertThat(child.exit()).as(child.err()).isZero();
    List<String> calls = Files.readAllLines(log);
    assertThat(calls).anyMatch(call -> call.contains("openat("));
    assertThat(calls)
        // The JDK itself opens sockets of either family to see which there are, and asks the local
        // name service for the user; nothing may be sent or connected to elsewhere.
        .noneMatch(call -> SENDS.matcher(call).find() && !call.contains("AF_UNIX"))
        .noneMatch(call -> call.contains("resolv.conf"))
        .noneMatch(call -> call.contains("machine-id"));
    String temporary = folder.resolve("tmp").toString();
    assertThat(calls)
        .filteredOn(call -> call.contains("O_CREAT") || call.contains("mkdir("))
        .allMatch(call -> call.contains(temporary));
  }

  private static boolean works(List<String> strace) throws IOException {
    try {
      List<String> command = new ArrayList<>(strace);
      command.add("true");
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** The telemetry that ONNX Runtime 1.29.0 brought holds these addresses. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "linux-x64/libonnxruntime.so",
        "linux-aarch64/libonnxruntime.so",
        "osx-aarch64/libonnxruntime.dylib",
        "win-x64/onnxruntime.dll"
      })
  void noLibraryKnowsAnAddressOfTelemetry(String library) throws IOException {
    try (InputStream in = OrtEnvironment.class.getResourceAsStream("native/" + library)) {
      assertThat(in).as(library).isNotNull();
      String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      assertThat(text.contains("events.data.microsoft.com")).isFalse();
      assertThat(text.contains("OneCollector")).isFalse();
    }
  }

  @Test
  void aTemporaryFolderThatIsMissingIsNamed() {
    Path nowhere = folder.resolve("nowhere");

    says(
        withoutRuntime("-Djava.io.tmpdir=" + nowhere),
        "temporary folder " + nowhere,
        "-Djava.io.tmpdir=FOLDER");
  }

  /** A file in the place of the folder, since nothing is read-only for who is root. */
  @Test
  void aTemporaryFolderThatTakesNoFilesIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    says(withoutRuntime("-Djava.io.tmpdir=" + file), "temporary folder " + file, "be writable");
  }

  /** A folder of the kernel's: nobody can make a file in it, root included. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aReadOnlyTemporaryFolderIsNamed() {
    says(
        withoutRuntime("-Djava.io.tmpdir=/proc/self/fdinfo"),
        "temporary folder /proc/self/fdinfo",
        "be writable");
  }

  @Test
  void aBrokenLibraryIsNamed() throws IOException {
    Path broken = Files.createDirectories(folder.resolve("broken"));
    for (String name : List.of("onnxruntime", "onnxruntime4j_jni")) {
      String file = System.mapLibraryName(name).replace("jnilib", "dylib");
      Files.writeString(broken.resolve(file), "no library");
    }

    says(
        withoutRuntime("-Donnxruntime.native.path=" + broken),
        broken.toString(),
        "check the library");
  }

  @Test
  void anotherProcessorIsNamed() {
    says(
        withoutRuntime("-Dos.arch=unknown"),
        System.getProperty("os.name") + " unknown",
        "Linux (x64 and aarch64, with glibc)");
  }

  private static void says(ChildJvm child, String... parts) {
    assertThat(child.exit()).as(child.err()).isZero();
    List<String> lines = child.out().lines().toList();
    assertThat(lines).hasSize(5);
    // The second try, of classes that could not be initialized, says the same.
    assertThat(lines.get(1)).isEqualTo(lines.get(0));
    assertThat(lines.get(0))
        .contains("the native library of ONNX Runtime, cannot be loaded on ")
        .contains(System.getProperty("os.name"))
        .contains(parts);
    assertThat(lines.get(2)).startsWith("sentences 1");
    assertThat(lines.get(3)).isEqualTo("key sentences 3");
    assertThat(lines.get(4).toLowerCase(Locale.ROOT)).matches("by the lexicon [a-z]+");
    assertThat(child.err()).doesNotContain("Exception", "SEVERE");
  }
}
