/** One origin in front of all services. */
@NullMarked
package uk.candour.local.gateway;

import org.jspecify.annotations.NullMarked;
