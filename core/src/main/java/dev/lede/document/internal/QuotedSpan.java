package dev.lede.document.internal;

import dev.lede.document.Span;

/**
 * What stands between two quotation marks of one paragraph.
 *
 * @param span in the document's text, with its marks
 * @param inner without its marks, and without white space at either end
 * @param depth 1 outside all others, 2 inside one
 * @param goesOn whether it is carried on by the next one, in the paragraph after
 */
public record QuotedSpan(Span span, Span inner, int depth, boolean goesOn) {}
