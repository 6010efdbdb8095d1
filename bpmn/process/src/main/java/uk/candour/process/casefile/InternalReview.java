package uk.candour.process.casefile;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.ReviewOutcome;

/** The internal review of the reply: what it is of, and what came of it. */
public final class InternalReview {

    private final Heard heard;
    private @Nullable UUID pack;
    private @Nullable UUID approval;

    InternalReview(Heard heard) {
        this.heard = heard;
    }

    /** The reply left: what was composed and approved last is what a review is of. */
    void replied() {
        pack = latest(Fact.Composed.class);
        approval = latest(Fact.Approved.class);
    }

    private @Nullable UUID latest(Class<? extends Fact> kind) {
        return heard.has(kind) ? heard.id(kind) : null;
    }

    /** Whether it can begin: early, it waits until the reply is known to have left. */
    public boolean isDue() {
        return pack != null && heard.has(Fact.ReviewAsked.class);
    }

    /** The pack of the reply. */
    public UUID pack() {
        return Objects.requireNonNull(pack, "pack");
    }

    public UUID approval() {
        return Objects.requireNonNull(approval, "approval");
    }

    public Optional<Fact.Reviewed> decision() {
        return heard.latest(Fact.Reviewed.class);
    }

    /** The reviewer's latest record; null where there is none yet. */
    public @Nullable UUID record() {
        return decision().isPresent() ? heard.id(Fact.Reviewed.class) : null;
    }

    /** What the claims were made by: the reviewer's record or, before, the officer's. */
    UUID consideration() {
        UUID reviewed = record();
        return reviewed == null ? heard.id(Fact.Considered.class) : reviewed;
    }

    /** What was decided there. */
    Optional<Fact.Considered> considered() {
        return decision()
                .map(Fact.Reviewed::considered)
                .or(() -> heard.latest(Fact.Considered.class));
    }

    /** Null where it was withdrawn. */
    public @Nullable ReviewOutcome outcome() {
        return isWithdrawn() ? null : decision().orElseThrow().outcome();
    }

    public LocalDate closedOn() {
        return heard.latest(Fact.ReviewWithdrawn.class)
                .map(Fact.ReviewWithdrawn::on)
                .orElseGet(() -> heard.latest(Fact.ReviewSent.class).orElseThrow().sentOn());
    }

    /** Null where it was withdrawn. */
    public @Nullable Boolean inTime() {
        return isWithdrawn()
                ? null
                : !closedOn().isAfter(heard.latest(Fact.ReviewAsked.class).orElseThrow().dueOn());
    }

    private boolean isWithdrawn() {
        return heard.has(Fact.ReviewWithdrawn.class);
    }
}
