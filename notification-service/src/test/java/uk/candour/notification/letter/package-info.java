@NullMarked
package uk.candour.notification.letter;

import org.jspecify.annotations.NullMarked;
