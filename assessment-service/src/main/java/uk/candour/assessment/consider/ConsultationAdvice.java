package uk.candour.assessment.consider;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.candour.assessment.answer.Given;
import uk.candour.assessment.consider.ConsiderAnswer.ClaimAnswer;
import uk.candour.assessment.consider.ConsiderAnswer.ItemAnswer;
import uk.candour.assessment.consultation.NotConsulted;
import uk.candour.contract.ItemDecision;
import uk.candour.platform.workqueue.Advice;

/** Which claims of an answer protect somebody who was not asked, each under its field. */
record ConsultationAdvice(NotConsulted consultations, UUID requestId) {

    List<Advice> of(ConsiderAnswer answer) {
        List<Advice> advice = new ArrayList<>();
        List<ItemAnswer> items = Given.list(answer.items());
        for (int i = 0; i < items.size(); i++) {
            ItemAnswer item = items.get(i);
            // Asking somebody whether something is held would give away that it is.
            if (!ItemDecision.NEITHER_CONFIRM_NOR_DENY.name().equals(item.decision())) {
                advice.addAll(of("items[%d].".formatted(i), item));
            }
        }
        return advice;
    }

    private List<Advice> of(String path, ItemAnswer item) {
        List<Advice> advice = new ArrayList<>();
        List<ClaimAnswer> claims = Given.list(item.claims());
        for (int i = 0; i < claims.size(); i++) {
            String limb = claims.get(i).limb();
            Integer number = item.item();
            if (limb != null && number != null) {
                consultations
                        .of(requestId, number, limb, path + "claims[%d].limb".formatted(i))
                        .ifPresent(advice::add);
            }
        }
        return advice;
    }
}
