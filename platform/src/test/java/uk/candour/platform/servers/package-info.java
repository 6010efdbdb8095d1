/**
 * The PostgreSQL and Kafka that tests run against: containers where a Docker engine is at hand, the
 * embedded servers where there is none. The report says which.
 */
@NullMarked
package uk.candour.platform.servers;

import org.jspecify.annotations.NullMarked;
