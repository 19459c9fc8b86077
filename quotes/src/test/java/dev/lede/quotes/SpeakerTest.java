package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.entity.Entities;
import dev.lede.entity.Entity;
import dev.lede.entity.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakerTest {

  @Test
  void allThatIsKnownOfASpeakerCanBeGiven() {
    Span roe = new Span(0, 3);
    Span he = new Span(20, 22);
    Entity entity =
        Entities.builder(Document.of("Roe, the mayor, said he knew."))
            .add("Roe", Mention.Kind.PERSON, List.of(roe))
            .build()
            .all()
            .get(0);

    Speaker speaker =
        Speaker.builder("Roe", Speaker.Kind.PERSON)
            .description("the mayor")
            .mentions(List.of(roe, he))
            .entity(entity)
            .build();

    assertThat(speaker.description()).contains("the mayor");
    assertThat(speaker.mentions()).containsExactly(roe, he);
    assertThat(speaker.entity()).containsSame(entity);
    assertThat(Speaker.builder("Roe", Speaker.Kind.PERSON).build())
        .isEqualTo(Speaker.of("Roe", Speaker.Kind.PERSON, List.of()))
        .isNotEqualTo(speaker);
  }
}
