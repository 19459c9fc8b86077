package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom phrases mean that were resolved. */
class ResolvedPhrasesTest {

  @Test
  void laterPhrasesFindWhomEarlierOnesMean() {
    NamedText text = NamedText.of("The baker left. He sat.");
    Referent baker = new Referent("The baker", Referent.Kind.UNNAMED);
    Referent other = new Referent("other", Referent.Kind.UNNAMED);
    NounPhrase phrase = text.nameIndex().phrase(0, 2);
    int he = text.token("He");
    NounPhrase pronoun = text.nameIndex().phrase(he, he + 1);
    ResolvedPhrases resolved = new ResolvedPhrases();
    assertThat(resolved.of(phrase)).isNull();
    assertThat(resolved.of(pronoun)).isNull();

    resolved.addDescription(phrase.span(), baker);
    resolved.addDescription(phrase.span(), other);
    resolved.addPronoun(he, baker);

    assertThat(resolved.of(phrase)).isSameAs(baker);
    assertThat(resolved.of(pronoun)).isSameAs(baker);
    assertThat(resolved.pronoun(he)).isSameAs(baker);
    assertThat(resolved.pronoun(0)).isNull();
  }

  @Test
  void aSourceIsSurerThanADescription() {
    NamedText text = NamedText.of("The baker left.");
    Referent baker = new Referent("The baker", Referent.Kind.UNNAMED);
    NounPhrase phrase = text.nameIndex().phrase(0, 2);
    ResolvedPhrases resolved = new ResolvedPhrases();
    resolved.addDescription(phrase.span(), new Referent("other", Referent.Kind.UNNAMED));
    resolved.addSource(phrase.span(), baker);
    assertThat(resolved.of(phrase)).isSameAs(baker);
  }
}
