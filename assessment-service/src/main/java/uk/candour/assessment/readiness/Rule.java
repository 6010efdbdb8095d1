package uk.candour.assessment.readiness;

import java.util.stream.Stream;
import uk.candour.platform.workqueue.Advice;

/** One thing that weak reasoning has in common. */
interface Rule {

    Stream<Advice> check(Reasoning reasoning);
}
