/**
 * One article's key sentences, tone and quotations together: {@link
 * dev.lede.report.ArticleAnalyzer} makes an {@link dev.lede.report.ArticleReport}, a {@link
 * dev.lede.report.ReportWriter} writes it.
 *
 * <h2>Hints, tips and traps</h2>
 *
 * <ul>
 *   <li>Make one analyzer and use it from as many threads as you like; it encodes each article
 *       once.
 *   <li>Offsets in JSON are UTF-16 code units, as everywhere in this library; those in brat's files
 *       are code points, as brat wants. They differ where there are emoji.
 *   <li>Who said what is what was said, asked or denied, and what documents say; thoughts and plans
 *       are positions, which every format but JSON-LD has apart.
 *   <li>What is written may hold any character of the article: JSON and HTML are escaped, plain
 *       text is not.
 * </ul>
 *
 * @since 0.1.0
 */
@NullMarked
package dev.lede.report;

import org.jspecify.annotations.NullMarked;
