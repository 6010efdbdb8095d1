/**
 * The file of each request: every record that this service made or was told of, under the id of the
 * event that announced it. Commands name the records that count; this is where they are found.
 */
@NullMarked
package uk.candour.assessment.casefile;

import org.jspecify.annotations.NullMarked;
