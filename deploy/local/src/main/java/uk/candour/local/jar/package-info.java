/**
 * The services' jars: unpacked for a quick start, with the environment that tells each of them
 * where everything else is.
 */
@NullMarked
package uk.candour.local.jar;

import org.jspecify.annotations.NullMarked;
