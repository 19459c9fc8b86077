package dev.lede.encoder.internal;

import ai.onnxruntime.OrtEnvironment;
import dev.lede.encoder.ModelException;
import java.io.File;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The way to ONNX Runtime, whose native library is unpacked into the temporary folder and loaded on
 * first use. Where that fails it fails for the rest of the process, since a class that could not be
 * initialized stays so; every call then gets the same explanation.
 */
final class NativeRuntime {

  /** What the jar of ONNX Runtime has a library for, as {@link #platform} names it. */
  private static final Set<String> SUPPORTED =
      Set.of("linux-x64", "linux-aarch64", "osx-aarch64", "win-x64");

  // Kept, because the JVM gives the cause only to the first caller.
  @SuppressWarnings("StaticAssignmentOfThrowable")
  private static final @Nullable Throwable FAILURE = load();

  private NativeRuntime() {}

  /**
   * Returns the environment of ONNX Runtime, which the whole process shares.
   *
   * @throws ModelException if the native library cannot be unpacked or loaded
   */
  static OrtEnvironment environment() {
    if (FAILURE != null) {
      throw explain(
          FAILURE,
          System.getProperty("os.name", "unknown"),
          System.getProperty("os.arch", "unknown"),
          System.getProperty("java.io.tmpdir", "unknown"));
    }
    return OrtEnvironment.getEnvironment();
  }

  private static @Nullable Throwable load() {
    try {
      OrtEnvironment.getEnvironment();
    } catch (LinkageError | RuntimeException e) {
      return e;
    }
    removeAtExit();
    return null;
  }

  /**
   * Has the folder of the unpacked library removed at exit. ONNX Runtime asks for that too, but for
   * the folder last; what is asked for last is removed first, and a folder that is not empty stays.
   * So the files are asked for once more, under another spelling of their paths. They cannot go
   * earlier, since someone else in this process may have further libraries unpacked beside them.
   */
  private static void removeAtExit() {
    try {
      Field folder = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("tempDirectory");
      folder.setAccessible(true);
      if (folder.get(null) instanceof Path unpacked) {
        File[] files = unpacked.toFile().listFiles();
        for (File file : files == null ? new File[0] : files) {
          new File(unpacked.resolve(".").toFile(), file.getName()).deleteOnExit();
        }
      }
    } catch (ReflectiveOperationException | RuntimeException e) {
      // Another version has other fields, or a module is closed: an empty folder stays.
    }
  }

  /** Says why the library could not be loaded, and what to do. */
  static ModelException explain(Throwable failure, String os, String arch, String temporary) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String reason = String.valueOf(root.getMessage() == null ? root : root.getMessage());
    String remedy;
    if (reason.contains("Error loading shared library") || reason.contains("Error relocating")) {
      // What the dynamic linker of musl says; that of glibc says "cannot open shared object file".
      remedy =
          "this looks like a Linux with musl (Alpine), and ONNX Runtime needs glibc: use an image"
              + " of Debian, Ubuntu, Fedora or the like";
    } else if (!SUPPORTED.contains(platform(os, arch))) {
      remedy =
          "ONNX Runtime comes with libraries for Linux (x64 and aarch64, with glibc), macOS"
              + " (Apple silicon) and Windows (x64): use one of these, or give a library that was"
              + " built for this platform with -Donnxruntime.native.path=FOLDER";
    } else if (root instanceof UnsatisfiedLinkError
        && !reason.contains("in java.library.path")
        && !reason.contains("failed to map")) {
      remedy =
          "check the library and what it needs (on Linux, glibc 2.27 or later and libstdc++; on Windows, the Visual C++ runtime), and"
              + " -Donnxruntime.native.path if that is set";
    } else {
      remedy =
          "it is unpacked into the temporary folder "
              + temporary
              + " (up to 40 MB), which must exist, have room, be writable and allow programs to run; name"
              + " another with -Djava.io.tmpdir=FOLDER, or the folder of an unpacked library with"
              + " -Donnxruntime.native.path=FOLDER";
    }
    return ModelErrors.noRuntime(
        System.mapLibraryName("onnxruntime"), os + " " + arch, reason, remedy, failure);
  }

  /** The platform as ONNX Runtime names it, or something that it does not know. */
  private static String platform(String os, String arch) {
    String system = os.toLowerCase(Locale.ROOT);
    String processor = arch.toLowerCase(Locale.ROOT);
    return (system.contains("mac") || system.contains("darwin")
            ? "osx"
            : system.contains("win") ? "win" : system.contains("nux") ? "linux" : system)
        + "-"
        + (processor.startsWith("amd64") || processor.startsWith("x86_64") ? "x64" : processor);
  }
}
