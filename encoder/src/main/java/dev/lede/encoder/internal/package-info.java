/**
 * The vectors of a document and what reads them. For the other modules of this library; callers use
 * {@link dev.lede.encoder.Encoder} and the analyzers.
 *
 * <p>Public here is what another package of the library needs. All else is package-private.
 */
@NullMarked
package dev.lede.encoder.internal;

import org.jspecify.annotations.NullMarked;
