package uk.candour.assessment.consider;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.candour.assessment.answer.Given;
import uk.candour.assessment.answer.Problems;
import uk.candour.assessment.casefile.Findings;
import uk.candour.assessment.casefile.Findings.Found;
import uk.candour.assessment.consider.ConsiderAnswer.ClaimAnswer;
import uk.candour.assessment.exemption.Catalogue;
import uk.candour.assessment.exemption.Catalogue.Lookup;
import uk.candour.assessment.exemption.Exemption;
import uk.candour.contract.Basis;
import uk.candour.contract.Claim;
import uk.candour.contract.ItemDecision;
import uk.candour.contract.Special;

/**
 * Turns what the officer claimed into claims. The department that has to state the grounds is the
 * one named; else every department that proposed the limb, each for itself; else, where grounds
 * rest on what a department knows, the only one that could.
 */
public final class Claiming {

    private final Findings findings;
    private final Catalogue catalogue;
    private final ClaimMaker maker;
    private final Fallen fallen;
    private final Problems problems;

    /** Where nothing fell before. */
    public Claiming(Findings findings, Catalogue catalogue, ClaimMaker maker, Problems problems) {
        this(findings, catalogue, maker, Fallen.NOTHING, problems);
    }

    Claiming(
            Findings findings,
            Catalogue catalogue,
            ClaimMaker maker,
            Fallen fallen,
            Problems problems) {
        this.findings = findings;
        this.catalogue = catalogue;
        this.maker = maker;
        this.fallen = fallen;
        this.problems = problems;
    }

    List<Claim> claims(String path, int item, ItemDecision decision, ClaimAnswer claimed) {
        List<String> covers = Given.list(claimed.covers()).stream().distinct().toList();
        if (!findings.documentsOn(item).keySet().containsAll(covers)) {
            problems.add(
                    path + "covers", "Name documents that were found for item %d".formatted(item));
        }
        return switch (catalogue.find(claimed.limb())) {
            case Lookup.NoLimb(String why) -> {
                problems.add(path + "limb", why + ", or clear the row");
                yield List.of();
            }
            case Lookup.Found(Exemption limb) ->
                    departments(path, item, limb, claimed.department()).stream()
                            .map(it ->
                                    decision == ItemDecision.NEITHER_CONFIRM_NOR_DENY
                                            ? silence(path, item, limb, covers, it.name())
                                            : maker.claim(item, limb, covers, it.name()))
                            .map(it -> submitted(item, it, claimed))
                            .toList();
        };
    }

    /** An opinion is reasonable when it was formed on arguments for and against (FOIA s.36(2)). */
    private Claim submitted(int item, Claim claim, ClaimAnswer claimed) {
        if (claim.special() != Special.QUALIFIED_PERSON) {
            return claim;
        }
        if (Problems.isMissing(claimed.inFavour()) || Problems.isMissing(claimed.against())) {
            problems.warn(
                    "%s on item %d goes to the qualified person without arguments for and against"
                            .formatted(claim.limb(), item));
        }
        return claim.submitting(claimed.submission());
    }

    /** A department, or nobody: then the officer states the grounds. */
    private record Department(@Nullable String name) {}

    private Claim silence(
            String path,
            int item,
            Exemption limb,
            List<String> covers,
            @Nullable String department) {
        if (!covers.isEmpty()) {
            problems.add(
                    path + "covers",
                    "Leave out the documents: whether there are any is what is not said");
        }
        String citation = limb.confirmOrDenyCitation();
        if (citation == null) {
            problems.add(
                    path + "limb",
                    "%s does not exclude the duty to confirm or deny".formatted(limb.limb()));
            citation = limb.citation();
        }
        Claim claim = maker.neitherConfirmNorDeny(item, limb, citation, department);
        if (fallen.includes(claim)) {
            problems.add(
                    path + "limb",
                    "%s fell for item %d: decide about the content, or rely on another provision"
                            .formatted(citation, item));
        }
        return claim;
    }

    private List<Department> departments(
            String path, int item, Exemption limb, @Nullable String named) {
        Set<String> searched = findings.departments();
        if (named != null && !named.isBlank()) {
            if (!searched.contains(named)) {
                problems.add(
                        path + "department",
                        "Name a department that searched: " + String.join(", ", searched));
            }
            return List.of(new Department(named));
        }
        Set<String> proposers = new TreeSet<>();
        findings.on(item).stream()
                .filter(found -> proposes(found, limb))
                .forEach(found -> proposers.add(found.department()));
        if (!proposers.isEmpty()) {
            return proposers.stream().map(Department::new).toList();
        }
        if (!restsOnWhatADepartmentKnows(limb)) {
            return Collections.singletonList(new Department(null));
        }
        List<String> able = findings.heldOn(item).stream().map(Found::department).toList();
        List<String> candidates = able.size() == 1 ? able : List.copyOf(searched);
        if (candidates.size() != 1) {
            problems.add(
                    path + "department",
                    "Name the department that states the harm: " + String.join(", ", searched));
            return List.of();
        }
        return List.of(new Department(candidates.getFirst()));
    }

    private static boolean proposes(Found found, Exemption limb) {
        return found.finding().proposals().stream().anyMatch(it -> it.limb().equals(limb.limb()));
    }

    private static boolean restsOnWhatADepartmentKnows(Exemption limb) {
        return limb.basis() != Basis.CLASS && limb.special() != Special.QUALIFIED_PERSON;
    }
}
