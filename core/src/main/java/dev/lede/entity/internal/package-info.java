/**
 * Who is meant by names, descriptions and pronouns: rules in an order, and the closed lists of
 * words that they use. Not for callers, and free to change in any release.
 */
@NullMarked
package dev.lede.entity.internal;

import org.jspecify.annotations.NullMarked;
