package dev.lede.training.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContrastTest {

  @TempDir private Path folder = Path.of("");

  private List<Contrast> read(String... lines) throws IOException {
    Path file = folder.resolve("contrasts.tsv");
    Files.writeString(file, "split\tframe\ttone\tsentence\n" + String.join("\n", lines) + "\n");
    return Contrast.read(file);
  }

  @Test
  void namesStandWhereTheTextHasThem() throws IOException {
    Contrast contrast =
        read("held\tvictims-7\t-\t<s>[Roe|person - none]</s> <c:asked>robbed</c> [Lund Ltd|organization ? harm].")
            .get(0);

    assertThat(contrast.held()).isTrue();
    assertThat(contrast.frame()).isEqualTo("victims-7");
    assertThat(contrast.tone()).isEqualTo("-");
    assertThat(contrast.text()).isEqualTo("Roe robbed Lund Ltd.");
    assertThat(contrast.names())
        .extracting(name -> name.span().in(contrast.text()))
        .containsExactly("Roe", "Lund Ltd");
    assertThat(contrast.names().get(0).stance()).contains(Item.NEGATIVE);
    assertThat(contrast.names().get(0).befalls()).contains(Contrast.FATES.indexOf("none"));
    assertThat(contrast.names().get(1).stance()).isEmpty();
    assertThat(contrast.names().get(1).befalls()).contains(Contrast.FATES.indexOf("harm"));
  }

  @Test
  void whatIsNoSuchFileIsRefused() {
    assertThatThrownBy(() -> read("train\tvictims-7\tRoe left."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Roe left.")
        .hasMessageContaining("four columns");
  }
}
