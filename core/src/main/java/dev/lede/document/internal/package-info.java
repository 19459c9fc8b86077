/**
 * How documents are read, and the tools that the whole library shares: characters, search, word
 * lists, text files in jars. Not for callers, and free to change in any release.
 *
 * <p>Public here is what another package of the library needs. What knows the kinds of blocks is in
 * {@code dev.lede.document}, beside {@code Block}.
 */
@NullMarked
package dev.lede.document.internal;

import org.jspecify.annotations.NullMarked;
