package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.entity.Entities;
import dev.lede.entity.Mention;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Pronouns and descriptions that become mentions of an entity. */
class MentionCollectorTest {

  @Test
  void whatMeansAnEntityBecomesAMention() {
    NamedText text = NamedText.of("[P Jane Roe] left. She sat.");
    Entities joined = Entities.of(text.document, text.names);
    NameIndex names = new NameIndex(text.tokens, text.names, joined);
    Referent jane = names.referent(joined.all().get(0));
    MentionCollector mentions = new MentionCollector(text.document, text.names);
    mentions.add(jane, Mention.Form.PRONOUN, text.spanOf("She"));
    // Twice, a name, and somebody without one.
    mentions.add(jane, Mention.Form.PRONOUN, text.spanOf("She"));
    mentions.add(jane, Mention.Form.DESCRIPTION, text.spanOf("Jane Roe"));
    mentions.add(
        new Referent("a baker", Referent.Kind.UNNAMED),
        Mention.Form.DESCRIPTION,
        text.spanOf("sat"));

    Entities whole = mentions.addedTo(joined, names);

    assertThat(whole.all()).hasSize(1);
    assertThat(whole.all().get(0).mentions())
        .extracting(mention -> mention.form() + " " + mention.text())
        .containsExactly("NAME Jane Roe", "PRONOUN She");
    assertThat(jane.entity()).isSameAs(whole.all().get(0));
  }

  @Test
  void aFirmThatSoundsLikeAPersonIsAnOrganization() {
    ResolvedText text = ResolvedText.of("We saw [P Corvin], a charity, there.");
    assertThat(text.who.entities().all().get(0).kind()).isEqualTo(Mention.Kind.ORGANIZATION);
  }

  @Test
  void whoIsMeantIsTheWholeEntity() {
    ResolvedText text = ResolvedText.of("[P Jane Roe] left. <She> sat.");
    Referent who = Objects.requireNonNull(text.who.pronoun(text.first()));
    assertThat(who.entity()).isSameAs(text.who.entities().all().get(0));
  }
}
