package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which files the arguments name. */
class InputsTest {

  @TempDir Path folder;

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, "It rained.");
  }

  private static Inputs inputs(Object... arguments) {
    return Inputs.of(Stream.of(arguments).map(Object::toString).toList(), List.of());
  }

  private static List<String> names(Inputs inputs) {
    return inputs.files().stream().map(Input::name).toList();
  }

  @Test
  void eachFileIsThereOnceUnderItsFirstName() throws IOException {
    Path art = folder.resolve("art");
    Path harbor = file("art/harbor.txt");
    Path other = file("art/other.txt");
    Path detour = folder.resolve("art/../art/harbor.txt");

    assertThat(names(inputs(harbor, harbor, detour))).containsExactly(harbor.toString());
    assertThat(names(inputs(art, harbor))).containsExactly(harbor.toString(), other.toString());
    assertThat(names(inputs(harbor, art))).containsExactly(harbor.toString(), other.toString());
    assertThat(names(inputs("-", "-"))).containsExactly("standard input");
    assertThat(inputs(art, harbor).failures()).isEmpty();
    assertThat(inputs(art, harbor).files().get(1).place()).isEqualTo(Path.of("other"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // links need a right there
  void aLinkIsAnotherNameOfItsFile() throws IOException {
    Path file = file("art/b.txt");
    Path link = Files.createSymbolicLink(folder.resolve("art/a.txt"), file);

    assertThat(names(inputs(folder.resolve("art")))).containsExactly(link.toString());
    assertThat(names(inputs(file, link))).containsExactly(file.toString());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // links need a right there
  void linksThatLeadNowhereAreFailures() throws IOException {
    Path art = folder.resolve("art");
    Path file = file("art/a.txt");
    Path dangling = Files.createSymbolicLink(art.resolve("d.txt"), Path.of("nowhere.txt"));
    Path loop = Files.createSymbolicLink(art.resolve("l.txt"), Path.of("l.txt"));
    Files.createSymbolicLink(art.resolve(".hidden"), Path.of("nowhere.txt"));
    Inputs inputs = inputs(art);

    assertThat(names(inputs)).containsExactly(file.toString());
    assertThat(inputs.failures())
        .hasSize(2)
        .contains(dangling + ": is a link to a file that does not exist")
        .anyMatch(failure -> failure.startsWith(loop + ": is a link that cannot be followed: "));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // links need a right there
  void aLinkedFolderIsWalkedIfItIsNamedAlone() throws IOException {
    Path file = file("art/deep/a.txt");
    Files.createSymbolicLink(file.resolveSibling("circle"), folder.resolve("art"));
    file("elsewhere/b.txt");
    Path link = Files.createSymbolicLink(folder.resolve("art/link"), folder.resolve("elsewhere"));

    assertThat(names(inputs(folder.resolve("art")))).containsExactly(file.toString());
    assertThat(names(inputs(link))).containsExactly(link.resolve("b.txt").toString());
    assertThat(inputs(folder.resolve("art")).failures()).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // has other rights
  void aLockedFolderIsNamedOnce() throws IOException {
    Path locked = Files.createDirectories(folder.resolve("locked"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(locked), "an administrator may read anything");
    try {
      assertThat(inputs(locked).failures())
          .containsExactly(locked + ": cannot be read: permission denied");
    } finally {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    }
  }
}
