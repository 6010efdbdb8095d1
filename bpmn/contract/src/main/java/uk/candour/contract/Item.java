package uk.candour.contract;

/**
 * One question of a request, in the wording that departments see: the applicant's identity is
 * masked.
 */
public record Item(int number, String wording) {}
