package dev.lede.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.document.Document;
import dev.lede.document.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Entities that were joined by other means. */
class GivenEntitiesTest {

  private static final Document DOCUMENT =
      Document.of("Roe saw Jane\nRoe. The Times wrote of Roe.");

  private static Span span(String words, int from) {
    int begin = DOCUMENT.text().indexOf(words, from);
    return new Span(begin, begin + words.length());
  }

  @Test
  void theyStandInTheOrderOfTheirFirstMentions() {
    Entities entities =
        Entities.builder(DOCUMENT)
            .add("The Times", Mention.Kind.ORGANIZATION, List.of(span("The Times", 0)))
            .add(
                "Jane Roe",
                Mention.Kind.PERSON,
                List.of(span("Roe", 20), span("Jane\nRoe", 0), span("Roe", 0)))
            .build();

    assertThat(entities.all()).extracting(Entity::name).containsExactly("Jane Roe", "The Times");
    Entity roe = entities.all().get(0);
    assertThat(roe.index()).isZero();
    assertThat(roe.mentions()).extracting(Mention::text).containsExactly("Roe", "Jane Roe", "Roe");
    assertThat(entities.at(span("Jane\nRoe", 0))).contains(roe);
    assertThat(entities.named("roe")).contains(roe);
  }

  @Test
  void accentsAreTheSameHoweverTheyAreWritten() {
    String composed = "Jos\u00e9 Roe";
    String decomposed = "Jose\u0301 Roe";
    for (String written : List.of(composed, decomposed)) {
      Document document = Document.of(written + " left.");
      Span name = new Span(0, written.length());
      Entities entities =
          Entities.builder(document).add(written, Mention.Kind.PERSON, List.of(name)).build();
      for (String asked : List.of(composed, decomposed, "JOS\u00c9", "jose\u0301")) {
        assertThat(entities.named(asked)).as("%s in %s", asked, written).isPresent();
      }
      assertThat(entities.named("Jose")).isEmpty();
      assertThat(entities.all().get(0).names().get(0).span()).isEqualTo(name);
    }
  }

  @Test
  void oneMentionIsOfOneEntity() {
    List<Span> roe = List.of(span("Roe", 0));
    Entities.Builder entities = Entities.builder(DOCUMENT).add("Roe", Mention.Kind.PERSON, roe);

    assertThatThrownBy(() -> entities.add("Doe", Mention.Kind.PERSON, roe))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[0, 3) of Doe was added before");
    assertThatThrownBy(() -> entities.add("Doe", Mention.Kind.PERSON, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PERSON Doe must have a name");
    assertThatThrownBy(() -> entities.add("Doe", Mention.Kind.PERSON, List.of(new Span(900, 901))))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
