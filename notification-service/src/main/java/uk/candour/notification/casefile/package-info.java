/**
 * The records of a case that other services announced, each under the id of its event. A command
 * names the records it wants rendered; nothing else is ever taken.
 */
@NullMarked
package uk.candour.notification.casefile;

import org.jspecify.annotations.NullMarked;
