package dev.lede.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.entity.Mention.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.junit.jupiter.api.Test;

class EntitiesTest {

  private static final Pattern TWO_LETTERS = Pattern.compile("[\\p{L}&&[^\u02bc]]{2}");

  /** Names in brackets are mentions: {@code [P:Jane Roe]}, {@code [O:…]}, {@code [L:…]}. */
  private static Entities entities(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < marked.length()) {
      int open = marked.indexOf('[', at);
      if (open < 0) {
        break;
      }
      int close = marked.indexOf(']', open);
      text.append(marked, at, open);
      String name = marked.substring(open + 3, close);
      Kind kind =
          switch (marked.charAt(open + 1)) {
            case 'P' -> Kind.PERSON;
            case 'O' -> Kind.ORGANIZATION;
            default -> Kind.PLACE;
          };
      mentions.add(new Mention(new Span(text.length(), text.length() + name.length()), name, kind));
      text.append(name);
      at = close + 1;
    }
    text.append(marked.substring(at));
    return Entities.of(Document.of(text.toString()), mentions);
  }

  private static List<String> joined(String marked) {
    return entities(marked).all().stream()
        .map(
            entity ->
                entity.name()
                    + entity.mentions().stream()
                        .map(Mention::text)
                        .collect(Collectors.joining("; ", " = ", "")))
        .toList();
  }

  /** A firm with the surname does not keep a pronoun from saying which person is meant. */
  @Test
  void aFirmSharesNoSurname() {
    String both = "[P:Paul Roe] met [P:Mary Roe] at [O:Roe Foods]. ";
    assertThat(joined(both + "[P:Roe] said he slept.")).contains("Paul Roe = Paul Roe; Roe");
  }

  @Test
  void aSurnameBelongsToTheFullName() {
    assertThat(joined("[P:Kadhimi]’s plan. [P:Mustafa al-Kadhimi] spoke. [P:Al-Kadhimi] left."))
        .containsExactly("Mustafa al-Kadhimi = Kadhimi; Mustafa al-Kadhimi; Al-Kadhimi");
  }

  @Test
  void aSharedSurnameGoesToWhoWasNamedLast() {
    assertThat(
            joined(
                "[P:Bill Clinton] and [P:Hillary Clinton] came. [P:Clinton] spoke. [P:Bill] sat. "
                    + "[P:Clinton] spoke."))
        .containsExactly(
            "Bill Clinton = Bill Clinton; Bill; Clinton",
            "Hillary Clinton = Hillary Clinton; Clinton");
  }

  @Test
  void initialsMiddleNamesAndSuffixesDoNotPartAPerson() {
    assertThat(
            joined(
                "[P:J. Smith], [P:John Smith], [P:John Q. Smith Jr.]; [P:Joan Smythe-Carter] too."))
        .containsExactly(
            "John Q. Smith Jr. = J. Smith; John Smith; John Q. Smith Jr.",
            "Joan Smythe-Carter = Joan Smythe-Carter");
  }

  @Test
  void spellingsAccentsAndPossessivesAreBridged() {
    assertThat(
            joined(
                "[P:Abu Mahdi al-Muhandis] died. [P:Mohandis] had led it. [P:Muhandis’s] men. "
                    + "[P:José Núñez] and [P:Nunez]."))
        .containsExactly(
            "Abu Mahdi al-Muhandis = Abu Mahdi al-Muhandis; Mohandis; Muhandis’s",
            "José Núñez = José Núñez; Nunez");
  }

  @Test
  void anAcronymInBracketsIsIntroduced() {
    assertThat(
            joined(
                "The [O:Popular Mobilization Forces] ([O:PMF]) and the [O:Ministry of Health]. "
                    + "[O:PMF] men. The [O:Bank of Ruritania] ([O:NBR]) rose; [O:NBR] fell."))
        .containsExactly(
            "Popular Mobilization Forces = Popular Mobilization Forces; PMF; PMF",
            "Ministry of Health = Ministry of Health",
            "Bank of Ruritania = Bank of Ruritania; NBR; NBR");
  }

  @Test
  void anAcronymIsKnownByItsInitialsToo() {
    assertThat(joined("The [O:World Health Organization] met. [O:WHO] will meet again."))
        .containsExactly("World Health Organization = World Health Organization; WHO");
  }

  @Test
  void kindsAreKeptApartAndPlacesKnowTheirShortForms() {
    assertThat(joined("[P:Paris Hilton] in [L:Paris], [L:United States]. [L:U.S.] and [L:US]."))
        .containsExactly(
            "Paris Hilton = Paris Hilton",
            "Paris = Paris",
            "United States = United States; U.S.; US");
  }

  @Test
  void aLongerNameOfAnOrganisationTakesUpTheShorterOne() {
    assertThat(joined("The [O:Islamic State group] and [O:Islamic State]; [O:Hezbollah]."))
        .containsExactly(
            "Islamic State group = Islamic State group; Islamic State", "Hezbollah = Hezbollah");
  }

  @Test
  void ofNamesOfOneLengthTheFirstIsShown() {
    assertThat(joined("[P:J. Smith] came. [P:John Smith] left."))
        .containsExactly("J. Smith = J. Smith; John Smith");
  }

  @Test
  void equalNamesHaveTheKindOfMostOfThem() {
    assertThat(entities("[P:Acme] rose. [O:Acme] fell. [O:Acme] rose.").all())
        .extracting(Entity::toString)
        .containsExactly("ORGANIZATION Acme (3 mentions)");
    assertThat(entities("[P:Acme] rose. [O:Acme] fell.").all())
        .extracting(Entity::toString)
        .containsExactly("PERSON Acme (2 mentions)");
    assertThat(entities("[O:Acme] rose. [O:Acme] fell. [P:Acme] rose.").all())
        .extracting(Entity::toString)
        .containsExactly("ORGANIZATION Acme (3 mentions)");
  }

  /** "The Acme board" is not what Acme is called, but "Acme Press" can be. */
  @Test
  void anOrganizationIsNotCalledAfterAPartOfIt() {
    for (String text :
        List.of(
            "[O:Acme] rose. The [O:Acme board] met.",
            "The [O:Acme board] met. [O:Acme] rose.",
            "[O:Acme Mills] rose. The [O:Acme Mills board] met.")) {
      assertThat(entities(text).all())
          .extracting(Entity::name)
          .containsExactly(text.contains("Mills") ? "Acme Mills" : "Acme");
    }
    assertThat(entities("[O:Acme] rose. [O:Acme Press] met.").all())
        .extracting(Entity::name)
        .containsExactly("Acme Press");
    assertThat(entities("[O:The Acme board] met. [O:The Acme board] rose.").all())
        .extracting(Entity::name)
        .containsExactly("The Acme board");
    assertThat(entities("[P:Acme] rose. [P:Acme board] met.").all())
        .extracting(Entity::name)
        .containsExactly("Acme board");
  }

  @Test
  void anAcronymIsIntroducedRightBehindTheName() {
    for (String gap : List.of("(", " (", " ( ")) {
      assertThat(joined("The [O:Bank of Ruritania]" + gap + "[O:NBR]) rose."))
          .as(gap)
          .containsExactly("Bank of Ruritania = Bank of Ruritania; NBR");
    }
    for (String gap : List.of("  ( ", " ", ", ", " (the ")) {
      assertThat(joined("The [O:Bank of Ruritania]" + gap + "[O:NBR]) rose."))
          .as(gap)
          .containsExactly("Bank of Ruritania = Bank of Ruritania", "NBR = NBR");
    }
  }

  @Test
  void anAcronymBehindAShortNameIsANameOfItsOwn() {
    assertThat(joined("The [O:Acme] ([O:AC]) rose. [O:AC] fell."))
        .containsExactly("Acme = Acme", "AC = AC; AC");
  }

  @Test
  void onlyCapitalsAreAnAcronym() {
    assertThat(joined("The [O:World Health Organization] met. [O:Who] left."))
        .containsExactly("World Health Organization = World Health Organization", "Who = Who");
  }

  @Test
  void aNameThatBeginsOrEndsALongerOneIsOneWithIt() {
    assertThat(joined("The [O:Greater Lund Council] met. The [O:Lund Council] voted."))
        .containsExactly("Greater Lund Council = Greater Lund Council; Lund Council");
    assertThat(joined("The [O:Lund Council] met. The [O:Greater Lund Council] voted."))
        .containsExactly("Greater Lund Council = Lund Council; Greater Lund Council");
    assertThat(joined("The [O:Lund Council] met. The [O:Lund Council Works] voted."))
        .containsExactly("Lund Council Works = Lund Council; Lund Council Works");
    assertThat(joined("The [O:Lund Council Works] met. The [O:Lund Old Works] voted."))
        .containsExactly(
            "Lund Council Works = Lund Council Works", "Lund Old Works = Lund Old Works");
    assertThat(joined("The [O:Lund Council] met. The [O:Lund Works] voted."))
        .containsExactly("Lund Council = Lund Council", "Lund Works = Lund Works");
  }

  @Test
  void shortFormsOfPlacesAreKnown() {
    assertThat(joined("The [L:United States] and the [L:United Kingdom]; [L:USA], [L:UK]."))
        .containsExactly(
            "United States = United States; USA", "United Kingdom = United Kingdom; UK");
  }

  @Test
  void aWordOfALongerNameIsOneWithAnOrganizationButWithNoPlace() {
    assertThat(joined("[O:Acme Works] rose. [O:Works] fell."))
        .containsExactly("Acme Works = Acme Works; Works");
    assertThat(joined("[L:New Lund] rose. [L:Lund] fell."))
        .containsExactly("New Lund = New Lund", "Lund = Lund");
  }

  @Test
  void surnamesWithoutAFullNameAreJoined() {
    assertThat(joined("[P:Roe] came. [P:Roe] left.")).containsExactly("Roe = Roe; Roe");
    assertThat(joined("[P:Muhandis] came. [P:Mohandis] left."))
        .containsExactly("Muhandis = Muhandis; Mohandis");
  }

  @Test
  void aSurnameBeforeAllFullNamesGoesToTheFirst() {
    assertThat(joined("[P:Roe] spoke. [P:Bill Roe] and [P:Jane Roe] came."))
        .containsExactly("Bill Roe = Roe; Bill Roe", "Jane Roe = Jane Roe");
  }

  @Test
  void anEntityIsFoundByItsMention() {
    Entities entities = entities("[P:Jane Roe] spoke.");

    assertThat(entities.at(new Span(0, 8))).contains(entities.all().get(0));
    assertThat(entities.at(new Span(0, 4))).isEmpty();
  }

  @Test
  void nothingGivesNothing() {
    assertThat(Entities.of(Document.of(""), List.of()).all()).isEmpty();
    assertThat(joined("[P:…] [O:--]")).isEmpty();
  }

  @Test
  void anEntityIsFoundByAnyOfItsNames() {
    Entities entities = entities("[O:Acme] hired [P:Jane Roe]. [P:Roe] will start in [L:Lund].");
    Entity roe = entities.all().get(1);

    assertThat(entities.named("Jane Roe")).contains(roe);
    assertThat(entities.named("roe")).contains(roe);
    assertThat(entities.named("jane")).contains(roe);
    assertThat(entities.named("Jan")).isEmpty();
    assertThat(entities.named("oe")).isEmpty();
    assertThat(entities.named(" ")).isEmpty();
    assertThat(entities.all()).extracting(Entity::index).containsExactly(0, 1, 2);
    assertThat(roe).hasToString("PERSON Jane Roe (2 mentions)");
    assertThat(entities).hasToString("3 entities: Acme, Jane Roe, Lund");
  }

  @Test
  void entitiesAreEqualByValue() {
    Entity one = entities("[P:Jane Roe] spoke.").all().get(0);
    Entity same = entities("[P:Jane Roe] spoke.").all().get(0);
    Entity later = entities("So [P:Jane Roe] spoke.").all().get(0);

    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(later);
  }

  @Test
  void anApostropheOfAnyKindIsNoName() {
    // U+02BC counts as a letter in Unicode; in names it is an apostrophe.
    assertThat(joined("[P:\u02bc] [L:’] [O:'s] [L:\u02bc\u108f]")).isEmpty();
    assertThat(joined("[P:Sana\u02bca]")).containsExactly("Sana\u02bca = Sana\u02bca");
  }

  @Test
  void lettersBeyondTheBasicPlaneAreLetters() {
    String adlam = "\ud83a\udd00\ud83a\udd23"; // two letters of the Adlam script
    assertThat(joined("[P:" + adlam + "] and [P:" + adlam + " Roe]"))
        .containsExactly(adlam + " Roe = " + adlam + "; " + adlam + " Roe");
  }

  /** A name as generated: two letters at least, beside each other, make one for sure. */
  @Property(tries = 300)
  void everyNamedMentionIsInExactlyOneEntity(@ForAll("names") List<Tuple2<Kind, String>> names) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    for (Tuple2<Kind, String> name : names) {
      Span span = new Span(text.length(), text.length() + name.get2().length());
      mentions.add(new Mention(span, name.get2(), name.get1()));
      text.append(name.get2()).append(' ');
    }
    Entities entities = Entities.of(Document.of(text.toString()), mentions);

    List<Span> all =
        entities.all().stream().flatMap(e -> e.mentions().stream()).map(Mention::span).toList();
    assertThat(all).doesNotHaveDuplicates();
    for (Mention mention : mentions) {
      if (TWO_LETTERS.matcher(mention.text()).find()) {
        assertThat(all).contains(mention.span());
      } else if (mention.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
        assertThat(all).doesNotContain(mention.span());
      }
    }
  }

  @Provide
  Arbitrary<List<Tuple2<Kind, String>>> names() {
    Arbitrary<String> any = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(9);
    Arbitrary<String> known =
        Arbitraries.of(
                "Jane", "Roe", "J.", "al-Roe", "AR", "’s", "\u02bc", "The", "Dr.", "Jr.", ",", "…")
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(words -> String.join(" ", words));
    return Combinators.combine(Arbitraries.of(Kind.class), Arbitraries.oneOf(any, known))
        .as(Tuple::of)
        .list()
        .ofMaxSize(30);
  }
}
