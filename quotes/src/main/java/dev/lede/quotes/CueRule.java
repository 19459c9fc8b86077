package dev.lede.quotes;

import org.jspecify.annotations.Nullable;

/** A rule that finds the cue of a quotation in marks by where it stands, whatever the tags say. */
interface CueRule {

  /** A cue with its source. */
  record Found(TaggedSpan cue, TaggedSpan source) {}

  /** Returns the cue with its source, or null if the rule does not know. */
  @Nullable Found find(MarkedQuotation marked);
}
