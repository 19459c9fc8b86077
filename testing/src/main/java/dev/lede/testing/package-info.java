/**
 * What the tests of all modules share. Not published.
 *
 * <p>{@link PropertySeeds} gives every property of jqwik the same seed in every run, or, with the
 * profile {@code fuzz}, a fresh seed and many more tries. {@link ChildJvm} runs a program in a JVM
 * of its own, and {@link ModelFolder} writes small models by hand.
 */
@NullMarked
package dev.lede.testing;

import org.jspecify.annotations.NullMarked;
