@NullMarked
package uk.candour.notification.delivery;

import org.jspecify.annotations.NullMarked;
