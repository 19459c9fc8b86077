/** The command line: {@code lede analyze FILE…}. */
@NullMarked
package dev.lede.cli;

import org.jspecify.annotations.NullMarked;
