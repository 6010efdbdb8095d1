package uk.candour.assessment.casefile;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.candour.contract.Actor;
import uk.candour.contract.ApprovalEvent.OpinionGiven;
import uk.candour.contract.ApprovalEvent.ResponseApproved;
import uk.candour.contract.AssessmentCommand.ReviewRequest;
import uk.candour.contract.AssessmentEvent.ExemptionJustified;
import uk.candour.contract.AssessmentEvent.HarmAssessed;
import uk.candour.contract.AssessmentEvent.PublicInterestBalanced;
import uk.candour.contract.AssessmentEvent.RequestConsidered;
import uk.candour.contract.AssessmentEvent.SearchCompleted;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.IntakeEvent.TriageDecision;
import uk.candour.contract.Message;
import uk.candour.contract.ReplyDrafted;

/**
 * Who took part in each reply, and who reviewed it: never the same (s.45 Code 2018, chapter 5). The
 * database refuses it as well.
 */
@Repository
public class Independence {

    private final JdbcClient jdbc;
    private final CaseFile file;

    Independence(JdbcClient jdbc, CaseFile file) {
        this.jdbc = jdbc;
        this.file = file;
    }

    /** Notes the authors of the reply and whoever approved it. */
    void keepOff(ReviewRequest command) {
        Stream<UUID> named =
                Stream.of(
                                Stream.of(command.triage(), command.approval()),
                                command.searches().stream(),
                                Stream.ofNullable(command.consideration()),
                                command.grounds().stream(),
                                command.balances().stream(),
                                Stream.ofNullable(command.reply()))
                        .flatMap(it -> it);
        authors(named.toList())
                .forEach(it ->
                        insert(
                                """
                                insert into reply_hand (request_id, iss, sub) values (:request, :iss, :sub)
                                on conflict do nothing
                                """,
                                command.requestId(),
                                it));
    }

    private Set<Actor> authors(Collection<UUID> records) {
        Set<Actor> authors = new LinkedHashSet<>();
        List<Class<? extends Message>> kinds =
                List.of(
                        RequestTriaged.class,
                        SearchCompleted.class,
                        RequestConsidered.class,
                        HarmAssessed.class,
                        ExemptionJustified.class,
                        OpinionGiven.class,
                        PublicInterestBalanced.class,
                        ReplyDrafted.class,
                        ResponseApproved.class);
        for (Class<? extends Message> kind : kinds) {
            file.among(records, kind).stream()
                    .map(Independence::hand)
                    .filter(Objects::nonNull)
                    .forEach(authors::add);
        }
        return authors;
    }

    private static @Nullable Actor hand(Message record) {
        return switch (record) {
            case SearchCompleted it -> it.actor();
            case RequestConsidered it -> it.actor();
            case HarmAssessed it -> it.actor();
            case ExemptionJustified it -> it.actor();
            case OpinionGiven it -> it.actor();
            case PublicInterestBalanced it -> it.actor();
            case ReplyDrafted it -> it.actor();
            case ResponseApproved it -> it.actor();
            // A refusal at triage is the whole reply: whoever gave its reason wrote it.
            case RequestTriaged it when it.decision() instanceof TriageDecision.Refuse ->
                    it.actor();
            default -> null;
        };
    }

    public boolean tookPart(UUID requestId, Actor person) {
        return jdbc.sql(
                        """
                        select exists (select 1 from reply_hand
                            where request_id = :request and iss = :iss and sub = :sub)
                        """)
                .param("request", requestId)
                .param("iss", person.iss())
                .param("sub", person.sub())
                .query(Boolean.class)
                .single();
    }

    /** Notes who reviewed it; whoever took part in the reply is refused by the database. */
    public void reviewed(UUID requestId, Actor by) {
        insert(
                """
                insert into review_hand (request_id, iss, sub) values (:request, :iss, :sub)
                on conflict do nothing
                """,
                requestId,
                by);
    }

    private void insert(String sql, UUID requestId, Actor person) {
        jdbc.sql(sql)
                .param("request", requestId)
                .param("iss", person.iss())
                .param("sub", person.sub())
                .update();
    }
}
