/**
 * What the tone is, and toward whom: {@link dev.lede.sentiment.SentimentAnalyzer} finds the {@link
 * dev.lede.sentiment.Tone} of a document and of each of its sentences. It finds the tone toward
 * each person, organization and place that is named, and of what each speaker is quoted with.
 *
 * <h2>Hints, tips and traps</h2>
 *
 * <ul>
 *   <li>The tone of a sentence is how good or bad it sounds to its readers; the tone toward a
 *       target is how the sentence presents that target. Bad news need not be negative toward
 *       anybody it names.
 *   <li>Polarities of sentences stay near 0: people hardly ever give a sentence of news the
 *       extremes of their scale. Compare polarities with each other, or ask for the {@link
 *       dev.lede.sentiment.Tone#label() label}.
 *   <li>A target that the text does not name gives no result, which is not the same as neutral.
 *   <li>Title, headings, bylines, datelines and captions have no share in the overall tone; that of
 *       the title stands beside it.
 *   <li>Pronouns count for nobody: "she lied" is no evidence toward the person meant.
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package dev.lede.sentiment;

import org.jspecify.annotations.NullMarked;
