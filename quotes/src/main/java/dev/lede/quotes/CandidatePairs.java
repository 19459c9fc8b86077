package dev.lede.quotes;

import dev.lede.document.internal.QuotedTokens;
import dev.lede.document.internal.TokenIndex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs of a part of a content and a cue near it in its paragraph, with what it costs to link them.
 * That is the words between them, and more for the end of a sentence and for other parts and cues
 * in between.
 */
final class CandidatePairs {

  /**
   * A part and a cue that can be its own.
   *
   * @param part the index of the part
   * @param cue the index of the cue
   * @param cost in words
   */
  record Pair(int part, int cue, double cost) {}

  /** How many cues to either side of a part are looked at. */
  private static final int NEAREST = 6;

  private final TokenIndex tokens;
  private final List<TaggedSpan> parts;
  private final List<TaggedSpan> cues;
  private final QuotedTokens quoted;
  private final WordDistance outsideSources;
  private final LinkCosts costs;

  CandidatePairs(
      TokenIndex tokens,
      List<TaggedSpan> parts,
      List<TaggedSpan> cues,
      QuotedTokens quoted,
      WordDistance outsideSources,
      LinkCosts costs) {
    this.tokens = tokens;
    this.parts = parts;
    this.cues = cues;
    this.quoted = quoted;
    this.outsideSources = outsideSources;
    this.costs = costs;
  }

  /** Returns the pairs that are not too dear; those of one cost are in the order of the text. */
  List<Pair> cheapestFirst() {
    List<Pair> pairs = new ArrayList<>();
    for (int p = 0; p < parts.size(); p++) {
      TaggedSpan part = parts.get(p);
      int at = TaggedSpan.firstNotBefore(cues, part.begin());
      for (int c = Math.max(0, at - NEAREST); c < Math.min(cues.size(), at + NEAREST); c++) {
        if (tokens.block(cues.get(c).begin()) == tokens.block(part.begin())) {
          double cost = cost(part, cues.get(c));
          if (cost <= costs.dearest()) {
            pairs.add(new Pair(p, c, cost));
          }
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::cost));
    return Collections.unmodifiableList(pairs);
  }

  private double cost(TaggedSpan part, TaggedSpan cue) {
    if (cue.overlaps(part)) {
      return part.contains(cue) ? costs.cueInside() : costs.cueInside() / 2;
    }
    boolean behind = cue.begin() >= part.end();
    int from = behind ? part.end() : cue.end();
    int to = behind ? cue.begin() : part.begin();
    double cost = outsideSources.between(from, to);
    if (cost > 2 * costs.dearest()) {
      return cost;
    }
    int ends = tokens.sentence(behind ? cue.begin() : part.begin());
    ends -= tokens.sentence((behind ? part.end() : cue.end()) - 1);
    if (behind && (ends > 0 || !isSetOff(part))) {
      cost += costs.cueBehind();
    }
    if (part.isMostlyIn(quoted)) {
      cost += costs.marked();
    }
    if (behind && !part.isAllIn(quoted)) {
      cost += costs.notQuoted();
    }
    int others = TaggedSpan.countBetween(parts, from, to) + TaggedSpan.countBetween(cues, from, to);
    return cost + costs.sentenceEnd() * ends + costs.otherBetween() * others;
  }

  /** Whether a comma or quotation mark ends a part, as before "he said". */
  private boolean isSetOff(TaggedSpan part) {
    String last = tokens.text(part.end() - 1);
    String next = part.end() < tokens.size() ? tokens.text(part.end()) : "";
    return ",\"'”’".indexOf(last.charAt(last.length() - 1)) >= 0
        || (!next.isEmpty() && ",\"'”’".indexOf(next.charAt(0)) >= 0);
  }
}
