package uk.candour.assessment.consultation;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.candour.assessment.casefile.CaseFile;
import uk.candour.contract.AssessmentEvent.Consulted;
import uk.candour.contract.ConsulteeKind;
import uk.candour.platform.workqueue.Advice;

/**
 * Whether an exemption that protects somebody else is relied on without having asked them: what was
 * obtained in confidence (FOIA s.41), commercial interests (s.43(2)) and their like in the EIR. It
 * warns and never blocks: asking is good practice, not a condition.
 */
@Component
public class NotConsulted {

    private static final Pattern PROTECTS_OTHERS =
            Pattern.compile("s41(\\(.*)?|s43\\(2\\)|r12\\(5\\)\\([ef]\\)");

    private final CaseFile file;

    NotConsulted(CaseFile file) {
        this.file = file;
    }

    /** Nobody outside was asked about this item, whatever they said. */
    public boolean lacks(UUID requestId, int item, String limb) {
        return PROTECTS_OTHERS.matcher(limb.strip()).matches()
                && file.all(requestId, Consulted.class).stream()
                        .map(Consulted::consultee)
                        .filter(it -> it.kind() != ConsulteeKind.DEPARTMENT)
                        .noneMatch(it -> it.items().contains(item));
    }

    /** The same as advice on a field. */
    public Optional<Advice> of(UUID requestId, int item, String limb, String field) {
        return lacks(requestId, item, limb)
                ? Optional.of(
                        new Advice(
                                "not-consulted",
                                field,
                                "Nobody was asked whom this exemption protects",
                                "Section 45 Code of Practice, part 3: consultation with third parties",
                                "Consult them before you rely on it: what they fear is evidence, what"
                                        + " the authority fears for them is not",
                                limb))
                : Optional.empty();
    }
}
