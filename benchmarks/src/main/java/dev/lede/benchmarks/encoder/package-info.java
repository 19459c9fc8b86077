/** How well the encoder does by itself, and what it costs. */
@NullMarked
package dev.lede.benchmarks.encoder;

import org.jspecify.annotations.NullMarked;
