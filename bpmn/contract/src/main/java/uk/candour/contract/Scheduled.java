package uk.candour.contract;

import org.jspecify.annotations.Nullable;

/**
 * A document that is withheld, as the letter lists it.
 *
 * @param document its SHA-256
 * @param describedAs a name that gives nothing away: a file's own name may itself be exempt
 * @param releasedAs SHA-256 of the redacted copy that is given instead; null where none is
 */
public record Scheduled(String document, String describedAs, @Nullable String releasedAs) {}
