package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Span;
import dev.lede.entity.Entity;
import dev.lede.entity.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any text; texts are marked as {@link ResolvedText} says. */
class CoreferenceLawsTest {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "[P Jane Roe]",
            "[P Roe]",
            "[P Carl Lund]",
            "[O Moe Union]",
            "[L Lund]",
            "{[P Roe]}",
            "{the mayor}",
            "{he}",
            "{the head of it, [P Jane Roe]}",
            "he",
            "she",
            "her",
            "his",
            "him",
            "himself",
            "they",
            "it",
            "who",
            "mayor",
            "the",
            "a",
            "nurse",
            "the two",
            "said",
            "is",
            "left",
            "after",
            "and",
            "of",
            "'s",
            ",",
            ".",
            "“",
            "”",
            "\n\n",
            "In",
            "pronouns")
        .list()
        .ofMaxSize(40)
        .map(words -> String.join(" ", words));
  }

  @Property
  void mentionsLieInTheTextAndApart(@ForAll("texts") String marked) {
    ResolvedText text = ResolvedText.of(marked);
    List<Mention> all = new ArrayList<>();
    for (Entity entity : text.who.entities().all()) {
      assertThat(entity.mentions()).isSortedAccordingTo(Comparator.comparing(Mention::span));
      all.addAll(entity.mentions());
      int end = 0;
      for (Mention mention : entity.mentions()) {
        assertThat(mention.span().begin()).isGreaterThanOrEqualTo(end);
        end = mention.span().end();
        assertThat(mention.text()).isEqualTo(text.named.document.textOf(mention.span()));
      }
      assertThat(end).isLessThanOrEqualTo(text.named.document.text().length());
    }
    assertThat(all).extracting(Mention::span).doesNotHaveDuplicates();
  }

  @Property
  void theSameTextIsResolvedTheSame(@ForAll("texts") String marked) {
    assertThat(ResolvedText.of(marked).who.entities().all())
        .isEqualTo(ResolvedText.of(marked).who.entities().all());
  }

  /** Or become a part of one with a nickname; "the Roe" is no name of a person. */
  @Property
  void namesStayAsTheyAre(@ForAll("texts") String marked) {
    ResolvedText text = ResolvedText.of(marked);
    List<Span> names = text.named.names.stream().map(Mention::span).toList();
    List<Span> found =
        text.who.entities().all().stream()
            .flatMap(entity -> entity.names().stream())
            .map(Mention::span)
            .toList();
    String all = text.named.document.text();
    assertThat(names)
        .allMatch(
            name ->
                all.substring(0, name.begin()).matches("(?is).*\\bthe ")
                    || found.stream()
                            .filter(
                                span -> span.begin() <= name.begin() && name.end() <= span.end())
                            .count()
                        == 1);
    assertThat(found)
        .allMatch(
            span ->
                names.stream().anyMatch(name -> name.begin() == span.begin())
                    && names.stream().anyMatch(name -> name.end() == span.end()));
  }
}
