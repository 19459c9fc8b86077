package dev.lede.quotes;

import dev.lede.document.internal.QuotedTokens;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.NounPhrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Links the parts of contents to cues and these to sources.
 *
 * <p>{@link CandidatePairs} are taken from the cheapest on. A cue takes one part, and a second one
 * where it interrupts a quotation ({@code "…," she said, "…"}, see {@link Interruptions}). Quoted
 * words without a cue of their own can carry on what is before them ({@link Continuations}).
 */
final class CueLinker {

  private final TokenIndex tokens;
  private final List<TaggedSpan> parts;
  private final List<TaggedSpan> cues;
  private final QuotedTokens quoted;
  private final LinkCosts costs;
  private final SourceFinder sourceFinder;
  private final WordDistance outsideSources;
  private final CandidatePairs candidates;
  private final Interruptions interrupted;
  private final Continuations continuations;

  CueLinker(
      TokenIndex tokens,
      List<TaggedSpan> parts,
      List<TaggedSpan> cues,
      List<TaggedSpan> sources,
      QuotedTokens quoted,
      Coreference who,
      LinkCosts costs) {
    this.tokens = tokens;
    this.quoted = quoted;
    this.costs = costs;
    WordDistance words = WordDistance.of(tokens, costs);
    outsideSources = WordDistance.outside(sources, tokens, costs);
    sourceFinder = new SourceFinder(tokens, who, sources, words, costs);
    this.cues = withoutIdleMarks(cues, parts);
    this.parts = withoutSources(parts);
    candidates = new CandidatePairs(tokens, this.parts, this.cues, quoted, outsideSources, costs);
    interrupted = new Interruptions(tokens, this.cues, quoted, words, outsideSources, costs);
    continuations =
        new Continuations(tokens, this.parts, this.cues, quoted, who, words, interrupted);
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
              && TaggedSpan.countBetween(contents, before.end(), cue.begin()) == 0;
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
    int[] cueOf = new int[parts.size()];
    Arrays.fill(cueOf, -1);
    double[] costOf = new double[parts.size()];
    List<List<Integer>> partsOf = new ArrayList<>();
    cues.forEach(cue -> partsOf.add(new ArrayList<>()));
    for (CandidatePairs.Pair pair : candidates.cheapestFirst()) {
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
              && (interrupted.byList(parts.get(p), parts.get(p + 1))
                  || interrupted.byGesture(parts.get(p), parts.get(p + 1)));
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
      if (cueOf[p] >= 0 || !part.isMostlyIn(quoted) || !part.opensBlock(tokens)) {
        continue;
      }
      int c = TaggedSpan.firstNotBefore(cues, part.begin()) - 1;
      if (c >= 0
          && partsOf.get(c).isEmpty()
          && endsWithColon(cues.get(c))
          && tokens.block(part.begin()) - tokens.block(cues.get(c).begin()) == 1
          && outsideSources.between(cues.get(c).end(), part.begin()) <= costs.wordsAfterCue()) {
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

  /** Whether a cue stands between two parts of one quotation. */
  private boolean isInterrupted(int cue, int one, int other) {
    TaggedSpan left = parts.get(Math.min(one, other));
    TaggedSpan right = parts.get(Math.max(one, other));
    return interrupted.byCue(left, cues.get(cue), right);
  }

  private List<QuotationDraft> grouped(int[] cueOf, double[] costOf) {
    int[] groupOf = new int[parts.size()];
    List<List<TaggedSpan>> groups = new ArrayList<>();
    int[] groupOfCue = new int[cues.size()];
    Arrays.fill(groupOfCue, -1);
    double[] costOfGroup = new double[parts.size()];
    for (int p = 0; p < parts.size(); p++) {
      int cue = cueOf[p];
      int group = -1;
      if (cue >= 0) {
        group = groupOfCue[cue];
      } else if (continuations.carriesOn(p, cueOf)) {
        group = groupOf[continuations.carriedOn(p)];
      }
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
}
