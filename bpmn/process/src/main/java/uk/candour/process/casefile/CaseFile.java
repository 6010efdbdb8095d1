package uk.candour.process.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.Regime;
import uk.candour.contract.ResponseKind;
import uk.candour.contract.ReturnTo;
import uk.candour.contract.TriageReason;
import uk.candour.process.casefile.Searches.Back;

/** A case, folded from what was heard about it: answers what is due, what stands and why. */
public final class CaseFile {

    private final Heard heard = new Heard();
    private final Searches searches = new Searches();
    private final Claims claims = new Claims();
    private final Extension extension = new Extension();
    private final InternalReview review = new InternalReview(heard);
    private @Nullable Recorded triage;
    private @Nullable UUID reply;
    private @Nullable Basis wordedFor;
    private Route route = Route.TRIAGE;

    /** What a reply was worded for: it stands while this stays the same. */
    private record Basis(
            UUID triage, List<UUID> searches, UUID consideration, List<ItemOutcome> outcomes) {}

    private CaseFile() {}

    public static CaseFile of(Collection<Recorded> records) {
        CaseFile file = new CaseFile();
        records.forEach(file::add);
        return file;
    }

    private void add(Recorded record) {
        UUID id = record.id();
        heard.add(record);
        switch (record.fact()) {
            case Fact.Allocated it -> {
                triage = record;
                searches.allocate(id, it);
            }
            case Fact.Refused _, Fact.Ended _ -> {
                triage = record;
                searches.callOff();
            }
            case Fact.Unclear _ -> {
                triage = record;
                searches.startAgain();
            }
            case Fact.Searched it -> searches.answered(id, it);
            case Fact.CameBack it -> searches.cameBack(id, it);
            case Fact.SearchAgain it -> searches.ask(id, it.departments());
            case Fact.Considered it -> claims.made(it);
            case Fact.Grounded it -> claims.grounded(id, it);
            case Fact.Balanced it -> claims.balanced(id, it);
            case Fact.Replied it -> {
                reply = id;
                wordedFor = basis();
            }
            case Fact.Sent _ -> review.replied();
            case Fact.Reviewed it -> claims.made(it.considered());
            case Fact.Returned it -> route = takeBack(id, it);
            case Fact.Clarified _ -> extension.startAgain();
            case Fact.Extended it ->
                    extension.told(
                            it.sentOn(),
                            heard.latest(Fact.DeadlineSet.class).orElseThrow().statutoryDue(),
                            estimate(),
                            outcomes().stream().map(ItemOutcome::item).toList());
            default -> {} // Nothing else changes what is due.
        }
    }

    /** A notice in which nothing is decided is worded from the balances alone. */
    private Route takeBack(UUID id, Fact.Returned it) {
        if (review.isDue()) {
            return Route.REVIEW;
        }
        if (refusal().isPresent()) {
            return Route.TRIAGE;
        }
        if (it.to() == ReturnTo.REPLY) {
            wordedFor = null;
            return kind() == ResponseKind.HOLDING ? Route.PUBLIC_INTEREST : Route.REPLY;
        }
        return Returns.takeBack(id, it, searches, claims);
    }

    private Basis basis() {
        return new Basis(triage(), searches.standing(), consideration(), outcomes());
    }

    public Heard heard() {
        return heard;
    }

    public Searches searches() {
        return searches;
    }

    public Claims claims() {
        return claims;
    }

    public InternalReview review() {
        return review;
    }

    /** Where the response that was returned last goes back to. */
    public Route route() {
        return route;
    }

    public UUID triage() {
        return Objects.requireNonNull(triage, "triage").id();
    }

    /** Why the whole request is on the triage desk. */
    public Back onTheTriageDesk() {
        return switch (triage == null ? null : triage.fact()) {
            case null -> new Back(null, TriageReason.RECEIVED);
            case Fact.Unclear _ -> new Back(heard.id(Fact.Clarified.class), TriageReason.CLARIFIED);
            default -> new Back(heard.askedAgainSince(triage()), TriageReason.RETURNED);
        };
    }

    public Regime regime() {
        return switch (triage == null ? null : triage.fact()) {
            case Fact.Allocated it -> it.regime();
            case Fact.Refused it -> it.regime();
            case Fact.Ended it -> it.regime();
            case Fact.Unclear it -> it.regime();
            case null, default -> heard.latest(Fact.Received.class).orElseThrow().regime();
        };
    }

    /** The ground on which the whole request is refused (FOIA s.12, s.14). */
    public Optional<String> refusal() {
        return triage != null && triage.fact() instanceof Fact.Refused it
                ? Optional.of(it.ground())
                : Optional.empty();
    }

    private Optional<CaseOutcome> ending() {
        return Outcomes.ofNotice(heard, triage == null ? null : triage.fact());
    }

    public @Nullable UUID previousConsideration() {
        return heard.has(Fact.Considered.class) ? heard.id(Fact.Considered.class) : null;
    }

    /** What the claims were made by: the officer's consideration, or the reviewer's. */
    public UUID consideration() {
        return review.consideration();
    }

    public @Nullable UUID previousReply() {
        return reply;
    }

    /** A reply stands while everything that it was worded for is the same. */
    public boolean replyStands() {
        return wordedFor != null && wordedFor.equals(basis());
    }

    /** What the next response is: final once the public interest is decided in every item. */
    public ResponseKind kind() {
        if (review.isDue()) {
            return ResponseKind.REVIEW;
        }
        if (claims.undecided().isEmpty() || refusal().isPresent()) {
            return ResponseKind.FINAL;
        }
        return outcomes().stream().allMatch(it -> extension.hasAnswered(it.item()))
                ? ResponseKind.HOLDING
                : ResponseKind.INTERIM;
    }

    private @Nullable LocalDate estimate() {
        return claims.undecided().values().stream().max(LocalDate::compareTo).orElse(null);
    }

    /** When the last notice said that a decision is expected; null where there was none. */
    public @Nullable LocalDate promised() {
        return extension.promised();
    }

    /** The outcome of each item that is decided; none where the request was refused as a whole. */
    public List<ItemOutcome> outcomes() {
        List<Integer> undecided = claims.undecided().keySet().stream().map(Place::item).toList();
        return review
                .considered()
                .filter(it -> refusal().isEmpty())
                .map(it -> Outcomes.items(it, claims::stands, searches::isHeld))
                .orElse(List.of())
                .stream()
                .filter(it -> !undecided.contains(it.item()))
                .toList();
    }

    public CaseOutcome outcome() {
        return heard.has(Fact.Withdrawn.class)
                ? CaseOutcome.WITHDRAWN
                : ending().or(() -> refusal().map(Outcomes::ofRefusal))
                        .orElseGet(() -> Outcomes.of(outcomes()));
    }

    /** Every record that the response rests on, and no other. */
    public List<UUID> relied() {
        return Relied.of(this);
    }

    public String packSha256() {
        return heard.latest(Fact.Composed.class).orElseThrow().packSha256();
    }

    /** The day the response or the last notice left, or the request was withdrawn. */
    public LocalDate closedOn() {
        return heard.latest(Fact.Withdrawn.class)
                .map(Fact.Withdrawn::on)
                .or(() ->
                        ending().flatMap(_ ->
                                heard.latest(Fact.Notified.class).map(Fact.Notified::sentOn)))
                .orElseGet(() -> heard.latest(Fact.Sent.class).orElseThrow().sentOn());
    }

    /**
     * Whether the response left on or before the deadline last heard, or the estimate that the
     * applicant was told in time; null when none was due.
     */
    public @Nullable Boolean inTime() {
        boolean nothingDue =
                heard.has(Fact.Withdrawn.class)
                        || ending().filter(Outcomes::oweNothing).isPresent();
        return nothingDue
                ? null
                : extension.inTime(
                        closedOn(),
                        heard.latest(Fact.DeadlineSet.class).orElseThrow().statutoryDue());
    }
}
