/**
 * The Camunda engine, set up by hand on the application's own database and transactions: its
 * schema, its settings, the deployment of the models, and the listener that ties every command to
 * the execution that waits for its answer.
 */
@NullMarked
package uk.candour.process.engine;

import org.jspecify.annotations.NullMarked;
