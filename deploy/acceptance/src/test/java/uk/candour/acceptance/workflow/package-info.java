/**
 * The life of a request, row by row: each test carries the numbers of the rows of the workflow
 * table that it walks through, against the running system. What takes days here is brought forward.
 */
@NullMarked
package uk.candour.acceptance.workflow;

import org.jspecify.annotations.NullMarked;
