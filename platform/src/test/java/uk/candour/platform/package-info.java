/** Tests of the platform, and the servers that the services' tests share. */
@NullMarked
package uk.candour.platform;

import org.jspecify.annotations.NullMarked;
