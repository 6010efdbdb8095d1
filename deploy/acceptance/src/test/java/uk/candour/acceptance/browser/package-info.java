/**
 * A real browser on the running system: one window per person, a picture of every page that is
 * looked at, and the accessibility rules of axe on it.
 */
@NullMarked
package uk.candour.acceptance.browser;

import org.jspecify.annotations.NullMarked;
