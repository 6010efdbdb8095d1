package uk.candour.assessment.catalogue;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a new entry is held against.
 *
 * @param confirmOrDeny the provisions of its section that exclude the duty to confirm or deny, by
 *     what the catalogue ever said of it; empty for a section that is new
 * @param purposes the lists of purposes that there are: {@code s31(2)}
 * @param lastClaimed the last day on which the limb was claimed; null where it never was
 */
record Law(Set<String> confirmOrDeny, Set<String> purposes, @Nullable LocalDate lastClaimed) {}
