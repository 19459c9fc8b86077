/** The command line: {@code lede analyze FILE…}. */
@NullMarked
package dev.lede.examples.cli;

import org.jspecify.annotations.NullMarked;
