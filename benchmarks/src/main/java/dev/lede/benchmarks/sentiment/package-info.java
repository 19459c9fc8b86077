/** How often tones of sentences, documents and targets are right, beside their peers. */
@NullMarked
package dev.lede.benchmarks.sentiment;

import org.jspecify.annotations.NullMarked;
