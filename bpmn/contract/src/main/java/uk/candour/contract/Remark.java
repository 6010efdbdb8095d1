package uk.candour.contract;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a readiness check found in recorded reasoning, for whoever signs it off. It is never
 * printed: its words may be closed ones.
 *
 * @param item the item it is about; null for the words around the whole reply
 * @param claimId the claim whose ground it is about; null for the balance and the reply
 * @param rule the check's id
 * @param field the field it is about, as answers name it
 * @param source where the rule comes from
 * @param words those that caused it; empty where something is missing
 */
public record Remark(
        @Nullable Integer item,
        @Nullable UUID claimId,
        String rule,
        String field,
        String wrong,
        String source,
        String suggestion,
        String words) {}
