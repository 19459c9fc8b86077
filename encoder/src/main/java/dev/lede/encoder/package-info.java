/**
 * What a document means, as numbers: an {@link dev.lede.encoder.Encoder} gives a vector for every
 * word piece of it, and {@linkplain dev.lede.encoder.Head heads} and {@linkplain
 * dev.lede.encoder.SpanTagger taggers} answer from these vectors.
 *
 * <p>The model is in the jar and described by the card beside it, {@code
 * dev/lede/encoder/model/README.md}. It has these heads:
 *
 * <ul>
 *   <li>{@code source}, {@code cue}, {@code content}: the parts of quotations, from {@link
 *       dev.lede.encoder.Encoding#reading}, and {@code names}: persons, organisations and places,
 *       from {@link dev.lede.encoder.Encoding#around}. For {@link dev.lede.encoder.SpanTagger}.
 *   <li>{@code target}: {@code negative}, {@code neutral} or {@code positive} toward a mention,
 *       from {@link dev.lede.encoder.Encoding#mean} over its pieces and {@link
 *       dev.lede.encoder.Encoding#context} of the first.
 *   <li>{@code rating}: the tone of a sentence, -4 to 4, and {@code stars}: in five classes, from
 *       the mean over its pieces and the context of the first.
 * </ul>
 *
 * <h2>Hints, tips and traps</h2>
 *
 * <ul>
 *   <li>Encode the whole document, not its sentences one by one: a vector knows its paragraph, and
 *       what is encoded is kept as long as the document lives.
 *   <li>A piece is a part of a word at times, and words, pieces and tokens end at different places;
 *       ask {@link dev.lede.encoder.Pieces#beginsToken}.
 *   <li>For many documents, use as many threads of your own and one encoder; {@link
 *       dev.lede.encoder.Encoder.Builder#threads} makes a single document faster.
 *   <li>The model knows English news.
 * </ul>
 */
@NullMarked
package dev.lede.encoder;

import org.jspecify.annotations.NullMarked;
