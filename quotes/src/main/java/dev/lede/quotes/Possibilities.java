package dev.lede.quotes;

import java.util.Set;

/** What nobody has said yet, and what somebody else may have: {@code critics might argue that}. */
final class Possibilities {

  private static final Set<String> LIKELY = Set.of("likely", "unlikely");

  private static final Set<String> FACES = Set.of("face", "faces", "faced", "facing");

  private final ActRules acts;

  Possibilities(ActRules acts) {
    this.acts = acts;
  }

  /** "Critics might argue", "N. would have said". */
  boolean mightSay(QuotationDraft link, Quotation.Kind kind, CueWord cue) {
    return kind != Quotation.Kind.DIRECT && acts.isHypothetical(link, cue);
  }

  /** "Is likely to say"; in "more likely to say" they have said so, in a poll. */
  boolean likelyToSay(QuotationDraft link, Quotation.Kind kind, CueWord cue) {
    return kind != Quotation.Kind.DIRECT
        && cue.has(LIKELY)
        && cue.has("to")
        && !cue.has("more")
        && !cue.has("less")
        && CueWords.SAY.contains(cue.verb());
  }

  /** "Faced claims that": not who faces them. */
  boolean facesClaims(QuotationDraft link, Quotation.Kind kind, CueWord cue) {
    TaggedSpan source = link.source();
    TaggedSpan reports = link.cue();
    return kind != Quotation.Kind.DIRECT
        && reports != null
        && cue.has(FACES)
        && cue.has(ActRules.CLAIMS)
        && (source == null || source.end() <= reports.begin());
  }
}
