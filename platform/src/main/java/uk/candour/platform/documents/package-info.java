/**
 * Files: written once under the hash of their bytes, never changed, served only through work that
 * names them.
 */
@NullMarked
package uk.candour.platform.documents;

import org.jspecify.annotations.NullMarked;
