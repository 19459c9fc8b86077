package dev.lede.quotes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What belongs together as one quotation.
 *
 * @param parts its content, in the order of the text; at least one
 * @param cue the words that report it, if there are any
 * @param source who says it, if the text has it beside the cue
 * @param through who reports that the source says it, if the text names both
 * @param cost how far the cue is from the content: 0 beside it; 0 without a cue
 * @param sourceCost how far the source is from the cue: 0 beside it; 0 without a source
 */
record QuotationDraft(
    List<TaggedSpan> parts,
    @Nullable TaggedSpan cue,
    @Nullable TaggedSpan source,
    @Nullable TaggedSpan through,
    double cost,
    double sourceCost) {

  int begin() {
    return parts.get(0).begin();
  }

  TaggedSpan lastPart() {
    return parts.get(parts.size() - 1);
  }

  QuotationDraft withParts(List<TaggedSpan> others) {
    return new QuotationDraft(others, cue, source, through, cost, sourceCost);
  }

  QuotationDraft withSource(@Nullable TaggedSpan other) {
    return new QuotationDraft(parts, cue, other, through, cost, sourceCost);
  }
}
