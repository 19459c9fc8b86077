/**
 * Who said what: {@link dev.lede.quotes.QuoteAttributor} finds the direct, mixed and indirect
 * quotations of a document, each with the words that report it and with its {@link
 * dev.lede.quotes.Speaker}.
 */
@NullMarked
package dev.lede.quotes;

import org.jspecify.annotations.NullMarked;
