package dev.lede.quotes;

import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.Referent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the confidence in a speaker looks at: how the source was found, and how it was resolved. */
final class SpeakerSigns {

  /** Beyond this, words between a source and its cue count no more. */
  private static final double FAR = 12;

  /** The names of all signs, in the order of {@link #of}. */
  static final List<String> NAMES =
      List.of(
          "always",
          "source",
          "edges",
          "far",
          "no-cue",
          "own-sentence",
          "marked",
          "pronoun",
          "named",
          "described",
          "group");

  private final TokenIndex tokens;
  private final Coreference who;

  SpeakerSigns(TokenIndex tokens, Coreference who) {
    this.tokens = tokens;
    this.who = who;
  }

  /** What the model looks at, by name; all of them finite. */
  Map<String, Double> of(
      QuotationDraft link, TaggedSpan source, Referent speaker, Quotation.Kind kind) {
    NounPhrase phrase = who.phrase(source.begin(), source.end());
    boolean pronoun = phrase.isPronoun();
    boolean named = !pronoun && who.hasName(phrase.head());
    int first = link.begin();
    int last = link.lastPart().end() - 1;
    boolean inSentence =
        tokens.sentence(source.begin()) == tokens.sentence(first)
            || tokens.sentence(source.begin()) == tokens.sentence(last);
    Map<String, Double> signs = new LinkedHashMap<>();
    signs.put("always", 1.0);
    signs.put("source", Confidence.logOdds(source.probability()));
    signs.put("edges", Confidence.logOdds(source.edges()));
    signs.put("far", Math.min(link.sourceCost(), FAR) / FAR);
    signs.put("no-cue", link.cue() == null ? 1.0 : 0);
    signs.put("own-sentence", inSentence ? 1.0 : 0);
    signs.put("marked", kind == Quotation.Kind.INDIRECT ? 0 : 1.0);
    signs.put("pronoun", pronoun ? 1.0 : 0);
    signs.put("named", named ? 1.0 : 0);
    signs.put("described", !pronoun && !named && speaker.entity() != null ? 1.0 : 0);
    signs.put("group", speaker.kind() == Referent.Kind.GROUP ? 1.0 : 0);
    return Collections.unmodifiableMap(signs);
  }
}
