/**
 * ROUGE (Lin 2004, <i>ROUGE: A Package for Automatic Evaluation of Summaries</i>, ACL workshop Text
 * Summarization Branches Out), as Google's {@code rouge_score} computes it with {@code
 * use_stemmer=True}: the scorer that published figures of the last years come from.
 */
@NullMarked
package dev.lede.benchmarks.rouge;

import org.jspecify.annotations.NullMarked;
