/** How well the structure of plain text is found again. */
@NullMarked
package dev.lede.benchmarks.structure;

import org.jspecify.annotations.NullMarked;
