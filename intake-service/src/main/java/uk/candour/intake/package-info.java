/**
 * Where requests come in: the public pages, triage, and the statutory clock of every case. The
 * applicant's identity and the request's own words stay here.
 */
@NullMarked
package uk.candour.intake;

import org.jspecify.annotations.NullMarked;
