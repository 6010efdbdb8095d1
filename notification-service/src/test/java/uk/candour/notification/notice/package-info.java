@NullMarked
package uk.candour.notification.notice;

import org.jspecify.annotations.NullMarked;
