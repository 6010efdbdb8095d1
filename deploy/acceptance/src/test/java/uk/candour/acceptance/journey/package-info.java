/**
 * The journeys that the product exists for, start to end through the running system: once by the
 * machine-facing API and once by a real browser.
 */
@NullMarked
package uk.candour.acceptance.journey;

import org.jspecify.annotations.NullMarked;
