/**
 * Summaries made of an article's own sentences. {@link dev.lede.summarize.Summarizer} chooses the
 * best of them by a {@link dev.lede.summarize.Ranker}, as many as a {@link
 * dev.lede.summarize.Length} allows. It gives them back in their order as a {@link
 * dev.lede.summarize.Summary}. No model is loaded.
 *
 * <h2>Hints, tips and traps</h2>
 *
 * <ul>
 *   <li>Summaries are in the order of the text, {@link dev.lede.summarize.Summarizer#rank} in the
 *       order of the scores.
 *   <li>A score says how good a sentence is beside the best of the same document. It does not
 *       compare across documents or rankers, and is no probability.
 *   <li>Words and characters are a limit, sentences and ratio are a count. With a limit lower than
 *       the best sentence is long, that sentence alone is the summary, and longer than the limit.
 *   <li>A summary has sentences, not paragraphs: a pronoun at the start of one may have lost whom
 *       it stands for, unless it is {@linkplain
 *       dev.lede.summarize.Summarizer.Builder#coherent(boolean) coherent}.
 *   <li>The weights were learned from English news; of other texts {@link
 *       dev.lede.summarize.LexRank} supposes less.
 *   <li>Stop words and base forms are English. Text in another language is summarized too, but on
 *       words as they stand.
 *   <li>One summarizer serves all threads; there is nothing to close.
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package dev.lede.summarize;

import org.jspecify.annotations.NullMarked;
