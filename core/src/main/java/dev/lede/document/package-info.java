/**
 * What a text is: a {@link dev.lede.document.Document} of blocks, sentences and tokens, every one
 * of them a {@link dev.lede.document.Span} of the text as it was given.
 *
 * <p>The text is never changed. The <em>reading text</em> is derived from it: lines are unwrapped,
 * white space is folded, and invisible characters are left out. Sentences and tokens are found in
 * the reading text and mapped back. The reading text has quotation marks also where the source has
 * {@code q} elements, or writes them as HTML does.
 *
 * <h2>Hints, tips and traps</h2>
 *
 * <ul>
 *   <li>{@link dev.lede.document.Document#sentences()} gives the sentences of the running text. A
 *       title or heading has sentences too, but only {@linkplain
 *       dev.lede.document.Block#sentences() its block} returns them.
 *   <li>Offsets are UTF-16 code units into the string that was handed in, also for HTML, where they
 *       point into the mark-up.
 *   <li>{@code sentence.span().in(document.text())} is the sentence with its line breaks (and
 *       tags); {@code sentence.text()} is the same as a person would copy it.
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package dev.lede.document;

import org.jspecify.annotations.NullMarked;
