package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One test for each known complaint about tools that attribute quotations. */
@Tag("model")
class TrickyTextsTest {

  private static final QuoteAttributor ATTRIBUTOR = QuoteAttributor.create();

  @AfterAll
  static void close() {
    ATTRIBUTOR.close();
  }

  /** Each quotation as {@code speaker (cue): content}. */
  private static List<String> said(String text) {
    Document document = Document.of(text);
    return ATTRIBUTOR.attribute(document).all().stream()
        .map(
            quotation ->
                quotation.speaker().map(Speaker::name).orElse("?")
                    + " ("
                    + quotation.cue().map(document::textOf).orElse("")
                    + "): "
                    + quotation.text())
        .toList();
  }

  private static Speaker onlySpeaker(String text) {
    List<Quotation> quotations = ATTRIBUTOR.attribute(Document.of(text)).all();
    assertThat(quotations).hasSize(1);
    return quotations.get(0).speaker().orElseThrow();
  }

  @Test
  void aQuotationOverSeveralParagraphsIsOne() {
    assertThat(
            said(
                """
                “We lost two houses in the first hour,” Fire Chief Ellen Marsh said. “The wind turned.

                “By noon we had lost the school.

                “Nobody was hurt, and that is what counts.”

                The fire began on Monday near the old mill.
                """))
        .containsExactly(
            "Ellen Marsh (said): We lost two houses in the first hour, … The wind turned. … "
                + "By noon we had lost the school. … Nobody was hurt, and that is what counts.");
  }

  @Test
  void whatWasBegunIsCarriedOnOverAnotherQuotation() {
    assertThat(
            said(
                "“The bridge has to close,” said Anna Berg, who warned that the road"
                    + " beside it was no better. “We measured it for two years.”"))
        .contains("Anna Berg (said): The bridge has to close, … We measured it for two years.")
        .hasSize(2);
  }

  @Test
  void signedQuotationsBelongToWhoSignedThem() {
    for (String dash : List.of("― ", " — ", " – ", " -- ")) {
      // The dash may be the cue.
      assertThat(
              said(
                  """
                  The new line opened in May.

                  “It brings me to work in twenty minutes, and in the evening it brings me home \
                  again. I sold my car in June and have not missed it.”%1$sMaria Lopez

                  “Nobody asked us before they came with their machines and dug up the street. \
                  The noise starts at five, and it goes on until after midnight.”%1$sTom Brandt, 54, a baker

                  “My sister lives at the other end, and now I see her every week. It used \
                  to take me half a day to get there and back.”%1$sAnna Berg
                  """
                      .formatted(dash)))
          .extracting(line -> line.replace("(" + dash.strip() + "): ", "(): "))
          .containsExactly(
              "Maria Lopez (): It brings me to work in twenty minutes, and in the evening it brings me"
                  + " home again. I sold my car in June and have not missed it.",
              "Tom Brandt (): Nobody asked us before they came with their machines and dug up the"
                  + " street. The noise starts at five, and it goes on until after midnight.",
              "Anna Berg (): My sister lives at the other end, and now I see her every week."
                  + " It used to take me half a day to get there and back.");
    }
  }

  @Test
  void aSignedQuotationDoesNotCarryOnThatOfAnother() {
    assertThat(
            said(
                """
                “We measured it for two years and it has to close,” Anna Berg, an engineer, said.

                “Nobody asked us before they came with their machines and dug up the street. The \
                noise starts at five, and it goes on until after midnight.” — Tom Brandt
                """))
        .containsExactly(
            "Anna Berg (said): We measured it for two years and it has to close,",
            "Tom Brandt (): Nobody asked us before they came with their machines and dug up the"
                + " street. The noise starts at five, and it goes on until after midnight.");
  }

  @Test
  void anUnclosedQuotationTakesNothingBeyondItsParagraph() {
    assertThat(
            said(
                "Governor Paul Henning told reporters: “The budget will be signed on Friday.\n\n"
                    + "The budget grew by four percent last year."))
        .containsExactly("Paul Henning (told): The budget will be signed on Friday.");
  }

  @Test
  void aQuestionMarkInsideASentenceEndsNothing() {
    assertThat(
            said(
                "“Why would anybody sell it now?” asked Maria Ortiz, who owns a third of the farm."))
        .containsExactly("Maria Ortiz (asked): Why would anybody sell it now?");
  }

  @Test
  void anAppositionMayStandBetweenNameAndVerb() {
    String text = "Daniel Weber, a doctor at the city hospital, said the ward would close in May.";
    assertThat(said(text)).containsExactly("Daniel Weber (said): the ward would close in May");
    assertThat(onlySpeaker(text).description()).hasValue("a doctor at the city hospital");
  }

  @Test
  void organisationsSpeak() {
    Speaker speaker =
        onlySpeaker("The World Health Organization said on Tuesday that the outbreak was over.");
    assertThat(speaker.name()).isEqualTo("World Health Organization");
    assertThat(speaker.kind()).isEqualTo(Speaker.Kind.ORGANIZATION);
  }

  @Test
  void groupsSpeak() {
    Speaker speaker = onlySpeaker("Three officials said that the talks had failed.");
    assertThat(speaker.name()).isEqualTo("Three officials");
    assertThat(speaker.kind()).isEqualTo(Speaker.Kind.GROUP);
  }

  @Test
  void somebodyWithoutANameStaysUnnamed() {
    Speaker speaker = onlySpeaker("“I slept in the station,” said a homeless man.");
    assertThat(speaker.name()).isEqualTo("a homeless man");
    assertThat(speaker.kind()).isEqualTo(Speaker.Kind.UNNAMED);
    assertThat(speaker.description()).isEmpty();
  }

  @Test
  void aVerbMayStandBeforeItsSubject() {
    assertThat(
            said("“The bridge is safe,” said Anna Lindqvist, who has led the inquiry since March."))
        .containsExactly("Anna Lindqvist (said): The bridge is safe,");
  }

  @Test
  void nicknamesTitlesAndScareQuotesQuoteNobody() {
    String text =
        "Frank “The Hammer” Doyle won the title on Saturday in Reno. The fight was shown after “Gone "
            + "With the Wind” in a cinema. The “experts” of the ring had given him no chance.";
    Document document = Document.of(text);

    assertThat(ATTRIBUTOR.attribute(document).phrases())
        .extracting(phrase -> phrase.use() + " " + phrase.text())
        .containsExactly("NICKNAME The Hammer", "TITLE Gone With the Wind", "SCARE_QUOTE experts");
    assertThat(ATTRIBUTOR.attribute(document)).allSatisfy(q -> assertThat(q.fragments()).isEmpty());
  }

  @Test
  void aNameAndAColonStandForACue() {
    assertThat(said("Jane Porter: “We never saw the letter before it was printed.”"))
        .singleElement()
        .asString()
        .startsWith("Jane Porter (")
        .endsWith("): We never saw the letter before it was printed.");
  }

  @Test
  void aDashAndANameMayFollow() {
    assertThat(said("“The best way out is always through the next door.” – Robert Hale"))
        .singleElement()
        .asString()
        .startsWith("Robert Hale (");
  }

  @Test
  void pronounsFollowTheirPersons() {
    assertThat(
            said(
                "Susan Miller met Peter Novak in Vienna on Monday. She said the treaty was ready. "
                    + "He said that he would not sign it."))
        .containsExactly(
            "Susan Miller (said): the treaty was ready",
            "Peter Novak (said): that he would not sign it");
  }

  @Test
  void aQuotationMayStandBeforeItsSpeakerIsNamed() {
    assertThat(
            said(
                "“It was the longest night of my life,” he said.\n\n"
                    + "Tom Becker, 43, had spent it on the roof of his house in Dresden."))
        .singleElement()
        .asString()
        .endsWith("(said): It was the longest night of my life,");
  }

  @Test
  void speakersOfADialogueAlternate() {
    assertThat(
            said(
                """
                “Did you see the car?” asked Laura Stone.

                “Only its lights,” said Mark Hill.

                “And the driver?”

                “It was too dark.”
                """))
        .containsExactly(
            "Laura Stone (asked): Did you see the car?",
            "Mark Hill (said): Only its lights,",
            "Laura Stone (): And the driver?",
            "Mark Hill (): It was too dark.");
  }

  @Test
  void accordingToIsACue() {
    assertThat(said("Prices rose by a third in May, according to the Federal Statistics Office."))
        .singleElement()
        .asString()
        .contains("Federal Statistics Office (according to)");
  }

  @Test
  void aDescriptionLeadsToWhoHasTheTitle() {
    assertThat(
            said(
                "Prime Minister Olga Ilves arrived in Riga on Sunday. The talks lasted six hours. "
                    + "“We are close,” the prime minister told reporters."))
        .containsExactly("Olga Ilves (told): We are close,");
  }

  @Test
  void britishMarksQuoteToo() {
    assertThat(said("‘It isn’t the workers’ fault,’ Brian O’Neill said. ‘They’re tired.’"))
        .containsExactly("Brian O’Neill (said): It isn’t the workers’ fault, … They’re tired.");
  }

  @Test
  void iInsideAQuotationIsItsSpeaker() {
    List<String> said =
        said("“I told them that the dam would break,” engineer Rosa Lund said on Friday.");
    assertThat(said).isNotEmpty().allSatisfy(each -> assertThat(each).startsWith("Rosa Lund"));
  }

  @Test
  void aSpokesmanIsNotWhomHeSpeaksFor() {
    Speaker speaker =
        onlySpeaker(
            "“The talks will go on,” a spokesman for Prime Minister Boris Johnson said on Monday.");
    assertThat(speaker.name()).isEqualTo("a spokesman for Prime Minister Boris Johnson");
    assertThat(speaker.kind()).isEqualTo(Speaker.Kind.UNNAMED);
  }

  @Test
  void twoRolesAreOnePerson() {
    Speaker speaker =
        onlySpeaker("“We will build it,” founder and chief executive Laura Stone told reporters.");
    assertThat(speaker.name()).isEqualTo("Laura Stone");
    assertThat(speaker.description()).hasValue("founder and chief executive");
  }

  @Test
  void anotherOfficialIsAnotherPerson() {
    assertThat(
            said(
                "Health official Jane Doe said that the vaccine was safe. "
                    + "Another official said that it was not."))
        .containsExactly(
            "Jane Doe (said): that the vaccine was safe",
            "Another official (said): that it was not");
  }

  @Test
  void aTitleMayHaveCapitals() {
    assertThat(
            said(
                "Prime Minister Olga Ilves arrived in Riga on Sunday. The talks lasted six hours. "
                    + "“We are close,” the Prime Minister told reporters."))
        .containsExactly("Olga Ilves (told): We are close,");
  }

  @Test
  void mrAndMrsTellTwoOfOneSurnameApart() {
    assertThat(
            said(
                "Bill Clinton and Hillary Clinton spoke in Boston on Monday. "
                    + "Mr. Clinton said that the economy was weak."))
        .containsExactly("Bill Clinton (said): that the economy was weak");
  }
}
