package dev.lede.quotes;

import dev.lede.document.internal.TokenIndex;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows what a check of facts repeats in order to say that it is false. */
final class FactChecks {

  /** The label before what a check of facts finds false. */
  private static final Set<String> FALSE =
      Set.of("claim", "myth", "rumor", "rumour", "misinformation", "hoax");

  /** The label before what it finds true. */
  private static final Set<String> FINDINGS =
      Set.of(
          "verdict",
          "fact",
          "facts",
          "rating",
          "reality",
          "finding",
          "findings",
          "assessment",
          "truth",
          "ruling",
          "conclusion");

  private final TokenIndex tokens;
  private @Nullable Integer finding;

  FactChecks(TokenIndex tokens) {
    this.tokens = tokens;
  }

  /**
   * {@code CLAIM: N. said “…”}: what somebody is claimed to have said, in a check of facts that
   * gives its own finding below.
   */
  boolean isClaim(QuotationDraft link, Quotation.Kind kind, CueWord cue) {
    int begin = tokens.beginOfBlock(link.begin());
    int label = begin;
    if (begin > 1 && tokens.text(begin - 1).equals(":")) {
      label = tokens.beginOfBlock(begin - 1); // it was taken for a heading
    }
    label += tokens.lower(label).equals("the") ? 1 : 0;
    boolean claim =
        label + 1 < link.begin()
            && FALSE.contains(tokens.lower(label))
            && tokens.text(label + 1).equals(":");
    int first = Math.max(begin, label + 2);
    return claim && tokens.beginOfSentence(link.begin()) <= first && lastFinding() > link.begin();
  }

  /** Where the last paragraph begins with "VERDICT:" or "Our finding:"; -1 if none does. */
  private int lastFinding() {
    if (finding == null) {
      int last = -1;
      for (int t = 1; t + 1 < tokens.size(); t++) {
        boolean label = tokens.text(t + 1).equals(":") && FINDINGS.contains(tokens.lower(t));
        boolean begins = t - tokens.beginOfBlock(t) < 2;
        last = label && begins ? t : last;
      }
      finding = last;
    }
    return finding;
  }
}
