package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a text calls what; names are between brackets. */
class TitleIndexTest {

  private static final class Article {
    final NamedText text;
    final NameIndex names;
    final TitleIndex titles;

    Article(String marked) {
      text = NamedText.of(marked);
      names = text.nameIndex();
      titles = new TitleIndex(text.tokens, names);
    }

    /** Who is meant by words where the text has them last. */
    @Nullable String find(String words) {
      Span span = text.lastSpanOf(words);
      Referent found =
          titles.find(
              names.phrase(
                  text.tokens.firstAfter(span.begin()), text.tokens.endBefore(span.end())));
      return found == null ? null : found.name();
    }

    Referent referent(int entity) {
      return names.referent(names.entities().get(entity));
    }
  }

  @Test
  void aTitleBeforeANameCallsThePerson() {
    Article article = new Article("Yesterday Prime Minister [P Jane Roe] came. The minister left.");
    assertThat(article.find("The minister")).isEqualTo("Jane Roe");
    assertThat(article.find("left")).isNull();
  }

  @Test
  void anAppositionBehindANameCallsThePerson() {
    Article article =
        new Article("We met [P Jane Roe], a doctor from Lund, there. The doctor left.");
    assertThat(article.find("The doctor")).isEqualTo("Jane Roe");
  }

  @Test
  void anotherIsNotTheOneKnown() {
    Article article =
        new Article(
            "We met Mayor [P Jane Roe]. Another mayor left. Her mayor left. A mayor left. "
                + "The town's mayor left. Mayor left. This mayor left.");
    assertThat(article.find("Another mayor")).isNull();
    assertThat(article.find("Her mayor")).isNull();
    assertThat(article.find("A mayor")).isNull();
    assertThat(article.find("The town's mayor")).isNull();
    assertThat(article.find("Mayor")).isEqualTo("Jane Roe");
    assertThat(article.find("This mayor")).isEqualTo("Jane Roe");
  }

  @Test
  void aPossessiveNamesNobodyEvenIfItsWordsAreKnown() {
    Article article =
        new Article("We met [P Jane Roe], Lund's mayor, there. Lund's mayor left. The mayor left.");
    assertThat(article.find("Lund's mayor")).isNull();
    assertThat(article.find("The mayor")).isEqualTo("Jane Roe");
  }

  @Test
  void anotherWordInSmallLettersIsAnotherTitle() {
    Article article =
        new Article(
            "We met party leader [P Jane Roe]. The opposition leader left. "
                + "The Danish leader left. The party leader left.");
    assertThat(article.find("The opposition leader")).isNull();
    assertThat(article.find("The Danish leader")).isEqualTo("Jane Roe");
    assertThat(article.find("The party leader")).isEqualTo("Jane Roe");
  }

  @Test
  void theFullerTitleDecides() {
    Article article =
        new Article(
            "We met Danish leader [P Jane Roe] and then Swedish leader [P Carl Lund]. "
                + "The Danish leader left.");
    assertThat(article.find("The Danish leader")).isEqualTo("Jane Roe");
  }

  @Test
  void ofSeveralTheOneNamedLastIsMeant() {
    Article article =
        new Article(
            "We met leader [P Jane Roe] and then leader [P Carl Lund]. The leader left. "
                + "So did [P Roe]. And so the leader slept.");
    assertThat(article.find("The leader")).isEqualTo("Carl Lund");
    assertThat(article.find("the leader")).isEqualTo("Jane Roe");
  }

  @Test
  void whoIsNamedLaterComesAfterWhoWasNamed() {
    Article article =
        new Article("We met leader [P Jane Roe]. The leader left. Then came leader [P Carl Lund].");
    assertThat(article.find("The leader")).isEqualTo("Jane Roe");
    Article later = new Article("The leader left. Then came leader [P Carl Lund].");
    assertThat(later.find("The leader")).isEqualTo("Carl Lund");
  }

  @Test
  void aTitleHasAtMostFourWords() {
    Article article =
        new Article(
            "We met chief northern harbor rescue officer [P Jane Roe]. The chief officer left.");
    assertThat(article.find("The chief officer")).isNull();
    Article shorter =
        new Article("We met chief harbor rescue officer [P Jane Roe]. The chief officer left.");
    assertThat(shorter.find("The chief officer")).isEqualTo("Jane Roe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We saw the harbor of [P Jane Roe]. The harbor left.",
        "We saw a harbor, [P Jane Roe]. The harbor left.",
        "We left harbor. [P Jane Roe] came. The harbor left.",
        "We saw [L Harbor] [P Jane Roe]. The harbor left.",
        "We saw harbor [L Jane]. The harbor left.",
        "We saw harbor [O Jane]. The harbor left.",
      })
  void otherWordsBeforeANameAreNoTitle(String text) {
    assertThat(new Article(text).find("The harbor")).isNull();
  }

  @Test
  void aTitleMayBeginASentence() {
    assertThat(new Article("Mayor [P Jane Roe] came. The mayor left.").find("The mayor"))
        .isEqualTo("Jane Roe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a doctor",
        "an old doctor",
        "the doctor",
        "former doctor",
        "one doctor",
        "his doctor",
        "her doctor",
        "Lund's doctor"
      })
  void anAppositionBeginsWithAnArticleOrAPossessive(String apposition) {
    Article article =
        new Article("We met [P Jane Roe], " + apposition + ", there. The doctor left.");
    assertThat(article.find("The doctor")).isEqualTo("Jane Roe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We met [P Jane Roe], then doctor, there. The doctor left.",
        "We met [P Jane Roe] a doctor, there. The doctor left.",
        "We met [P Jane Roe], a [P Doctor] there. The doctor left.",
        "We met [P Jane Roe], and the doctor, there. The doctor left.",
      })
  void otherWordsBehindANameAreNoApposition(String text) {
    assertThat(new Article(text).find("The doctor")).isNull();
  }

  @Test
  void anAppositionEndsWithItsSentenceOrAtAMark() {
    assertThat(new Article("We met [P Jane Roe], a doctor. The nurse left.").find("The nurse"))
        .isNull();
    assertThat(
            new Article("We met [P Jane Roe], a nurse (doctor) then. The doctor left.")
                .find("The doctor"))
        .isNull();
    assertThat(new Article("The doctor left [P Jane Roe], a doctor").find("The doctor"))
        .isEqualTo("Jane Roe");
  }

  @Test
  void anAppositionHasAtMostThirteenWords() {
    String long12 = "a very old and very tall and very wise and kind doctor";
    assertThat(
            new Article("We met [P Jane Roe], " + long12 + ". The doctor left.").find("The doctor"))
        .isEqualTo("Jane Roe");
    String long14 = "a very old and very tall and very very wise and kind doctor";
    assertThat(
            new Article("We met [P Jane Roe], " + long14 + " now. The doctor left.")
                .find("The doctor"))
        .isEqualTo("Jane Roe");
    String long15 = "a very old and very tall and very very wise and very kind doctor";
    assertThat(
            new Article("We met [P Jane Roe], " + long15 + " now. The doctor left.")
                .find("The doctor"))
        .isNull();
  }

  @Test
  void anAppositionIsCalledByItsFirstNounPhrase() {
    Article article = new Article("We met [P Jane Roe], a doctor of law, there. The law left.");
    assertThat(article.find("The law")).isNull();
    assertThat(article.find("doctor")).isEqualTo("Jane Roe");
  }

  @Test
  void theGivenNameTellsTheGender() {
    Article article = new Article("[P Jane Roe] met [P Peter Lund] and [P Xyz Moe].");
    assertThat(article.referent(0).isFeminine()).isTrue();
    assertThat(article.referent(1).isMasculine()).isTrue();
    assertThat(article.referent(2).hasGender()).isFalse();
  }

  @Test
  void aTitleTellsTheGenderWhereTheGivenNameDoesNot() {
    Article article = new Article("We met Mr. [P Moe] and Mrs. [P Doe] and Mr. [P Jane Roe].");
    assertThat(article.referent(0).isMasculine()).isTrue();
    assertThat(article.referent(1).isFeminine()).isTrue();
    assertThat(article.referent(2).isFeminine()).isTrue();
  }

  @Test
  void aSurnameAloneTellsNoGender() {
    assertThat(new Article("We met [P Jane].").referent(0).hasGender()).isFalse();
  }

  @Test
  void aNounTellsTheGenderAgainstTheGivenName() {
    assertThat(new Article("We met spokesman [P Jane Roe].").referent(0).isMasculine()).isTrue();
    assertThat(new Article("We met [P Peter Roe], a spokeswoman, there.").referent(0).isFeminine())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor of the town, [P Jane Roe], left. The mayor sat.",
        "The mayor of the town, [P Jane Roe]. The mayor sat.",
        "The mayor of the old town of Lund, [P Jane Roe], left. The mayor sat.",
        "In May the mayor, [P Jane Roe], left. The mayor sat.",
        "A mayor of her town, [P Jane Roe], left. The mayor sat.",
      })
  void aRoleBeforeACommaCallsThePerson(String text) {
    Article article = new Article("Long ago it rained. " + text + " So the mayor");
    assertThat(article.find("the mayor")).isEqualTo("Jane Roe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor of the town, [P Jane Roe] said, left. The mayor sat.",
        "The mayor of the town [P Jane Roe], left. The mayor sat.",
        "Mayor of town, [P Jane Roe], left. The mayor sat.",
        "The day after the mayor of storms, [P Jane Roe], left. The mayor sat.",
        "The mayor left. In the town, [P Jane Roe], left. The mayor sat.",
        "The mayor (or the town), [P Jane Roe], left. The mayor sat.",
        "The mayor of a very old and very tall and very wise but tiny village, [P Jane Roe], left.",
      })
  void otherWordsBeforeACommaDoNot(String text) {
    Article article = new Article("Long ago it rained. " + text + " So the mayor");
    assertThat(article.find("the mayor")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[P Jane Roe] was mayor of the town.",
        "[P Jane Roe] is the mayor.",
        "[P Jane Roe] became a very old mayor.",
        "[P Jane Roe], who was mayor, left.",
        "[P Jane Roe] works as mayor.",
        "[P Jane Roe], who works as a mayor, left.",
        "[P Jane Roe] was mayor",
      })
  void whatAPersonIsOrWorksAsCallsThePerson(String text) {
    Article article = new Article(text + " So the mayor");
    assertThat(article.find("the mayor")).isEqualTo("Jane Roe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[P Jane Roe] met the mayor.",
        "[P Jane Roe] was. The mayor left.",
        "[P Jane Roe] ran as mayor.",
        "[P Jane Roe] works with the mayor.",
        "[P Jane Roe] was the very very very very old mayor.",
        "[P Jane Roe] was [P Mayor].",
        "[P Jane Roe] was, mayor.",
        "[P Jane Roe], that was mayor then, left.",
        "[P Jane Roe]. Was mayor Moe there?",
        "[P Jane Roe] was in office as the mayor.",
      })
  void otherWordsBehindANameDoNot(String text) {
    Article article = new Article(text + " So the mayor");
    assertThat(article.find("the mayor")).isNull();
  }

  @Test
  void whatAPersonIsMustBeAPerson() {
    assertThat(new Article("[P Jane Roe] was harbor. So the harbor").find("the harbor")).isNull();
  }

  @Test
  void formerAndNewDoNotMakeAnotherTitle() {
    Article article = new Article("We met Mayor [P Jane Roe]. The then mayor left. The fat mayor.");
    assertThat(article.find("The then mayor")).isEqualTo("Jane Roe");
    assertThat(article.find("The fat mayor")).isNull();
  }

  @Test
  void anOrganizationIsCalledByWhatItIs() {
    Article article = new Article("We saw [O Moe Union], a charity, there. So the charity");
    assertThat(article.find("the charity")).isEqualTo("Moe Union");
    Article person = new Article("We saw [O Moe Union], a nurse, there. So the nurse");
    assertThat(person.find("the nurse")).isNull();
  }

  /** What newspapers call somebody for variety: a general word for a special one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yesterday Rovers boss [P Carl Roe] came. The manager left. | The manager | Carl Roe",
        "Yesterday senator [P Carl Roe] came. The lawmaker left. | The lawmaker | Carl Roe",
        "Yesterday winger [P Carl Roe] came. The player left. | The player | Carl Roe",
        "Yesterday boss [P Carl Roe] met coach [P Hugh Moe]. The manager left. | The manager |",
        "Yesterday singer [P Jane Roe] came. The manager left. | The manager |",
        "The manager left. Yesterday boss [P Carl Roe] came. | The manager |",
        "Yesterday boss [P Carl Roe] came. The bank manager left. | The bank manager |",
        "Yesterday winger [P Carl Roe] came. The striker left. | The striker |",
        "Yesterday winger [P Carl Roe] came. A rival slept. The player left. | The player |",
      })
  void aTitleHasAGeneralWordToo(String text, String words, @Nullable String name) {
    assertThat(new Article(text).find(words)).isEqualTo(name);
  }

  @Test
  void aTitleStandsBeforeBracketsToo() {
    Article article = new Article("We met DCP (Traffic) [P Jane Roe]. The DCP left.");
    assertThat(article.find("The DCP")).isEqualTo("Jane Roe");
    Article other = new Article("We met Lund (Traffic) [P Jane Roe]. The DCP left.");
    assertThat(other.find("The DCP")).isNull();
  }
}
