/** Tests of what this package says and refuses; the annotation for page tests of the services. */
@NullMarked
package uk.candour.platform.web;

import org.jspecify.annotations.NullMarked;
