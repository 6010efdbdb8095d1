package uk.candour.intake.triage;

/**
 * The request that another one is said to be a duplicate of.
 *
 * @param itself it is the same request
 * @param samePerson both came from the same name or the same address
 * @param open it is still to be answered
 */
record Original(String reference, boolean itself, boolean samePerson, boolean open) {}
