package dev.lede.entity.internal;

/**
 * Where somebody is mentioned.
 *
 * @param end the token after the head of the phrase
 * @param whole the token after the phrase
 */
record Trace(Referent referent, int token, int end, int whole, Role role) {}
