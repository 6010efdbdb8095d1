package uk.candour.intake.request;

import org.jspecify.annotations.Nullable;

/** A request as software sends it; a field that was left out is null. */
record NewRequest(
        @Nullable ApplicantDetails applicant, @Nullable String subject, @Nullable String text) {

    record ApplicantDetails(@Nullable String name, @Nullable String email) {}

    Asked asked() {
        return Asked.tidied(
                applicant == null ? "" : orEmpty(applicant.name()),
                applicant == null ? "" : orEmpty(applicant.email()),
                orEmpty(subject),
                orEmpty(text));
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
