/**
 * What every service is built with and that knows no word of the domain: sending and receiving,
 * work queues, documents, pages and sign-in.
 */
@NullMarked
package uk.candour.platform;

import org.jspecify.annotations.NullMarked;
