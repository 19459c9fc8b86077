/**
 * The analyses of this library over a {@code Dataset} of Apache Spark, for more articles than one
 * machine is for. {@link dev.lede.spark.LedeSpark} adds their results as columns, and registers
 * functions for SQL.
 *
 * <h2>Hints, tips and traps</h2>
 *
 * <ul>
 *   <li>Spark itself is not brought along: the cluster has it, or your build names {@code
 *       spark-sql_2.13}.
 *   <li>Each JVM of the cluster loads the model once, about half a second and 150 MB, mostly
 *       outside the heap; its tasks share it.
 *   <li>Offsets are UTF-16 code units, as everywhere in this library; Spark's own {@code substring}
 *       counts code points, from 1. The two differ behind an emoji.
 *   <li>A text that cannot be analyzed does not end the job: look at the column {@code error}.
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package dev.lede.spark;

import org.jspecify.annotations.NullMarked;
