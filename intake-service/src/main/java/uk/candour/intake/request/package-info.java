/**
 * How a request comes in: by the public form, by the API, or logged by staff. Whatever the way, it
 * is accepted once, in one transaction, with its reference, its tracking link and its deadline.
 */
@NullMarked
package uk.candour.intake.request;

import org.jspecify.annotations.NullMarked;
