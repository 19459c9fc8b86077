package dev.lede.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {

  private static List<String> sentences(String text) {
    return Document.of(text).sentences().stream().map(Sentence::text).toList();
  }

  private static List<String> tokens(String text) {
    return Document.of(text).sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(Token::text)
        .toList();
  }

  @Test
  void aQuestionInQuotationMarksDoesNotEndASentenceThatRunsOn() {
    assertThat(sentences("“Is it over?” she asked. No one knew."))
        .containsExactly("“Is it over?” she asked.", "No one knew.");
    assertThat(sentences("\"Enough!\" the crowd roared. Then it left."))
        .containsExactly("\"Enough!\" the crowd roared.", "Then it left.");
  }

  @Test
  void aNamedSpeakerAfterAQuestionBelongsToIt() {
    assertThat(sentences("“Is it over?” Mayor Ann Lee asked. No one knew."))
        .containsExactly("“Is it over?” Mayor Ann Lee asked.", "No one knew.");
  }

  @Test
  void aSpeakerMayBeNamedThroughAnother() {
    assertThat(sentences("“Are you sure?” Lee’s lawyer asked. “No!” CNN's Jo Ray reported."))
        .containsExactly("“Are you sure?” Lee’s lawyer asked.", "“No!” CNN's Jo Ray reported.");
  }

  @Test
  void marksAloneAreNoSentence() {
    assertThat(sentences("He asked: \"Is this it?\". He laughed."))
        .containsExactly("He asked: \"Is this it?\".", "He laughed.");
  }

  @Test
  void aSentenceRunsOnAfterABracketAndAnAbbreviation() {
    assertThat(
            sentences(
                "The law (it came in 1999. It was bad.) is dead. It rose 3 pct. to $4 bn. on it."))
        .containsExactly(
            "The law (it came in 1999.",
            "It was bad.) is dead.",
            "It rose 3 pct. to $4 bn. on it.");
  }

  @Test
  void textInSmallLettersHasSentencesToo() {
    assertThat(sentences("i am in it. you are out. that is it ."))
        .containsExactly("i am in it.", "you are out.", "that is it .");
    assertThat(sentences("What now? al-Hakim said no. What? iPhone sales fell."))
        .containsExactly("What now?", "al-Hakim said no.", "What?", "iPhone sales fell.");
  }

  @Test
  void aSentenceAfterAQuotedQuestionIsItsOwn() {
    assertThat(sentences("She asked, “Is it over?” Mayor Lee did not answer."))
        .containsExactly("She asked, “Is it over?”", "Mayor Lee did not answer.");
    assertThat(sentences("“Is it over?” The mayor, who had come late, asked twice."))
        .containsExactly("“Is it over?”", "The mayor, who had come late, asked twice.");
  }

  @Test
  void aFullStopInQuotationMarksDoesNotEndASentenceThatRunsOn() {
    assertThat(sentences("Their slogan “Yes we can.” was everywhere."))
        .containsExactly("Their slogan “Yes we can.” was everywhere.");
  }

  @Test
  void aFullStopInQuotationMarksBeforeACapitalEndsTheSentence() {
    assertThat(sentences("“It is done.” The minister smiled."))
        .containsExactly("“It is done.”", "The minister smiled.");
  }

  @Test
  void aStraightMarkBelongsToTheSentenceWhoseWordItTouches() {
    assertThat(sentences("\"I was small. I was naive,\" he said. \"I won't be again.\" He left."))
        .containsExactly(
            "\"I was small.", "I was naive,\" he said.", "\"I won't be again.\"", "He left.");
  }

  @Test
  void aStraightMarkBetweenSpacesIsToldByItsNumber() {
    assertThat(sentences("It was \"great. \" Big. \" And more came. \""))
        .containsExactly("It was \"great. \"", "Big.", "\" And more came. \"");
  }

  @Test
  void abbreviationsDoNotEndSentences() {
    assertThat(sentences("Mr. Lee met Gov. Ray of the U.S. Senate at 5 p.m. Monday. It rained."))
        .containsExactly("Mr. Lee met Gov. Ray of the U.S. Senate at 5 p.m. Monday.", "It rained.");
  }

  @Test
  void anAbbreviationThatEndsASentenceIsOneToken() {
    assertThat(sentences("She lives in the U.S. He does not."))
        .containsExactly("She lives in the U.S.", "He does not.");
    assertThat(tokens("She lives in the U.S. He does not."))
        .containsExactly("She", "lives", "in", "the", "U.S.", "He", "does", "not", ".");
  }

  @Test
  void tokensAreThoseOfThePennTreebank() {
    assertThat(tokens("They don't pay $5.2 million (yet)."))
        .containsExactly("They", "do", "n't", "pay", "$", "5.2", "million", "(", "yet", ")", ".");
  }

  @Test
  void tokensAcrossALineWrapPointBackIntoTheText() {
    Document document = Document.of("The govern-\nment fell and the\nking  left. The government!");
    Token token = document.sentences().get(0).tokens().get(1);
    assertThat(token.text()).isEqualTo("government");
    assertThat(token.span().in(document.text())).isEqualTo("govern-\nment");
  }

  @Test
  void tokensRefuseAnIndexOutOfRange() {
    List<Token> tokens = Document.of("One word.").sentences().get(0).tokens();
    assertThat(tokens).hasSize(3);
    assertThatThrownBy(() -> tokens.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aSentenceKnowsItsBlock() {
    Document document = Document.of("One is here.\n\nTwo is there.");
    assertThat(document.sentences().get(1).block()).isEqualTo(document.blocks().get(1));
  }

  @Test
  void equalTextsHaveEqualSentences() {
    assertThat(Document.of("One. Two.").sentences())
        .isEqualTo(Document.of("One. Two.").sentences())
        .isNotEqualTo(Document.of("One. Too.").sentences());
    assertThat(Document.of("One.").sentences().get(0))
        .hasSameHashCodeAs(Document.of("One.").sentences().get(0))
        .hasToString("[0, 4) One.");
  }

  @Test
  void aLongSentenceIsShownByItsFirstWords() {
    Document document = Document.of("They " + "came and ".repeat(3000) + "went.");

    assertThat(document.sentences().get(0).toString())
        .startsWith("[0, 27010) They came")
        .endsWith("…");
    assertThat(document.sentences().get(0).toString().length()).isLessThan(100);
    assertThat(document.blocks().get(0).toString()).startsWith("PARAGRAPH [0, 27010) They came");
    assertThat(document.blocks().get(0).toString().length()).isLessThan(120);
  }

  @Test
  void aTextWithoutWordsHasNoSentences() {
    assertThat(sentences("")).isEmpty();
    assertThat(sentences(" \n\t\u00a0\u200b\ufeff ")).isEmpty();
    assertThat(sentences("***\n\n---")).isEmpty();
  }

  @Test
  void aSingleWordIsASentence() {
    assertThat(sentences("Hello")).containsExactly("Hello");
  }

  @Test
  void aStretchOfABlockLeadsBackToTheSourceWithItsLineBreak() {
    Document document = Document.of("The govern-\nment fell in a vote\non Monday. It was late.");
    Block block = document.blocks().get(0);
    Sentence second = document.sentences().get(1);

    assertThat(second.rangeInBlock().in(block)).isEqualTo("It was late.");
    Span word = block.sourceSpan(new BlockRange(4, 14));
    assertThat(word.in(document.text())).isEqualTo("govern-\nment");
    assertThat(block.rangeOf(word)).isEqualTo(new BlockRange(4, 14)).hasToString("[4, 14)");
    assertThat(block.rangeOf(new Span(9, 13)).in(block)).isEqualTo("nm");
    assertThat(block.rangeOf(new Span(0, 0)).isEmpty()).isTrue();
  }

  @Test
  void aRangeThatEndsBeforeItBeginsIsRefused() {
    assertThatThrownBy(() -> new BlockRange(2, 1)).hasMessage("begin 2 must be <= end 1");
    assertThatThrownBy(() -> new BlockRange(-1, 1)).hasMessage("begin -1 must be >= 0");
  }

  @Test
  void aStretchBeyondTheBlockIsRefusedWithItsValue() {
    Block block = Document.of("Short.").blocks().get(0);

    assertThatThrownBy(() -> block.sourceSpan(new BlockRange(2, 7)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[2, 7)")
        .hasMessageContaining("length 6");
    assertThatThrownBy(() -> block.sourceSpan(new BlockRange(2, 2)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
