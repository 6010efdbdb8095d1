package uk.candour.contract;

/** One consideration on one side of the public interest test. */
public record Factor(Text factor, Weight weight) {}
