package uk.candour.contract;

import org.jspecify.annotations.Nullable;

/**
 * What is put to the qualified person with a claim under section 36: arguments on both sides. Never
 * printed: a letter gives the reasons of the opinion itself.
 *
 * @param likelihood how likely the officer takes the prejudice to be; null where they do not say
 */
public record Submission(
        @Nullable Text inFavour, @Nullable Text against, @Nullable Likelihood likelihood) {}
