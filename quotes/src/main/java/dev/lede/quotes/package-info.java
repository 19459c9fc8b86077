/**
 * Who said what: {@link dev.lede.quotes.QuoteAttributor} finds the direct, mixed and indirect
 * quotations of a document, each with the words that report it and with its {@link
 * dev.lede.quotes.Speaker}.
 *
 * <h2>Hints, tips and traps</h2>
 *
 * <ul>
 *   <li>Demands and questions are quotations. What people believe or plan is listed apart, by
 *       {@link dev.lede.quotes.Quotations#positions()}; {@link dev.lede.quotes.Quotation#act()}
 *       says which it is.
 *   <li>A higher {@link dev.lede.quotes.QuoteAttributor.Builder#leastConfidence} leaves more out.
 *   <li>A source without a speaker is normal: "he" with nobody before it stays unresolved.
 *   <li>The confidence is careful: of American political news more is right than it says.
 *   <li>Make one attributor and use it from as many threads as you like.
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package dev.lede.quotes;

import org.jspecify.annotations.NullMarked;
