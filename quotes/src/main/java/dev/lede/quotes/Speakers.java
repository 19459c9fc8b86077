package dev.lede.quotes;

import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.Referent;
import dev.lede.entity.internal.RuleWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who is meant by the sources of one document, as speakers. */
final class Speakers {

  private final Coreference who;
  private final TokenIndex tokens;
  private final IdentityHashMap<Referent, Speaker> known = new IdentityHashMap<>();

  Speakers(Coreference who, TokenIndex tokens) {
    this.who = who;
    this.tokens = tokens;
  }

  /**
   * Resolves the sources of quotations, then "I" and "we" inside other quotations.
   *
   * @return for each whom its source means, or null
   */
  List<@Nullable Referent> of(List<QuotationDraft> links) {
    List<@Nullable Referent> found = new ArrayList<>();
    TreeMap<Integer, Integer> linkOfPart = new TreeMap<>();
    for (int i = 0; i < links.size(); i++) {
      TaggedSpan source = links.get(i).source();
      found.add(source == null ? null : of(source));
      for (TaggedSpan part : links.get(i).parts()) {
        linkOfPart.put(part.begin(), i);
      }
    }
    for (int i = 0; i < links.size(); i++) {
      TaggedSpan source = links.get(i).source();
      if (source != null && isFirstPerson(source)) {
        Map.Entry<Integer, Integer> around = linkOfPart.floorEntry(source.begin());
        found.set(i, null);
        if (around != null
            && links.get(around.getValue()).parts().stream().anyMatch(p -> p.contains(source))) {
          found.set(i, found.get(around.getValue()));
        }
      }
    }
    return Collections.unmodifiableList(found);
  }

  /** Whom another phrase means, or null. */
  @Nullable Referent of(TaggedSpan phrase) {
    int end = phrase.end();
    // "In her view": whose view it is.
    if (end - phrase.begin() > 1 && LeadIns.VIEWS.contains(tokens.lower(end - 1))) {
      boolean owned = RuleWords.OWNERS.contains(tokens.lower(end - 2));
      end = owned ? end - 1 : NounPhrase.isPossessive(tokens, end - 2) ? end - 2 : end;
    }
    return who.resolve(phrase.begin(), Math.max(phrase.begin() + 1, end));
  }

  private boolean isFirstPerson(TaggedSpan source) {
    return RuleWords.FIRST.contains(who.phrase(source.begin(), source.end()).pronoun())
        && source.end() <= tokens.size();
  }

  /** The speaker as results show it; to be asked for when all mentions are known. */
  Speaker speaker(Referent referent) {
    return known.computeIfAbsent(referent, Speakers::speakerOf);
  }

  private static Speaker speakerOf(Referent referent) {
    return new Speaker(
        referent.name(),
        kind(referent.kind()),
        referent.description(),
        List.copyOf(referent.mentions()),
        referent.entity());
  }

  private static Speaker.Kind kind(Referent.Kind kind) {
    return switch (kind) {
      case PERSON -> Speaker.Kind.PERSON;
      case ORGANIZATION -> Speaker.Kind.ORGANIZATION;
      case PLACE -> Speaker.Kind.PLACE;
      case GROUP -> Speaker.Kind.GROUP;
      case UNNAMED -> Speaker.Kind.UNNAMED;
    };
  }
}
