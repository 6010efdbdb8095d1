/**
 * A service in miniature, to try the platform on. It stays out of the test jar, so that no service
 * scans it by accident.
 */
@NullMarked
package uk.candour.platform.sample;

import org.jspecify.annotations.NullMarked;
