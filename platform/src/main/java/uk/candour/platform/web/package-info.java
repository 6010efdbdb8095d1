/**
 * What every answer to a browser or a client has in common: refusals as problem details or as
 * pages, the GOV.UK layout with its form fragments, and the headers that keep a page safe. A
 * service throws a {@link uk.candour.platform.web.Refusal}; this package decides how it is said.
 */
@NullMarked
package uk.candour.platform.web;

import org.jspecify.annotations.NullMarked;
