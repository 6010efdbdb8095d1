package uk.candour.assessment.precedent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import uk.candour.assessment.answer.Given;
import uk.candour.assessment.readiness.Decided;
import uk.candour.contract.Claim;
import uk.candour.contract.IntakeEvent.RequestTriaged;
import uk.candour.contract.Likelihood;
import uk.candour.contract.Question;
import uk.candour.contract.Regime;
import uk.candour.platform.web.FieldErrors;

/** The decisions of closed cases, and those among them that a question resembles. */
@Repository
public class Precedents {

    /** What a person reads beside a form. */
    private static final int SHOWN = 5;

    /** What a decision is held against. */
    private static final int COMPARED = 20;

    /**
     * The newest that share the question's words, of the same limb and of any, and some about
     * nearly the same, whenever that was; of those that say the same the newest. Only they are
     * ranked, so that many thousands of decisions cost no more than hundreds.
     */
    private static final String CANDIDATES =
            """
            with candidate as (
                (select id from precedent
                 where limb = any(:limbs) and words @@ websearch_to_tsquery('english', :words)
                 order by closed_on desc limit 100)
                union
                (select id from precedent where words @@ websearch_to_tsquery('english', :words)
                 order by closed_on desc limit 100)
                union
                (select id from precedent where :subject <<% subject limit 100)
            ),
            different as (
                select distinct on (wording, limb, question, fate, reasoning) * from precedent
                where id in (select id from candidate) and request_id <> :request
                order by wording, limb, question, fate, reasoning, closed_on desc
            )
            select * from different
            """;

    /** What there is to learn from: the words of question and arguments count, the limb first. */
    private static final String CLOSEST =
            """
            order by coalesce(limb = any(:limbs), false) desc,
                     similarity(subject, :subject)
                         + ts_rank_cd(words, websearch_to_tsquery('english', :words), 1 | 32) desc,
                     closed_on desc, id
            """;

    /** What can be contradicted: the question alone counts. */
    private static final String LIKEST =
            "order by similarity(subject, :subject) desc, closed_on desc, id";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Precedents(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What has no column of its own. */
    private record Reasoned(List<Argument> grounds, @Nullable Weighing weighing) {}

    /** What a case decided; a case that is decided again decides nothing else any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(UUID request, List<Precedent> decisions) {
        jdbc.sql("delete from precedent where request_id = :request")
                .param("request", request)
                .update();
        decisions.forEach(it -> insert(request, it));
    }

    private void insert(UUID request, Precedent it) {
        jdbc.sql(
                        """
                        insert into precedent (id, request_id, reference, closed_on, regime, wording, subject, limb, name,
                                               department, question, fate, likelihood, reasoning)
                        values (:id, :request, :reference, :closed, :regime, :wording, :subject, :limb, :name,
                                :department, :question, :fate, :likelihood, :reasoning::jsonb)
                        """)
                .param("id", it.id())
                .param("request", request)
                .param("reference", it.reference())
                .param("closed", it.closedOn())
                .param("regime", it.regime().name())
                .param("wording", it.wording())
                .param("subject", Sought.subject(it.wording()))
                .param("limb", it.limb())
                .param("name", it.name())
                .param("department", it.department())
                .param("question", it.question().name())
                .param("fate", it.fate().name())
                .param("likelihood", it.likelihood() == null ? null : it.likelihood().name())
                .param(
                        "reasoning",
                        json.writeValueAsString(new Reasoned(it.grounds(), it.weighing())))
                .update();
    }

    /** The one that a page names by its id; empty where there is none, or it is no id. */
    public Optional<Precedent> named(String id) {
        return uuid(id).flatMap(it ->
                jdbc.sql("select * from precedent where id = :id")
                        .param("id", it)
                        .query(this::read)
                        .optional());
    }

    /** The few that come closest, those of the same limb first. */
    List<Precedent> similar(Sought sought) {
        return candidates(sought, CLOSEST, SHOWN);
    }

    /** What was decided on questions like an item's, to hold a decision on these claims against. */
    public List<Decided> decided(RequestTriaged triage, int item, Collection<Claim> claims) {
        return candidates(Sought.of(triage, item, claims), LIKEST, COMPARED).stream()
                .map(Precedent::decided)
                .toList();
    }

    /**
     * @throws FieldErrors where an answer says that it rests on a case in which nothing was decided
     */
    public void checkKnown(@Nullable List<String> basedOn) {
        List<String> named = Given.list(basedOn).stream().distinct().toList();
        if (!named.isEmpty() && decidedIn(named) < named.size()) {
            throw FieldErrors.of(
                    "basedOn", "Name references of cases that decided something before");
        }
    }

    private int decidedIn(List<String> references) {
        return jdbc.sql(
                        "select count(distinct reference) from precedent where reference = any(:named)")
                .param("named", references.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    private List<Precedent> candidates(Sought sought, String order, int atMost) {
        return jdbc.sql(CANDIDATES + order + " limit :most")
                .param("words", sought.words())
                .param("limbs", sought.limbs().toArray(String[]::new))
                .param("subject", sought.subject())
                .param("request", sought.request())
                .param("most", atMost)
                .query(this::read)
                .list();
    }

    private static Optional<UUID> uuid(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private Precedent read(ResultSet row, int number) throws SQLException {
        Reasoned reasoned = json.readValue(row.getString("reasoning"), Reasoned.class);
        String likelihood = row.getString("likelihood");
        return new Precedent(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getObject("closed_on", LocalDate.class),
                Regime.valueOf(row.getString("regime")),
                row.getString("wording"),
                row.getString("limb"),
                row.getString("name"),
                row.getString("department"),
                Question.valueOf(row.getString("question")),
                Fate.valueOf(row.getString("fate")),
                likelihood == null ? null : Likelihood.valueOf(likelihood),
                reasoned.grounds(),
                reasoned.weighing());
    }
}
