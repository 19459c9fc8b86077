package dev.lede.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import dev.lede.document.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a surname means beside a relative with the same; names are in brackets. */
class KinshipTest {

  private static final Pattern NAME = Pattern.compile("\\[([^]]+)]");

  /** Who has the last name of a text: the first mention of that person. */
  private static String last(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    Matcher name = NAME.matcher(marked);
    while (name.find()) {
      name.appendReplacement(text, "");
      int begin = text.length();
      text.append(name.group(1));
      mentions.add(new Mention(new Span(begin, text.length()), name.group(1), Mention.Kind.PERSON));
    }
    name.appendTail(text);
    Mention last = mentions.get(mentions.size() - 1);
    return Entities.of(Document.of(text.toString()), mentions).all().stream()
        .filter(entity -> entity.mentions().stream().anyMatch(m -> m.span().equals(last.span())))
        .map(entity -> entity.mentions().get(0).text())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Beth Roe] said she won. Her brother, [Sean Roe], wept. [Roe] left. | Beth Roe",
        "[Beth Roe], a miner, has denied it. Her brother, [Sean Roe], wept. [Roe] left. | Beth Roe",
        "“It rained,” said [Beth Roe]. Her brother, [Sean Roe], wept. [Roe] left. | Beth Roe",
        "[Beth Roe] won. [Roe] sat. Her brother, [Sean Roe], wept. [Roe] left. | Beth Roe",
        "[Beth Roe] won. Her brother, [Sean Roe], wept. [Roe] left. | Sean Roe",
        "[Beth Roe] won. Her brother, [Sean Roe], wept. [Roe] told the jury so. | Beth Roe",
        "[Beth Roe] said she won. Her younger half-brother [Sean Roe] wept. [Roe] left. | Beth Roe",
        "[Beth Roe] won. [Roe]'s widowed mother, [Ida Roe], wept. [Roe] left. | Beth Roe",
        "[Beth Roe] said she won. So did [Sean Roe]. [Roe] left. | Sean Roe",
        "[Beth Roe] said she won. Her lawyer, [Sean Roe], wept. [Roe] left. | Sean Roe",
        "[Beth Roe] said she won. The brother, [Sean Roe], wept. [Roe] left. | Sean Roe",
        "[Beth Roe] won. The younger [Roe] left. | Beth Roe",
        "[Beth Roe] said she won. Her son, [Sean Roe], wept. The younger [Roe] left. | Sean Roe",
        "[Beth Roe] won. Her father, [Sean Roe], wept. The younger [Roe] left. | Beth Roe",
        "[Beth Roe] won. Her son, [Sean Roe], wept. The elder [Roe] left. | Beth Roe",
        "[Beth Roe] won. Her friend, [Sean Roe], wept. The elder [Roe] left. | Sean Roe",
        "[Beth Roe] won. [Roe] sat. Her father, [Sean Roe], wept. The younger [Roe] left. [Roe] ate. | Beth Roe",
        "[Beth Roe] said she won. Her brother, [Sean Roe], wept. [Roe] said he left. | Sean Roe",
        "[Beth Roe] said she won. Her brother, [Sean Roe], wept. [Roe] had told his boss. | Sean Roe",
        "[Beth Roe] said she won. Her brother, [Sean Roe], wept. [Roe] said his boss left. | Beth Roe",
        "[Beth Roe] said she won. Her brother, [Sean Roe], wept. [Roe] said in his speech it rained. | Sean Roe",
        "[Beth Roe] said she won. Her brother, [Sean Roe], wept. In his later years [Roe] left. | Sean Roe",
        "[Beth Roe] said she won. Her brother, [Sean Roe], wept. In his memory [Roe] left. | Beth Roe",
        "[Beth Roe] said she won. Her brother, [Sean Roe], wept. They saw his house [Roe] built. | Beth Roe",
        "[Beth Roe] said she won. Her brother, [Sean Roe], wept. [Sean Roe] ate. [Roe] left. | Sean Roe",
        "[Beth Roe] said she won. Her brother, [Sean Roe], wept. [Beth Roe] ate. [Sean Roe] sat. [Roe] left. | Sean Roe",
        "[Sean Roe] said he won. His sister, [Beth Roe], wept. [Roe] told her that it rained. | Sean Roe",
        "[Sean Roe] won. He killed his wife, [Beth Roe]. [Roe] left. | Sean Roe",
        "It rained. His sister, [Mary Roe], met her brother, [Paul Roe]. [Mary] sat. [Mary] ate. [Roe] left. | Paul Roe",
        "[Dale Roe] won. His cousin, [Rory Roe], wept. Dr [Roe] left. | Rory Roe",
        "Dr [Dale Roe] won. His cousin, [Rory Roe], wept. Dr [Roe] left. | Dale Roe",
        "[Dr Dale Roe] won. His cousin, [Rory Roe], wept. Dr [Roe] left. | Dr Dale Roe",
      })
  void aSurnameIsNotTheRelatives(String text, String who) {
    assertThat(last(text)).isEqualTo(who);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Tim Roe], 8, fell | Ida Roe",
        "[Tim Roe], 48, fell | Tim Roe",
        "[Tim Roe], aged nine, fell | Ida Roe",
        "[Tim Roe] (9) fell | Ida Roe",
        "[Tim Roe] was shot dead | Ida Roe",
        "[Tim Roe] had shot a bear | Tim Roe",
        "[Tim Roe] has died | Ida Roe",
        "[Tim Roe] was found dead | Ida Roe",
        "[Tim Roe] was found guilty | Tim Roe",
        "[Tim Roe] was beaten to death | Ida Roe",
        "[Tim Roe] was beaten in the final | Tim Roe",
        "[Tim Roe] was hit by a stray bullet | Ida Roe",
        "[Tim Roe] was hit by a scandal | Tim Roe",
        "[Tim Roe], 19, fell. He was found hanged | Ida Roe",
        "[Tim Roe] took his own life | Ida Roe",
        "[Tim Roe] took his own car | Tim Roe",
        "[Tim Roe] was last seen in May | Ida Roe",
        "[Tim Roe], 19, fell. He died there | Ida Roe",
        "[Tim Roe], 19, fell. He slept there | Tim Roe",
        "[Tim Roe]'s body was here | Ida Roe",
        "It rained after the death of [Tim Roe] | Ida Roe",
        "It rained after the death of her son [Tim Roe] | Ida Roe",
        "The blast claimed the life of [Tim Roe] | Ida Roe",
        "Police named the victim as [Tim Roe] | Ida Roe",
        "The late [Tim Roe] won | Ida Roe",
        "The eight-month-old [Tim Roe] won | Ida Roe",
      })
  void theRelativeOfOneWhoIsGoneIsCalledByTheSurname(String text, String who) {
    assertThat(last(text + ". [Roe] sat. His mother, [Ida Roe], wept. [Roe] left.")).isEqualTo(who);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mr [Roe] sat. His sister, [Tess Roe], left. Mr [Roe] ate. | Roe",
        "Mr [Roe] sat. His brother, [Adam Roe], left. Mr [Roe] ate. | Roe",
        "Mr [Roe] sat. The actor [Adam Roe] left. Mr [Roe] ate. | Roe",
        "Sen. [Roe] sat. His brother, [Adam Roe], left. [Roe] ate. | Roe",
        "Sen. [Roe] sat. His brother, [Adam Roe], left. [Adam Roe] ate. | Adam Roe",
        "Dr [Roe] sat. His son, [Rory Roe], left. Dr [Roe] said that he ate. | Roe",
        "[Tess] sat. His sister, [Tess Roe], left. | Tess",
      })
  void aRelativeIsNotMeantBeforeBeingNamed(String text, String who) {
    assertThat(last(text)).isEqualTo(who);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Luis Roe] ran. His son, [Luis Roe Jr.], fell. [Luis Roe Jr.] left. | Luis Roe Jr.",
        "[Luis Roe] ran. His son, [Luis Roe] Jr., fell. | Luis Roe",
        "[Luis Roe] ran. His son, [Luis Jr.], fell. | Luis Jr.",
        "[Luis Roe] ran. His son, [Luis Jr.], fell. [Roe] left. | Luis Roe",
        "[Luis Roe] ran. His son, [Luis Jr.], fell. [Luis] left. | Luis Jr.",
        "[Luis Roe] ran. His son, [Luis Roe III], fell. The younger [Roe] left. | Luis Roe III",
        "[Luis Roe] ran. [Luis Roe Jr.] fell. | Luis Roe",
        "[Luis Roe] ran. His friend, [Luis Roe Jr.], fell. | Luis Roe",
        "[Luis Roe Jr.] ran. [Roe] left. | Luis Roe Jr.",
        "[Luis Roe Jr.] ran. His son, [Luis Roe III], fell. [Luis Roe Jr.] left. | Luis Roe Jr.",
        "[Luis Roe Jr.] ran. His son, [Luis Roe III], fell. [Luis Roe III] left. | Luis Roe III",
        "[Luis Roe] ran. His son, [Luis Roe] Junior, fell. [Luis Roe Jr.] left. | Luis Roe",
      })
  void aSonMayHaveTheNameOfTheFather(String text, String who) {
    assertThat(last(text)).isEqualTo(who);
  }

  @ParameterizedTest
  @CsvSource({
    "husband, MASCULINE",
    "half-brother, MASCULINE",
    "widow, FEMININE",
    "cousin, UNKNOWN"
  })
  void aNounCanSayWhetherItIsAManOrAWoman(String noun, NameGender gender) {
    assertThat(Kinship.gender(noun)).isEqualTo(gender);
  }

  /** Takes 1 s. */
  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void manyMentionsTakeLinearTime() {
    String both = "[Ann Roe] met her brother, [Sean Roe]. ";
    String whole = String.join("", Collections.nCopies(10_000, "[Ann Roe] left. [Roe] left. "));
    String surname = String.join("", Collections.nCopies(20_000, "[Roe] left. "));
    assertThat(last(both + whole)).isNotEmpty();
    assertThat(last(both + surname)).isNotEmpty();
  }
}
