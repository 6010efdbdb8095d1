package uk.candour.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of those who are consulted. Who they are is never printed.
 *
 * @param number from 1, in this round of consultation
 * @param about what they are asked
 * @param items the items they are asked about
 * @param department of this authority; null for anybody else
 * @param replyBy the day they are asked to answer by; the statutory clock runs on
 */
public record Consultee(
        int number,
        ConsulteeKind kind,
        Text name,
        Text about,
        List<Integer> items,
        @Nullable String department,
        @Nullable LocalDate replyBy) {}
