/** How good summaries are, beside the beginning of the article, and what they cost. */
@NullMarked
package dev.lede.benchmarks.summaries;

import org.jspecify.annotations.NullMarked;
