/** What Spark adds to the cost of an analysis. */
@NullMarked
package dev.lede.benchmarks.spark;

import org.jspecify.annotations.NullMarked;
