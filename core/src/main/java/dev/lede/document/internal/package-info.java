/** How documents are read; not for callers, and free to change in any release. */
@NullMarked
package dev.lede.document.internal;

import org.jspecify.annotations.NullMarked;
