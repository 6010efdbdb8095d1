@NullMarked
package uk.candour.notification.correspondence;

import org.jspecify.annotations.NullMarked;
