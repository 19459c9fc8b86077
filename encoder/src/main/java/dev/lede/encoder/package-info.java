/**
 * What a document means, as numbers: an {@link dev.lede.encoder.Encoder} turns a document into an
 * {@link dev.lede.encoder.EncodedDocument}, which knows the names in it and from which the
 * analyzers answer.
 *
 * <p>The model is in the jar and described by the card beside it, {@code
 * dev/lede/encoder/model/README.md}.
 *
 * <h2>Hints, tips and traps</h2>
 *
 * <ul>
 *   <li>Encode the whole document, not its sentences one by one: a vector knows its paragraph.
 *   <li>An encoded document is large. Keep the results, not what they were found in.
 *   <li>For many documents, use as many threads of your own and one encoder; {@link
 *       dev.lede.encoder.Encoder.Builder#threads} makes a single document faster.
 *   <li>The model knows English news.
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package dev.lede.encoder;

import org.jspecify.annotations.NullMarked;
