package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/** Why a file is not read or written, in words without the name of another file. */
class ReasonsTest {

  @Test
  void eachFailureHasAReason() {
    assertThat(Reasons.of(new AccessDeniedException("x.part"))).isEqualTo("permission denied");
    assertThat(Reasons.of(new NoSuchFileException("x.part"))).isEqualTo("no such file");
    assertThat(Reasons.of(new FileSystemException("x.part", "y", "File name too long")))
        .isEqualTo("File name too long");
    assertThat(Reasons.of(new IOException("disk full"))).isEqualTo("disk full");
  }

  @Test
  void aNameThatTheLocaleDoesNotKnowHasARemedy() {
    assertThat(Reasons.of(new InvalidPathException("caf\uFFFD.txt", "Malformed input")))
        .isEqualTo("has a character that the locale does not know; set LC_ALL=C.UTF-8");
    assertThat(Reasons.of(new InvalidPathException("a\0b", "Nul character not allowed")))
        .isEqualTo("Nul character not allowed");
    assertThat(Reasons.isDamaged("Ren\uFFFD")).isTrue();
    assertThat(Reasons.isDamaged("René")).isFalse();
  }
}
