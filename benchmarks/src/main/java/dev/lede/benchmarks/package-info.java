/** How accurate and how fast the analyzers are, beside their peers. */
@NullMarked
package dev.lede.benchmarks;

import org.jspecify.annotations.NullMarked;
