package dev.lede.quotes;

import dev.lede.document.internal.QuotedTokens;
import dev.lede.document.internal.Search;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.NounPhrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Links the parts of contents to cues and these to sources.
 *
 * <p>Every pair of a part and a cue near it in its paragraph has a cost. That is the words between
 * them, and more for the end of a sentence and for other parts and cues in between. Pairs are taken
 * from the cheapest on. A cue takes one part, and a second one where it interrupts a quotation
 * ({@code "…," she said, "…"}). Quoted words without a cue of their own, in the sentence after or
 * in the next paragraph of a quotation that was left open, carry on what is before them.
 */
final class CueLinker {

  /** How many cues to either side of a part, and sources to either side of a cue, are looked at. */
  private static final int NEAREST = 6;

  private final TokenIndex tokens;
  private final List<TaggedSpan> parts;
  private final List<TaggedSpan> cues;
  private final SourceFinder sourceFinder;
  private final double[] weights;
  private final double[] weightsOutsideSources;
  private final QuotedTokens quoted;
  private final Coreference who;
  private final LinkCosts costs;

  private record Pair(int part, int cue, double cost) {}

  CueLinker(
      TokenIndex tokens,
      List<TaggedSpan> parts,
      List<TaggedSpan> cues,
      List<TaggedSpan> sources,
      QuotedTokens quoted,
      Coreference who,
      LinkCosts costs) {
    this.costs = costs;
    this.tokens = tokens;
    this.who = who;
    this.cues = withoutIdleMarks(cues, parts);
    this.quoted = quoted;
    boolean[] inSource = new boolean[tokens.size()];
    for (TaggedSpan source : sources) {
      Arrays.fill(inSource, source.begin(), source.end(), true);
    }
    weights = new double[tokens.size() + 1];
    weightsOutsideSources = new double[tokens.size() + 1];
    for (int t = 0; t < tokens.size(); t++) {
      double weight = Character.isLetterOrDigit(tokens.text(t).charAt(0)) ? 1 : costs.mark();
      weights[t + 1] = weights[t] + weight;
      weightsOutsideSources[t + 1] =
          weightsOutsideSources[t] + (inSource[t] ? costs.inSource() : weight);
    }
    sourceFinder = new SourceFinder(tokens, who, sources, weights, costs);
    this.parts = withoutSources(parts);
  }

  /**
   * Leaves out a colon or dash that was taken for a cue of its own where it only ends what a verb
   * before it begins, as in "told reporters: …".
   */
  private List<TaggedSpan> withoutIdleMarks(List<TaggedSpan> found, List<TaggedSpan> contents) {
    List<TaggedSpan> kept = new ArrayList<>();
    for (TaggedSpan cue : found) {
      TaggedSpan before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      boolean idle =
          before != null
              && isPunctuation(cue)
              && tokens.sentence(before.begin()) == tokens.sentence(cue.begin())
              && countBetween(contents, before.end(), cue.begin()) == 0;
      if (!idle) {
        kept.add(cue);
      }
    }
    return Collections.unmodifiableList(kept);
  }

  /** In "quoted the minister as saying that …" the minister is no content. */
  private List<TaggedSpan> withoutSources(List<TaggedSpan> found) {
    Map<Integer, TaggedSpan> sourceAt = new HashMap<>();
    for (TaggedSpan cue : cues) {
      TaggedSpan quotedAs = sourceFinder.quotedAs(cue);
      for (int t = quotedAs == null ? 0 : quotedAs.begin();
          quotedAs != null && t < quotedAs.end();
          t++) {
        sourceAt.put(t, quotedAs);
      }
    }
    List<TaggedSpan> contents = new ArrayList<>();
    for (TaggedSpan part : found) {
      TaggedSpan source = sourceAt.get(part.begin());
      // Behind the source stands "as saying".
      int begin = source == null ? part.begin() : source.end() + 2;
      while (begin < part.end() && isBeforeContent(begin)) {
        begin++;
      }
      if (source == null) {
        contents.add(part);
      } else if (begin < part.end()) {
        contents.add(
            new TaggedSpan(
                begin,
                part.end(),
                tokens.span(begin, part.end()),
                part.probability(),
                part.edges()));
      }
    }
    return Collections.unmodifiableList(contents);
  }

  private boolean isBeforeContent(int token) {
    return NounPhrase.isPunctuation(tokens, token) || tokens.lower(token).equals("that");
  }

  private boolean isPunctuation(TaggedSpan cue) {
    for (int t = cue.begin(); t < cue.end(); t++) {
      if (!NounPhrase.isPunctuation(tokens, t)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the quotations in the order of the text. */
  List<QuotationDraft> find() {
    List<Pair> pairs = new ArrayList<>();
    for (int p = 0; p < parts.size(); p++) {
      for (int c : near(cues, parts.get(p))) {
        double cost = cost(parts.get(p), cues.get(c));
        if (cost <= costs.dearest()) {
          pairs.add(new Pair(p, c, cost));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::cost));
    int[] cueOf = new int[parts.size()];
    Arrays.fill(cueOf, -1);
    double[] costOf = new double[parts.size()];
    List<List<Integer>> partsOf = new ArrayList<>();
    cues.forEach(cue -> partsOf.add(new ArrayList<>()));
    for (Pair pair : pairs) {
      List<Integer> own = partsOf.get(pair.cue());
      boolean free = cueOf[pair.part()] < 0 && own.size() < 2;
      if (free && (own.isEmpty() || isInterrupted(pair.cue(), own.get(0), pair.part()))) {
        own.add(pair.part());
        cueOf[pair.part()] = pair.cue();
        costOf[pair.part()] = pair.cost();
      }
    }
    takeCueOfParagraphBefore(cueOf, partsOf);
    for (int p = parts.size() - 2; p >= 0; p--) {
      boolean listed =
          cueOf[p] < 0
              && cueOf[p + 1] >= 0
              && parts.get(p).isMostlyIn(quoted)
              && parts.get(p + 1).isMostlyIn(quoted)
              && (isList(parts.get(p), parts.get(p + 1))
                  || isInterruptedByGesture(parts.get(p), parts.get(p + 1)));
      if (listed) {
        cueOf[p] = cueOf[p + 1];
      }
    }
    return grouped(cueOf, costOf);
  }

  /** "She wrote:", and the quotation in a paragraph of its own. */
  private void takeCueOfParagraphBefore(int[] cueOf, List<List<Integer>> partsOf) {
    for (int p = 0; p < parts.size(); p++) {
      TaggedSpan part = parts.get(p);
      if (cueOf[p] >= 0 || !part.isMostlyIn(quoted) || !opensBlock(part)) {
        continue;
      }
      int c = firstNotBefore(cues, part.begin()) - 1;
      if (c >= 0
          && partsOf.get(c).isEmpty()
          && endsWithColon(cues.get(c))
          && tokens.block(part.begin()) - tokens.block(cues.get(c).begin()) == 1
          && weightsOutsideSources[part.begin()] - weightsOutsideSources[cues.get(c).end()]
              <= costs.wordsAfterCue()) {
        cueOf[p] = c;
        partsOf.get(c).add(p);
      }
    }
  }

  private boolean endsWithColon(TaggedSpan cue) {
    int end = cue.end();
    while (end < tokens.size() && tokens.block(end) == tokens.block(cue.begin())) {
      end++;
    }
    return tokens.text(end - 1).equals(":");
  }

  private List<QuotationDraft> grouped(int[] cueOf, double[] costOf) {
    int[] groupOf = new int[parts.size()];
    List<List<TaggedSpan>> groups = new ArrayList<>();
    int[] groupOfCue = new int[cues.size()];
    Arrays.fill(groupOfCue, -1);
    double[] costOfGroup = new double[parts.size()];
    for (int p = 0; p < parts.size(); p++) {
      int cue = cueOf[p];
      int group = cue >= 0 ? groupOfCue[cue] : carriesOn(p, cueOf) ? groupOf[carriedOn(p)] : -1;
      if (group < 0) {
        group = groups.size();
        groups.add(new ArrayList<>());
        costOfGroup[group] = costOf[p];
      }
      if (cue >= 0) {
        groupOfCue[cue] = group;
      }
      groupOf[p] = group;
      groups.get(group).add(parts.get(p));
    }
    @Nullable TaggedSpan[] cueOfGroup = new @Nullable TaggedSpan[groups.size()];
    for (int c = 0; c < cues.size(); c++) {
      if (groupOfCue[c] >= 0) {
        cueOfGroup[groupOfCue[c]] = cues.get(c);
      }
    }
    List<QuotationDraft> links = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      links.add(withSource(groups.get(g), cueOfGroup[g], costOfGroup[g]));
    }
    return Collections.unmodifiableList(links);
  }

  /** Quoted words without a cue that follow a quotation without another cue in between. */
  private boolean carriesOn(int part, int[] cueOf) {
    if (part == 0 || !parts.get(part).isMostlyIn(quoted)) {
      return false;
    }
    TaggedSpan own = parts.get(part);
    TaggedSpan before = parts.get(part - 1);
    if (quoted.carriesOn(own.begin())) {
      return true;
    }
    int blocks = tokens.block(own.begin()) - tokens.block(before.begin());
    if (blocks == 0 && cueOf[part] < 0 && before.isMostlyIn(quoted) && isList(before, own)) {
      return true;
    }
    if (blocks == 1) {
      // After a closing mark at the end of a paragraph somebody else may speak.
      return before.isMostlyIn(quoted)
          && opensBlock(own)
          && weights[own.begin()] - weights[before.end()] >= 1
          && TurnSources.nameBehind(before, tokens) == null
          && TurnSources.nameBehind(own, tokens) == null
          && TurnSources.wordsBehind(own, tokens, who) == null
          && !isDialogue(part);
    }
    if (blocks > 1 || cueOf[part - 1] < 0) {
      return false;
    }
    TaggedSpan cue = cues.get(cueOf[part - 1]);
    // A quoted sentence behind an indirect statement is a quotation of its own, of the same turn;
    // behind words that end in marks, as in 'It would "cost too much," N. said. "We go."', it is
    // not.
    int end = before.end() - 1;
    while (end > before.begin() && NounPhrase.isPunctuation(tokens, end)) {
      end--;
    }
    boolean endsInMarks = quoted.at(end) && cue.begin() >= before.end();
    if (!endsInMarks
        && !parts.get(carriedOn(part)).isMostlyIn(quoted)
        && tokens.sentence(own.begin()) != tokens.sentence(before.begin())) {
      return false;
    }
    int last = Math.max(cue.end(), before.end());
    return tokens.sentence(own.begin()) - tokens.sentence(last - 1) <= 1
        && countBetween(cues, before.end(), own.begin()) <= (cue.begin() >= before.end() ? 1 : 0);
  }

  /** {@code "The whole row" – she draws a line – "goes," N. said.}: one cue holds them. */
  private boolean isInterruptedByGesture(TaggedSpan before, TaggedSpan own) {
    int from = before.end();
    while (from < own.begin()
        && NounPhrase.isPunctuation(tokens, from)
        && !ContentMerger.DASHES.contains(tokens.text(from))) {
      from++;
    }
    int to = own.begin();
    while (to > from
        && NounPhrase.isPunctuation(tokens, to - 1)
        && !ContentMerger.DASHES.contains(tokens.text(to - 1))) {
      to--;
    }
    return ContentMerger.isGesture(from, to, tokens);
  }

  /** {@code "a", "b" and "c"}, {@code "a" ("b")}: one cue holds them. */
  private boolean isList(TaggedSpan before, TaggedSpan own) {
    boolean joined = false;
    for (int t = before.end(); t < own.begin(); t++) {
      String word = tokens.lower(t);
      joined |= word.equals(",") || word.equals("and") || word.equals("or") || word.equals("(");
      boolean and = word.equals("and") || word.equals("or");
      if (!and && !NounPhrase.isPunctuation(tokens, t)) {
        return false;
      }
    }
    return joined && tokens.sentence(before.end() - 1) == tokens.sentence(own.begin());
  }

  /**
   * What a part carries on: the one before it. Or the quoted words before that where they stand in
   * the same sentence, as in {@code "It is late," said Jane, who knew that it was. "We go."}
   */
  private int carriedOn(int part) {
    int before = part - 1;
    int sentence = tokens.sentence(parts.get(before).begin());
    int p = before;
    while (p > 0
        && !parts.get(p).isMostlyIn(quoted)
        && tokens.sentence(parts.get(p - 1).end() - 1) == sentence) {
      p--;
    }
    return parts.get(p).isMostlyIn(quoted) ? p : before;
  }

  /** Whether nothing but a mark stands before a part in its block. */
  private boolean opensBlock(TaggedSpan part) {
    return part.begin() < 2
        || tokens.block(part.begin() - 1) != tokens.block(part.begin())
        || tokens.block(part.begin() - 2) != tokens.block(part.begin());
  }

  /** Whether two speakers take turns: the two paragraphs before have short quotations of two. */
  private boolean isDialogue(int part) {
    int block = tokens.block(parts.get(part).begin());
    if (part < 2 || length(part) > TurnSources.SHORT || length(part - 1) > TurnSources.SHORT) {
      return false;
    }
    int p = part - 1;
    while (p > 0 && tokens.block(parts.get(p).begin()) == block - 1) {
      p--;
    }
    return tokens.block(parts.get(p).begin()) == block - 2
        && parts.get(p).isMostlyIn(quoted)
        && length(p) <= TurnSources.SHORT;
  }

  private int length(int part) {
    return parts.get(part).end() - parts.get(part).begin();
  }

  private double cost(TaggedSpan part, TaggedSpan cue) {
    if (cue.begin() < part.end() && part.begin() < cue.end()) {
      return part.contains(cue) ? costs.cueInside() : costs.cueInside() / 2;
    }
    boolean behind = cue.begin() >= part.end();
    int from = behind ? part.end() : cue.end();
    int to = behind ? cue.begin() : part.begin();
    double cost = weightsOutsideSources[to] - weightsOutsideSources[from];
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
    return cost
        + costs.sentenceEnd() * ends
        + costs.otherBetween() * (countBetween(parts, from, to) + countBetween(cues, from, to));
  }

  /** Whether a comma or quotation mark ends a part, as before "he said". */
  private boolean isSetOff(TaggedSpan part) {
    String last = tokens.text(part.end() - 1);
    String next = part.end() < tokens.size() ? tokens.text(part.end()) : "";
    return ",\"'”’".indexOf(last.charAt(last.length() - 1)) >= 0
        || (!next.isEmpty() && ",\"'”’".indexOf(next.charAt(0)) >= 0);
  }

  /** Whether a cue stands between two parts of one quotation. */
  private boolean isInterrupted(int cue, int one, int other) {
    TaggedSpan left = parts.get(Math.min(one, other));
    TaggedSpan right = parts.get(Math.max(one, other));
    if (left.end() > cues.get(cue).begin() || right.begin() < cues.get(cue).end()) {
      return false;
    }
    int ends = tokens.sentence(right.begin()) - tokens.sentence(left.end() - 1);
    boolean marked = left.isMostlyIn(quoted);
    if (marked != right.isMostlyIn(quoted)) {
      return false;
    }
    if (marked) {
      // A cue before the right part that stands in another sentence than the left one is not of it.
      boolean ofLeft = tokens.sentence(cues.get(cue).begin()) == tokens.sentence(left.end() - 1);
      return ends <= 1 && ofLeft && countBetween(cues, left.end(), right.begin()) <= 1;
    }
    TaggedSpan between = cues.get(cue);
    double words =
        weightsOutsideSources[right.begin()]
            - weightsOutsideSources[left.end()]
            - (weightsOutsideSources[between.end()] - weightsOutsideSources[between.begin()]);
    // "His plan, she said, would work", or "the plan seems to work"; but not
    // "He had a plan, and she said it would work".
    boolean plain =
        weights[right.begin()] - weights[left.end()] < between.end() - between.begin() + 1;
    boolean setOff =
        (isComma(left.end()) || isComma(left.end() - 1))
            && (isComma(right.begin() - 1) || isComma(right.begin()));
    return ends == 0 && words < costs.wordsInside() && (plain || setOff);
  }

  private boolean isComma(int token) {
    return tokens.text(token).equals(",") || tokens.text(token).equals("—");
  }

  private QuotationDraft withSource(
      List<TaggedSpan> content, @Nullable TaggedSpan cue, double cost) {
    SourceFinder.Found found = sourceFinder.of(content, cue);
    return new QuotationDraft(
        Collections.unmodifiableList(content),
        cue,
        found.source(),
        found.through(),
        cost,
        found.cost());
  }

  /** The indices of the runs nearest to another one in its block, in the order of the text. */
  private List<Integer> near(List<TaggedSpan> runs, TaggedSpan to) {
    int at = firstNotBefore(runs, to.begin());
    List<Integer> near = new ArrayList<>();
    for (int i = Math.max(0, at - NEAREST); i < Math.min(runs.size(), at + NEAREST); i++) {
      if (tokens.block(runs.get(i).begin()) == tokens.block(to.begin())) {
        near.add(i);
      }
    }
    return near;
  }

  /** How many runs lie between two tokens. */
  private static int countBetween(List<TaggedSpan> runs, int from, int to) {
    int count = 0;
    for (int i = firstNotBefore(runs, from); i < runs.size() && runs.get(i).end() <= to; i++) {
      count++;
    }
    return count;
  }

  private static int firstNotBefore(List<TaggedSpan> runs, int token) {
    return Search.first(runs.size(), r -> runs.get(r).begin() >= token);
  }
}
