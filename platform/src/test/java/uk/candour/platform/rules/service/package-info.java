/** A package that is named for a layer: only here to see the rule against it fail. */
@NullMarked
package uk.candour.platform.rules.service;

import org.jspecify.annotations.NullMarked;
