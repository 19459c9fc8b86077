/** What the encoder is trained on, how well it does, and what it costs. */
@NullMarked
package dev.lede.benchmarks.encoder;

import org.jspecify.annotations.NullMarked;
