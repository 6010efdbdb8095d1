package uk.candour.notification.correspondents;

import java.net.URI;
import java.util.List;

/**
 * The public authority that writes, and where a reader can turn: all of it settings ({@code
 * candour.authority.*}).
 *
 * @param address lines of its postal address
 * @param phone how people who cannot write reach it; may be empty
 * @param reuse what the reader may do with the information
 * @param costLimit the appropriate limit in pounds: 600 for the bodies of Schedule 1 Part I, 450
 *     for all others (SI 2004/3244)
 * @param payment how a fee can be paid
 */
public record Authority(
        String name,
        String team,
        List<String> address,
        String email,
        String phone,
        String reuse,
        int costLimit,
        String payment,
        ReviewRoute review,
        Regulator regulator) {

    /** How to ask for an internal review (FOIA s.17(7)(a)). */
    public record ReviewRoute(String email, List<String> address) {}

    /** Who to complain to (FOIA s.17(7)(b)). */
    public record Regulator(String name, List<String> address, URI website, String phone) {}

    /** Hours of work that the limit buys, at the rate the Fees Regulations fix. */
    public int hoursWithinLimit() {
        return costLimit / 25;
    }
}
