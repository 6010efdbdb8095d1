@NullMarked
package uk.candour.notification.prose;

import org.jspecify.annotations.NullMarked;
