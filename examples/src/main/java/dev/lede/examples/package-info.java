/** Small programs that a newcomer reads first. */
@NullMarked
package dev.lede.examples;

import org.jspecify.annotations.NullMarked;
