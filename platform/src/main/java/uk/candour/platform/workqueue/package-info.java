/**
 * Human work: one queue per kind of work, claimed and completed by one person at a time, most
 * urgent first. The same completion serves the machine-facing API and the pages.
 */
@NullMarked
package uk.candour.platform.workqueue;

import org.jspecify.annotations.NullMarked;
