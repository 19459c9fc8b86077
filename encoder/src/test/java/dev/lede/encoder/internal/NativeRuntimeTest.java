package dev.lede.encoder.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.encoder.ModelException;
import org.junit.jupiter.api.Test;

/** What is said where the native library cannot be loaded. That it is said: AnyProcessTest. */
class NativeRuntimeTest {

  private static String message(Throwable failure, String os, String arch) {
    ModelException said = NativeRuntime.explain(failure, os, arch, "/tmp");
    assertThat(said).hasCause(failure).hasMessageContaining(os + " " + arch);
    assertThat(said.file()).contains("onnxruntime");
    assertThat(said.expectedSha256()).isEmpty();
    assertThat(said.getMessage()).contains("lexicon() work without it");
    return String.valueOf(said.getMessage());
  }

  @Test
  void muslIsKnownByWhatItsLinkerSays() {
    Throwable failure =
        new UnsatisfiedLinkError(
            "/tmp/onnxruntime-java1/libonnxruntime.so: Error loading shared library"
                + " ld-linux-x86-64.so.2: No such file or directory (needed by libonnxruntime.so)");

    assertThat(message(failure, "Linux", "amd64"))
        .contains("ld-linux-x86-64.so.2", "musl (Alpine)", "needs glibc", "Debian");
  }

  @Test
  void aPlatformWithoutALibraryIsToldWhichHaveOne() {
    Throwable intel = new UnsatisfiedLinkError("no onnxruntime in java.library.path: /usr/lib");

    assertThat(message(intel, "Mac OS X", "x86_64")).contains("macOS (Apple silicon)");
    assertThat(message(intel, "Linux", "ppc64le")).contains("built for this platform");
    assertThat(message(intel, "Windows 11", "aarch64")).contains("Windows (x64)");
    assertThat(message(intel, "FreeBSD", "amd64")).contains("Linux (x64 and aarch64");
  }

  @Test
  void aFolderThatTakesNoLibraryIsNamed() {
    // A full disk: the runtime swallows the exception and then looks elsewhere.
    Throwable full = new UnsatisfiedLinkError("no onnxruntime in java.library.path: /usr/lib");
    Throwable mounted =
        new UnsatisfiedLinkError("/tmp/x.so: failed to map segment from shared object");

    for (String os : new String[] {"Linux", "Mac OS X"}) {
      assertThat(message(full, os, "aarch64")).contains("temporary folder /tmp", "have room");
    }
    assertThat(message(mounted, "Linux", "amd64")).contains("allow programs to run");
  }

  @Test
  void theInnermostReasonIsTold() {
    Throwable failure =
        new ExceptionInInitializerError(
            new RuntimeException("Failed to load", new java.io.IOException("/nowhere/onnx1")));

    assertThat(message(failure, "Linux", "amd64")).contains(": /nowhere/onnx1;");
    assertThat(message(new ExceptionInInitializerError(), "Linux", "amd64"))
        .contains("ExceptionInInitializerError");
  }
}
