/**
 * The public form: one question on a page, answers to check, and a receipt. What is answered so far
 * is kept on the server under an essential cookie, so that the form works without JavaScript, and
 * with the back button.
 */
@NullMarked
package uk.candour.intake.ask;

import org.jspecify.annotations.NullMarked;
