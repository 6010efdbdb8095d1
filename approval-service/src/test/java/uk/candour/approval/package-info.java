/**
 * The cast and the fixtures of this service's tests, and the tests of the whole service with its
 * topics.
 */
@NullMarked
package uk.candour.approval;

import org.jspecify.annotations.NullMarked;
