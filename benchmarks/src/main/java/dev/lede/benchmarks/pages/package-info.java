/** How well the article of a web page is found, and who wrote it and when. */
@NullMarked
package dev.lede.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
