/**
 * Words as blocks, and the three forms they are sent in: HTML, plain text and PDF. It knows nothing
 * of requests; whatever it is given it prints as plain words, never as markup.
 */
@NullMarked
package uk.candour.notification.prose;

import org.jspecify.annotations.NullMarked;
