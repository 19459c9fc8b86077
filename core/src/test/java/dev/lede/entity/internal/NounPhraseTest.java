package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.internal.TokenIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NounPhraseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A nurse accused of theft | A nurse",
        "The head of a firm fined for it | The head",
        "A senator the paper accused of it | A senator the paper accused",
        "Men jailed for it | Men jailed",
        "Old men jailed for it | Old men jailed",
        "A report published on Monday | A report",
        "A statue unveiled | A statue",
        "A film shown in May | A film",
        "A report published Monday | A report",
        "The poll found | The poll found",
        "The committee posted in May | The committee posted",
        "Big films shown in May | Big films shown",
        "A report published trust | A report published trust",
      })
  void whatIsDoneToSomebodyEndsThePhrase(String words, String head) {
    TokenIndex tokens = ResolvedText.of(words).tokens();
    NounPhrase phrase = NounPhrase.of(tokens, 0, tokens.size(), t -> false);
    assertThat(phrase.headPhrase().in(words)).isEqualTo(head);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Lund, Ohio-based company | The Lund, Ohio-based company",
        "A San Lund, Calif.-based maker of it | A San Lund, Calif.-based maker",
        "The Lund, Ohio, company | The Lund, Ohio, company",
        "The Lund, Ohio, lender | The Lund, Ohio, lender",
        "The Lund, Ohio, man | The Lund, Ohio, man",
        "The Lund, Ohio, mud | The Lund",
        "The Lund, Ohio | The Lund",
        "The Lund, based in it | The Lund",
        "The Lund, Ohio-born singer | The Lund",
        "The old Lund, Ohio-based company | The old Lund",
        "The, Ohio-based company | The",
        "Roe of Lund, Ohio-based company | Roe",
        "Roe, Lund-based singer | Roe",
      })
  void aTownAndItsStateBeforeANounEndNoPhrase(String words, String head) {
    TokenIndex tokens = ResolvedText.of(words).tokens();
    NounPhrase phrase = NounPhrase.of(tokens, 0, tokens.size(), t -> false);
    assertThat(phrase.headPhrase().in(words)).isEqualTo(head);
  }

  private static final String END = " .";

  /** A whole text as one phrase, without its full stop; names are between brackets. */
  private static NounPhrase phrase(String marked) {
    NamedText text = NamedText.of(marked + END);
    return text.nameIndex().phrase(0, text.tokens.size() - 1);
  }

  private static String textOf(NounPhrase phrase, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int t = from; t < to; t++) {
      words.append(t == from ? "" : " ").append(phrase.tokens().text(t));
    }
    return words.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the mayor | the mayor",
        "according to the mayor | the mayor",
        ", because the mayor | the mayor",
        "the mayor , | the mayor",
        "the mayor who | the mayor",
        "the mayor , who | the mayor",
        "the mayor and | the mayor",
        "the mayor 's | the mayor",
        "the mayor himself | the mayor",
        "Roe herself | Roe",
        "himself | himself",
        "by | by",
        "who | who",
        "and | and",
      })
  void aPhraseIsWithoutWhatLeadsToItAndOnFromIt(String source, String words) {
    NounPhrase phrase = phrase(source);
    assertThat(textOf(phrase, phrase.begin(), phrase.end())).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the mayor | mayor | the mayor",
        "the old mayor of a town | mayor | the old mayor",
        "the mayor , a doctor | mayor | the mayor",
        "the mayor who left | mayor | the mayor",
        "the vice - mayor | mayor | the vice - mayor",
        "the vice / mayor | mayor | the vice / mayor",
        "Roe & Sons | sons | Roe & Sons",
        "the town 's mayor | mayor | the town 's mayor",
        "the workers ' leader | leader | the workers ' leader",
        "the mayor 's in town | mayor | the mayor",
        "of towns | towns | of towns",
        "a source close to town | source | a source",
        "a source close | close | a source close",
        "a close friend | friend | a close friend",
      })
  void theHeadEndsTheFirstNounPhrase(String source, String head, String words) {
    NounPhrase phrase = phrase(source);
    assertThat(phrase.headWord()).isEqualTo(head);
    assertThat(textOf(phrase, phrase.begin(), phrase.headEnd())).isEqualTo(words);
    assertThat(phrase.headEnd()).isEqualTo(phrase.head() + 1);
  }

  @Test
  void noPhraseEndsInsideAName() {
    assertThat(phrase("[O Bank of Lund] of old").headWord()).isEqualTo("lund");
    assertThat(phrase("[P Roe, Jane] of Lund").headWord()).isEqualTo("jane");
    assertThat(phrase("Bank of Lund of old").headWord()).isEqualTo("bank");
  }

  @Test
  void severalAreJoinedByAnd() {
    assertThat(phrase("the mayor and the doctor").joined()).isTrue();
    assertThat(phrase("neither the mayor nor the doctor").joined()).isTrue();
    assertThat(phrase("the mayor and the doctor").headWord()).isEqualTo("doctor");
    assertThat(phrase("the mayor").joined()).isFalse();
    assertThat(phrase("[O Sun and Sea] works").joined()).isFalse();
    assertThat(phrase("the mayor of Lund and Ystad").joined()).isFalse();
  }

  @Test
  void spansAreOfTheTrimmedPhraseAndOfItsFirstNounPhrase() {
    String text = "by the mayor of Lund , who";
    NounPhrase phrase = phrase(text);
    assertThat(phrase.span().in(text)).isEqualTo("the mayor of Lund");
    assertThat(phrase.headPhrase().in(text)).isEqualTo("the mayor");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He", "she", "him", "his", "her", "they", "them", "it", "its", "I", "we", "you", "who",
        "himself", "theirs"
      })
  void oneWordOfTheListsIsAPronoun(String word) {
    assertThat(phrase(word).isPronoun()).isTrue();
    assertThat(phrase(word).pronoun()).isEqualTo(NounPhrase.lower(word));
  }

  @Test
  void otherWordsAreNoPronouns() {
    assertThat(phrase("mayor").isPronoun()).isFalse();
    assertThat(phrase("mayor").pronoun()).isEqualTo("mayor");
    assertThat(phrase("he too").isPronoun()).isFalse();
    assertThat(phrase("he too").pronoun()).isEmpty();
  }

  @Test
  void anAcronymIsNoPronoun() {
    assertThat(phrase("US").isPronoun()).isFalse();
    assertThat(phrase("US").pronoun()).isEmpty();
    assertThat(phrase("Us").isPronoun()).isTrue();
    assertThat(phrase("I").isPronoun()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"doctors", "the police", "the mayor and the doctor", "many", "the two mayors"})
  void severalPeopleArePlural(String source) {
    assertThat(phrase(source).isPlural()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"the doctor", "the boss", "the campus", "the analysis", "a bus", "gas"})
  void onePersonOrThingIsNot(String source) {
    assertThat(phrase(source).isPlural()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "the mayor, true",
    "This mayor, true",
    "that, true",
    "a mayor, false",
    "mayor, false",
    "another mayor, false",
  })
  void theThisAndThatAreDefinite(String source, boolean definite) {
    assertThat(phrase(source).isDefinite()).isEqualTo(definite);
  }

  @Test
  void punctuationHasNeitherLettersNorDigits() {
    NamedText text = NamedText.of("Roe , 42 “ it 's");
    assertThat(NounPhrase.isPunctuation(text.tokens, text.token("Roe"))).isFalse();
    assertThat(NounPhrase.isPunctuation(text.tokens, text.token(","))).isTrue();
    assertThat(NounPhrase.isPunctuation(text.tokens, text.token("42"))).isFalse();
    assertThat(NounPhrase.isPunctuation(text.tokens, text.token("“"))).isTrue();
    assertThat(NounPhrase.isPossessive(text.tokens, text.token("'s"))).isTrue();
    assertThat(NounPhrase.isPossessive(text.tokens, text.token("it"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Roe's book", "Roe’s book", "Sons' book", "Sons’ book"})
  void anyApostropheMakesAPossessive(String source) {
    NamedText text = NamedText.of(source);
    assertThat(NounPhrase.isPossessive(text.tokens, 1)).isTrue();
  }

  /** A preposition inside a word ends no phrase; a mother-in-law is a mother. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a mother-in-law | mother | a mother - in - law",
        "a mother-of-two from Lund | mother | a mother - of - two",
        "the vice-mayor | vice-mayor | the vice-mayor",
        "a mother in law | mother | a mother",
      })
  void aWordWithHyphensIsOne(String source, String head, String words) {
    NounPhrase phrase = phrase(source);
    assertThat(phrase.headWord()).isEqualTo(head);
    assertThat(textOf(phrase, phrase.begin(), phrase.headEnd())).isEqualTo(words);
  }
}
