package uk.candour.contract;

import java.util.List;

/**
 * What answering is estimated to cost (FOIA s.12), at £25 for an hour of one person's work.
 *
 * @param limitPounds the appropriate limit of the authority (SI 2004/3244 reg 3)
 * @param aggregated references of the same person's requests whose cost is counted too (FOIA
 *     s.12(4), reg 5)
 * @param together references of requests by people who act together with them; never printed
 */
public record CostEstimate(
        Minutes minutes, int limitPounds, List<String> aggregated, List<String> together) {}
