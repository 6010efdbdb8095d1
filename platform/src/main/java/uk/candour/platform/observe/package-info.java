/**
 * What ties a log line to the request it belongs to: a request id and a trace id in every line. The
 * request id is told to whoever asked, so that they can quote it. Nothing personal is logged.
 */
@NullMarked
package uk.candour.platform.observe;

import org.jspecify.annotations.NullMarked;
