package dev.lede.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FullStopsTest {

  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    for (int[] bounds : SentenceSplitter.split(text, 0)) {
      sentences.add(text.substring(bounds[0], bounds[bounds.length - 1]));
    }
    return sentences;
  }

  private static void assertOne(String text) {
    assertThat(sentences(text)).containsExactly(text);
  }

  private static void assertTwo(String first, String second) {
    assertThat(sentences(first + " " + second)).containsExactly(first, second);
  }

  @Test
  void aCompanyGoesOnWithItsOfficersAndParts() {
    assertOne("Last week, Harrow Foods Inc. Chief Executive Dana Whitlow sold her shares.");
    assertOne("It was bought by Tarn Corp. North America last year.");
    assertTwo("He works for Harrow Foods Inc.", "Shares fell on Monday.");
    assertTwo("He works for Harrow Foods Inc.", "The board was told.");
  }

  @Test
  void wordsInMarksBeginASentenceBehindAnAbbreviation() {
    for (String end : List.of("at 9 a.m.", "the U.S.", "Tarn Inc.", "Bo Ray Jr.", "nuts, etc.")) {
      assertTwo("She left " + end, "\"We can't wait,\" she said.");
      assertTwo("She left " + end, "“We can't wait,” she said.");
      assertTwo("She left " + end, "\"We can 'go,' too,\" she said.");
      assertOne("She left " + end + " \"Late Show,\" she said.");
      assertOne("She left " + end + " \"We can't wait,\" and he said no.");
      assertOne("She left " + end + " \"We can't wait,\" a song.");
      assertOne("She left " + end + " \"We can't wait\" she said.");
      assertOne("She left " + end + " \"Go now\" signs there.");
      assertOne("She left " + end + " \"we can't wait,\" she said.");
    }
    assertOne("She left Gen. \"It is late,\" she said.");
    assertOne("\"She left the U.S. \"No it is,\" she said\" he said.");
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void manyMarksThatNothingClosesAreReadInLinearTime() {
    String unit = "in the U.S. ‘We go on ";
    assertThat(String.join(" ", sentences(unit.repeat(20_000))))
        .hasSize(unit.length() * 20_000 - 1);
  }

  @Test
  void aNameAloneIsNoSentence() {
    assertOne("Harrow Bros. Circus is closed.");
    assertOne("Bank of Tarn Ltd. Bonds were sold.");
    assertOne("Elias Boone Jr. Gave no answer.");
    assertTwo("It is Tarn Ltd.", "Bonds were sold.");
  }

  @Test
  void whatIsNamedForAJuniorGoesOnAfterHim() {
    assertOne("Schools will close for Elias Boone Jr. Day on Monday.");
    assertTwo("He is Elias Boone Jr.", "His father is dead.");
    assertTwo("He is Elias Boone Jr.", "Police know him.");
  }

  @Test
  void aTitleStandsBeforeAName() {
    for (String title : List.of("Asst. Sec.", "Cllr.", "Dep. Chief", "Dist. Atty.", "Const.")) {
      assertOne("They saw " + title + " Bo Ray there.");
    }
    assertTwo("They saw the Sec.", "He left.");
  }

  @Test
  void anAmpersandBeginsNoSentence() {
    assertOne("The Com. & Adm. buildings were closed.");
  }

  @Test
  void aListInsideASentenceIsCounted() {
    assertOne("There are three things: 1. a ferry, 2. a ramp and 3. a ticket hall.");
    assertOne("The steps are: 1. Close the ramp; 2. Pay the shops.");
    assertTwo("He read chapters 1, 2 and 3.", "Nobody cared.");
    assertTwo("It says: 1. Do this, 2. Do that, 4.", "Go.");
    assertTwo("They chose 1.", "Nobody cared.");
    assertTwo("The score was 0:1.", "Nobody cared.");
  }

  @Test
  void aNumberAloneIsNoSentence() {
    assertThat(sentences("There are two. 1. A ferry. 2. A ramp."))
        .containsExactly("There are two.", "1. A ferry.", "2. A ramp.");
  }

  @Test
  void anEllipsisEndsASentenceBeforeACapital() {
    assertTwo("He shrugged…", "Then he drove off.");
    assertTwo("He shrugged...", "Tom drove off.");
    assertTwo("The plan …", "The bridge is old.");
    assertTwo("“He was late…”", "Then he left.");
  }

  @Test
  void anEllipsisMayBeAPause() {
    assertOne("“Well… Tom is here,” she said.");
    assertOne("He thinks… I do not know.");
    assertOne("They saw … Tom and Ann.");
    assertOne("They just… left.");
    assertOne("\"They did it to the king ... Then they left,\" she said.");
    assertOne("“They did it to the king… Then they left,” she said.");
    assertOne("… Then they left.");
    assertOne("“He was late…” She said.");
  }

  @Test
  void aSingleLetterMayEndASentence() {
    assertTwo("The blast damaged block C.", "Residents of block D were led out.");
    assertTwo("It was Plan B.", "Police left.");
    assertOne("It was written by J. Tallis and the late D. Ferro Lund.");
    assertOne("It is the work of the panel J. R. Lund chose.");
  }
}
