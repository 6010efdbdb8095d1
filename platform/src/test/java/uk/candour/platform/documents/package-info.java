/** The document store: write-once, by hash. */
@NullMarked
package uk.candour.platform.documents;

import org.jspecify.annotations.NullMarked;
