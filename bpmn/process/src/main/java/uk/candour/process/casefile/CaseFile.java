package uk.candour.process.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.candour.contract.CaseOutcome;
import uk.candour.contract.ItemOutcome;
import uk.candour.contract.Regime;
import uk.candour.contract.TriageReason;
import uk.candour.process.casefile.Fact.Allocated;
import uk.candour.process.casefile.Fact.Clarified;
import uk.candour.process.casefile.Fact.Composed;
import uk.candour.process.casefile.Fact.Considered;
import uk.candour.process.casefile.Fact.DeadlineSet;
import uk.candour.process.casefile.Fact.Ended;
import uk.candour.process.casefile.Fact.Lapsed;
import uk.candour.process.casefile.Fact.Notified;
import uk.candour.process.casefile.Fact.Received;
import uk.candour.process.casefile.Fact.Refused;
import uk.candour.process.casefile.Fact.Returned;
import uk.candour.process.casefile.Fact.Sent;
import uk.candour.process.casefile.Fact.Unclear;
import uk.candour.process.casefile.Fact.Withdrawn;
import uk.candour.process.casefile.Searches.Back;

/** A case, folded from what was heard about it: answers what is due, what stands and why. */
public final class CaseFile {

    private final Heard heard = new Heard();
    private final Searches searches = new Searches();
    private final Claims claims = new Claims();
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
            case Allocated it -> {
                triage = record;
                searches.ask(id, it.departments());
            }
            case Refused _, Ended _ -> {
                triage = record;
                searches.callOff();
            }
            case Unclear _ -> {
                triage = record;
                searches.startAgain();
            }
            case Fact.Searched it -> searches.answered(id, it);
            case Fact.CameBack it -> searches.cameBack(id, it);
            case Fact.SearchAgain it -> searches.ask(id, it.departments());
            case Considered it -> claims.made(it.claims());
            case Fact.Grounded it -> claims.grounded(id, it);
            case Fact.Balanced it -> claims.balanced(id, it);
            case Fact.Replied it -> {
                reply = id;
                wordedFor = basis();
            }
            case Returned it -> route = takeBack(id, it);
            default -> {
                // Nothing else changes what is due.
            }
        }
    }

    /** Strikes the work that is to be done again; a step that has none goes to the officer. */
    private Route takeBack(UUID id, Returned it) {
        if (refusal().isPresent()) {
            return Route.TRIAGE;
        }
        return switch (it.to()) {
            case SEARCH -> {
                searches.ask(id, Returns.departments(it, searches, claims));
                yield Route.SEARCH;
            }
            case CONSIDER -> Route.CONSIDER;
            case HARM -> {
                List<UUID> named = Returns.claims(it, claims);
                claims.strikeGrounds(named);
                yield named.isEmpty() ? Route.CONSIDER : Route.HARM;
            }
            case PUBLIC_INTEREST -> {
                Collection<Place> named = Returns.places(it, claims);
                claims.strikeBalances(named);
                yield named.isEmpty() ? Route.CONSIDER : Route.PUBLIC_INTEREST;
            }
            case REPLY -> {
                wordedFor = null;
                yield Route.REPLY;
            }
        };
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
            case Unclear _ -> new Back(heard.id(Clarified.class), TriageReason.CLARIFIED);
            default -> new Back(heard.askedAgainSince(triage()), TriageReason.RETURNED);
        };
    }

    public Regime regime() {
        return switch (triage == null ? null : triage.fact()) {
            case Allocated it -> it.regime();
            case Refused it -> it.regime();
            case Ended it -> it.regime();
            case Unclear it -> it.regime();
            case null, default -> heard.latest(Received.class).orElseThrow().regime();
        };
    }

    /** The ground on which the whole request is refused (FOIA s.12, s.14). */
    public Optional<String> refusal() {
        return triage != null && triage.fact() instanceof Refused it
                ? Optional.of(it.ground())
                : Optional.empty();
    }

    /** How the case ends with a notice and no answer. */
    public Optional<CaseOutcome> ending() {
        if (heard.has(Lapsed.class)) {
            return Optional.of(CaseOutcome.UNCLEAR);
        }
        return triage != null && triage.fact() instanceof Ended it
                ? Optional.of(it.outcome())
                : Optional.empty();
    }

    public @Nullable UUID previousConsideration() {
        return heard.has(Considered.class) ? consideration() : null;
    }

    public UUID consideration() {
        return heard.id(Considered.class);
    }

    public @Nullable UUID previousReply() {
        return reply;
    }

    /** A reply stands while everything that it was worded for is the same. */
    public boolean replyStands() {
        return wordedFor != null && wordedFor.equals(basis());
    }

    /** Each item's outcome; none where the request was refused as a whole. */
    public List<ItemOutcome> outcomes() {
        return heard.latest(Considered.class)
                .filter(it -> refusal().isEmpty())
                .map(it -> Outcomes.items(it, claims::stands, searches::isHeld))
                .orElse(List.of());
    }

    public CaseOutcome outcome() {
        return heard.has(Withdrawn.class)
                ? CaseOutcome.WITHDRAWN
                : ending().or(() -> refusal().map(Outcomes::ofRefusal))
                        .orElseGet(() -> Outcomes.of(outcomes()));
    }

    /** Every record that the response rests on, and no other. */
    public List<UUID> relied() {
        List<UUID> ids = new ArrayList<>(List.of(triage()));
        if (refusal().isEmpty()) {
            ids.addAll(searches.standing());
            ids.add(consideration());
            ids.addAll(claims.grounds());
            ids.addAll(claims.balances());
            ids.add(Objects.requireNonNull(reply, "reply"));
        }
        return List.copyOf(ids);
    }

    public String packSha256() {
        return heard.latest(Composed.class).orElseThrow().packSha256();
    }

    /** The day the response or the last notice left, or the request was withdrawn. */
    public LocalDate closedOn() {
        return heard.latest(Withdrawn.class)
                .map(Withdrawn::on)
                .or(() -> ending().flatMap(_ -> heard.latest(Notified.class).map(Notified::sentOn)))
                .orElseGet(() -> heard.latest(Sent.class).orElseThrow().sentOn());
    }

    /** Whether the response left on or before the deadline last heard; null when none was due. */
    public @Nullable Boolean inTime() {
        boolean nothingDue =
                heard.has(Withdrawn.class) || ending().filter(Outcomes::oweNothing).isPresent();
        return nothingDue
                ? null
                : !closedOn().isAfter(heard.latest(DeadlineSet.class).orElseThrow().statutoryDue());
    }
}
