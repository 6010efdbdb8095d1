/**
 * A real PostgreSQL server from packed binaries, with a database and a role for each service. Every
 * write is on disk before it is acknowledged.
 */
@NullMarked
package uk.candour.local.postgres;

import org.jspecify.annotations.NullMarked;
