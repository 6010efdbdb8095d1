@NullMarked
package uk.candour.notification;

import org.jspecify.annotations.NullMarked;
