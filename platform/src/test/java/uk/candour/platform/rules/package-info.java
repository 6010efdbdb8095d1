/** The rules of architecture that every module's tests apply to its own classes. */
@NullMarked
package uk.candour.platform.rules;

import org.jspecify.annotations.NullMarked;
