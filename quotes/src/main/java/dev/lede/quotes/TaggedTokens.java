package dev.lede.quotes;

import dev.lede.document.internal.TokenIndex;
import java.util.Arrays;
import java.util.List;

/** Which tokens belong to cues, or to sources: a rule adds nothing where a tag already is. */
final class TaggedTokens {

  private final boolean[] tagged;

  TaggedTokens(TokenIndex tokens, List<TaggedSpan> spans) {
    tagged = new boolean[tokens.size()];
    spans.forEach(this::add);
  }

  void add(TaggedSpan span) {
    Arrays.fill(tagged, span.begin(), span.end(), true);
  }

  boolean at(int token) {
    return tagged[token];
  }

  /** Whether any token from {@code begin} to {@code end} is among them. */
  boolean anyOf(int begin, int end) {
    for (int t = begin; t < Math.min(end, tagged.length); t++) {
      if (tagged[t]) {
        return true;
      }
    }
    return false;
  }
}
