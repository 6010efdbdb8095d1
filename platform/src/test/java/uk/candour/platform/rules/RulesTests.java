package uk.candour.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import uk.candour.platform.rules.Offenders.AsksTheMachine;
import uk.candour.platform.rules.Offenders.DecidesWithTheDatabase;
import uk.candour.platform.rules.Offenders.InjectedField;
import uk.candour.platform.rules.Offenders.SendsByBridge;
import uk.candour.platform.rules.Offenders.SendsByItself;
import uk.candour.platform.rules.Offenders.SendsByTemplate;
import uk.candour.platform.rules.service.Misplaced;

/** Sees every rule fail: a rule that cannot fail protects nothing. */
class RulesTests {

    @Test
    void refusesTheMachinesClock() {
        assertRed(EveryModule.TAKES_THE_TIME_FROM_A_CLOCK, AsksTheMachine.class);
    }

    @Test
    void refusesSendersBesideTheOutbox() {
        assertRed(EveryModule.SENDS_ONLY_FROM_THE_OUTBOX, SendsByItself.class);
        assertRed(EveryModule.SENDS_ONLY_FROM_THE_OUTBOX, SendsByTemplate.class);
        assertRed(EveryModule.SENDS_ONLY_FROM_THE_OUTBOX, SendsByBridge.class);
    }

    @Test
    void refusesDecisionsThatAreNotPure() {
        assertRed(EveryModule.DECISIONS_ARE_PURE, DecidesWithTheDatabase.class);
    }

    @Test
    void refusesPackagesNamedForLayers() {
        assertRed(EveryModule.PACKAGES_ARE_FEATURES, Misplaced.class);
    }

    @Test
    void refusesInjectedFields() {
        assertRed(EveryModule.INJECTS_BY_CONSTRUCTOR, InjectedField.class);
    }

    private static void assertRed(ArchRule rule, Class<?> offender) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(offender)).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }
}
