@NullMarked
package uk.candour.assessment.consultation;

import org.jspecify.annotations.NullMarked;
