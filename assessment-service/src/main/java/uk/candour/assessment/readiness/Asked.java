package uk.candour.assessment.readiness;

import java.util.List;

/**
 * What the reasoning is about.
 *
 * @param wording of the item
 * @param around what else says which information it is: the subject, what was found, file names
 */
public record Asked(String wording, List<String> around) {}
