/**
 * Leads each request through {@code foi-request.bpmn}: {@link uk.candour.process.Events} resume the
 * step that waits for them, {@link uk.candour.process.Commands} say what each step asks of whom.
 * Nothing is decided here that the model, a decision table or the case file does not show.
 */
@NullMarked
package uk.candour.process;

import org.jspecify.annotations.NullMarked;
