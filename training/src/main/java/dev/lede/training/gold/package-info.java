/** What people marked in texts, and how near an answer comes to it. */
@NullMarked
package dev.lede.training.gold;

import org.jspecify.annotations.NullMarked;
