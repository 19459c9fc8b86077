package dev.lede.document;

/**
 * A word, number, punctuation mark or symbol, as the Penn Treebank tokenizer of Stanford CoreNLP
 * cuts them: {@code don't} is the two tokens {@code do} and {@code n't}.
 *
 * @param span where the token stands in {@link Document#text()}; never empty
 * @param text the token as it is read: the characters of the span without line wraps, soft hyphens
 *     and other invisible characters
 */
public record Token(Span span, String text) {}
