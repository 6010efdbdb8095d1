/**
 * The FOI officer's decision, item by item, and the exemptions relied on for it, each claimed by
 * its limb (FOIA s.17(1)(b)).
 */
@NullMarked
package uk.candour.assessment.consider;

import org.jspecify.annotations.NullMarked;
