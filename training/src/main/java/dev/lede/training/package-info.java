/**
 * The programs that make what the modules ship: the weights of the ranker, the calibration of the
 * encoder, and the pieces that the encoder learns from. The encoder itself is trained by {@code
 * encoder/training}.
 */
@NullMarked
package dev.lede.training;

import org.jspecify.annotations.NullMarked;
