package dev.lede.encoder.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordPieceTest {

  /** What each piece covers in the text. */
  private static List<String> covered(String text) {
    WordPiece pieces = WordPiece.cut(text);
    return IntStream.range(0, pieces.size())
        .mapToObj(i -> text.substring(pieces.begin(i), pieces.end(i)))
        .toList();
  }

  private static List<Integer> ids(String text) {
    WordPiece pieces = WordPiece.cut(text);
    return IntStream.range(0, pieces.size()).mapToObj(pieces::id).toList();
  }

  private static List<Integer> capitals(String text) {
    WordPiece pieces = WordPiece.cut(text);
    return IntStream.range(0, pieces.size()).mapToObj(i -> (int) pieces.capitals(i)).toList();
  }

  @Test
  void aFrequentWordIsOnePieceAndARareOneSeveral() {
    assertThat(covered("The militias escalated."))
        .containsExactly("The", "militias", "escalated", ".");
    assertThat(covered("Kadhimi")).containsExactly("Ka", "dhi", "mi");
  }

  @Test
  void noTextHasNoPieces() {
    assertThat(covered("")).isEmpty();
    assertThat(covered(" \n\t\u00a0\u2003")).isEmpty();
  }

  @Test
  void capitalsMakeNoOtherPieceButAreTold() {
    assertThat(ids("POLICE")).isEqualTo(ids("police"));
    assertThat(capitals("The NATO police of McCain, A I U.S. 7"))
        .containsExactly(1, 2, 0, 0, 1, 0, 1, 1, 1, 0, 1, 0, 0);
  }

  @Test
  void accentsAreDroppedAndTheOffsetsCoverThem() {
    assertThat(ids("Café")).isEqualTo(ids("cafe"));
    assertThat(covered("Café au lait")).containsExactly("Café", "au", "lai", "t");
    assertThat(ids("Cafe\u0301")).isEqualTo(ids("cafe"));
    assertThat(covered("Cafe\u0301 x")).containsExactly("Cafe\u0301", "x");
    assertThat(covered("“\u0301a")).containsExactly("“\u0301", "a");
  }

  @Test
  void aVowelSignThatIsHalfAMarkBelongsToOnePieceOnly() {
    assertThat(covered("-\u0cc0")).containsExactly("-", "\u0cc0");
  }

  @Test
  void aMarkBelongsToAllPartsOfADecomposedSyllable() {
    assertThat(covered("가\u0300").stream().distinct()).containsExactly("가\u0300");
  }

  @Test
  void everyIdeographIsAWord() {
    assertThat(covered("北京市abc")).containsExactly("北", "京", "市", "abc");
  }

  @Test
  void anEmojiIsOneUnknownPieceOfTwoUnits() {
    assertThat(covered("a 😀 b")).containsExactly("a", "😀", "b");
    assertThat(ids("😀")).containsExactly(WordPiece.UNKNOWN);
  }

  @Test
  void anUnpairedSurrogateBelongsToNoPiece() {
    assertThat(covered("a\ud83d b")).containsExactly("a", "b");
    assertThat(covered("\ude00")).isEmpty();
    assertThat(ids("po\ud83dlice")).isEqualTo(ids("police"));
    assertThat(covered("po\ud83dlice")).containsExactly("po\ud83dlice");
  }

  @Test
  void aWordOfAHundredCharactersIsCutAndALongerOneIsUnknown() {
    assertThat(ids("a".repeat(100))).hasSizeGreaterThan(10).doesNotContain(WordPiece.UNKNOWN);
    assertThat(ids("a".repeat(101))).containsExactly(WordPiece.UNKNOWN);
    assertThat(covered("a".repeat(101))).containsExactly("a".repeat(101));
    // Counted in characters, not in code units.
    String hundred = "𐐨".repeat(100);
    assertThat(covered(hundred + " b")).containsExactly(hundred, "b");
  }

  @Test
  void aWordWithOneUnknownLetterIsUnknownAsAWhole() {
    assertThat(ids("abc☃def")).containsExactly(WordPiece.UNKNOWN);
  }
}
