/** The work queue: who sees, claims and completes what, and that it happens once. */
@NullMarked
package uk.candour.platform.workqueue;

import org.jspecify.annotations.NullMarked;
