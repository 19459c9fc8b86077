package dev.lede.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents from files, streams and parts. */
class SourcesTest {

  private static final String TEXT = "Café opens\n\n“It is late,” she said in Lund on Monday.";

  @Test
  void filesStreamsAndReadersGiveTheSameDocument(@TempDir Path folder) throws IOException {
    Document expected = Document.of(TEXT);
    DocumentReader reader = DocumentReader.plainText();
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("a.txt"), bytes);

    assertThat(reader.read(file)).isEqualTo(expected);
    assertThat(reader.read(new ByteArrayInputStream(bytes))).isEqualTo(expected);
    assertThat(reader.read(new StringReader(TEXT))).isEqualTo(expected);
    assertThatThrownBy(() -> reader.read(folder.resolve("none.txt")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void theCharsetIsFoundOut() throws IOException {
    Charset windows = Charset.forName("windows-1252");
    DocumentReader text = DocumentReader.plainText();

    assertThat(text.decode(TEXT.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new DecodedText(TEXT, StandardCharsets.UTF_8));
    assertThat(text.decode(TEXT.getBytes(StandardCharsets.UTF_16)))
        .isEqualTo(new DecodedText(TEXT, StandardCharsets.UTF_16));
    assertThat(text.decode(TEXT.getBytes(windows))).isEqualTo(new DecodedText(TEXT, windows));
    assertThat(text.decode(new byte[0]).text()).isEmpty();
    assertThat(text.decode(TEXT.getBytes(windows)))
        .hasToString(TEXT.length() + " characters in windows-1252");
  }

  @Test
  void aPageDeclaresItsCharset() throws IOException {
    String page = "<html><meta charset=iso-8859-2><p>Łódź is a town of Poland.</p>";
    Charset latin2 = Charset.forName("ISO-8859-2");

    assertThat(DocumentReader.html().decode(page.getBytes(latin2)))
        .isEqualTo(new DecodedText(page, latin2));
    assertThat(DocumentReader.plainText().decode(page.getBytes(latin2)).charset())
        .isEqualTo(Charset.forName("windows-1252"));
    String marks = "<meta charset='%s'><p>“It’s late,” she said.</p>";
    for (String declared : List.of("iso-8859-1", "latin1", "us-ascii", "utf-16", "utf-8")) {
      String quoted = marks.formatted(declared);
      byte[] bytes = quoted.getBytes(Charset.forName("windows-1252"));
      assertThat(DocumentReader.html().decode(bytes).text()).isEqualTo(quoted);
    }
    String unknown = "<meta charset=klingon><p>\u00e9t\u00e9</p>";
    assertThat(DocumentReader.html().decode(unknown.getBytes(StandardCharsets.ISO_8859_1)).text())
        .isEqualTo(unknown);
  }

  @Test
  void whatIsNoTextIsRefused() {
    assertThatThrownBy(() -> DocumentReader.plainText().decode(new byte[] {(byte) 0x89, 0, 1}))
        .isInstanceOf(IOException.class)
        .hasMessage("is no text: it contains a zero byte");
  }

  @Test
  void documentsOfOtherProgramsAreRefusedWithARemedy() {
    Map<String, String> remedies =
        Map.of(
            "%PDF-1.7\n1 0 obj",
                "is a PDF, and no text; convert it first, as by: pdftotext FILE.pdf -",
            "PK\3\4 word/document.xml",
                "is a ZIP, DOCX, ODT or EPUB file, and no text; save its text first",
            "{\\rtf1 It rained.}", "is an RTF file, and no text; save its text first");
    for (DocumentReader reader : List.of(DocumentReader.plainText(), DocumentReader.html())) {
      remedies.forEach(
          (text, message) ->
              assertThatThrownBy(() -> reader.decode(text.getBytes(StandardCharsets.UTF_8)))
                  .isInstanceOf(IOException.class)
                  .hasMessage(message));
    }
  }

  @Test
  void wideTextWithoutAByteOrderMarkIsDecoded() throws IOException {
    DocumentReader text = DocumentReader.plainText();
    String words = "“It’s late,” José said.\n";
    for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(text.decode(words.getBytes(wide))).isEqualTo(new DecodedText(words, wide));
    }
    assertThat(text.decode("a zero \0 byte".getBytes(StandardCharsets.UTF_8)).charset())
        .isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void aFileThatCannotBeReadIsNamed(@TempDir Path folder) throws IOException {
    Path pdf = Files.writeString(folder.resolve("a.txt"), "%PDF-1.7");
    assertThatThrownBy(() -> DocumentReader.plainText().read(pdf))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(pdf + ": is a PDF");
    assertThatThrownBy(() -> DocumentReader.plainText().read(folder))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(folder.toString());
    Path missing = folder.resolve("missing.txt");
    assertThatThrownBy(() -> DocumentReader.plainText().read(missing))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(missing.toString());
  }

  @Test
  @SuppressWarnings({"NullAway", "DataFlowIssue"}) // that is what is tested
  void aMissingSpanIsNamed() {
    assertThatThrownBy(() -> Document.of("It rained.").textOf(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("span");
  }

  @Test
  void partsAreJoinedByAnEmptyLineAndKeepTheirKinds() {
    Document document =
        Document.of("A short line.", List.of("One came.\n\nTwo left", " ", "Three stayed."));

    assertThat(document.text())
        .isEqualTo("A short line.\n\nOne came.\n\nTwo left\n\nThree stayed.");
    assertThat(document.blocks())
        .extracting(block -> block.kind() + " " + block.text())
        .containsExactly(
            "TITLE A short line.", "PARAGRAPH One came. Two left", "PARAGRAPH Three stayed.");
    assertThat(document.blocks().get(2).span().in(document.text())).isEqualTo("Three stayed.");
    assertThat(document.sentences()).extracting(Sentence::text).contains("Three stayed.");
  }

  @Test
  void partsMayBeMissing() {
    assertThat(Document.of("", List.of()).blocks()).isEmpty();
    assertThat(Document.of(" \n", List.of("\u200b")).blocks()).isEmpty();
    Document untitled = Document.of("", List.of("Nobody came"));
    assertThat(untitled.title()).isEmpty();
    assertThat(untitled.blocks().get(0).kind()).isEqualTo(Block.Kind.PARAGRAPH);
    assertThat(Document.of("Only a title", List.of()).title()).isPresent();
  }
}
