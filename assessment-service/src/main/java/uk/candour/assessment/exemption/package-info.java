/**
 * The catalogue of exemptions, and the grounds that engage a claim: harm where it rests on
 * prejudice, and otherwise why the information falls under it.
 */
@NullMarked
package uk.candour.assessment.exemption;

import org.jspecify.annotations.NullMarked;
