/** How often pronouns and descriptions are resolved to the right name. */
@NullMarked
package dev.lede.benchmarks.coreference;

import org.jspecify.annotations.NullMarked;
