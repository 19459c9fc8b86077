/** Text to vectors. */
@NullMarked
package dev.lede.encoder;

import org.jspecify.annotations.NullMarked;
