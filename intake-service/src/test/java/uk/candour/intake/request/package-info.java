@NullMarked
package uk.candour.intake.request;

import org.jspecify.annotations.NullMarked;
