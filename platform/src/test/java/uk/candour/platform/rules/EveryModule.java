package uk.candour.platform.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.temporal.Temporal;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Rules that hold in every module. Apply them with {@code @ArchTest static final ArchTests RULES =
 * ArchTests.in(EveryModule.class)}.
 */
public final class EveryModule {

    private static final DescribedPredicate<JavaMethodCall> NOW_WITHOUT_A_CLOCK =
            DescribedPredicate.describe(
                    "now() without a clock",
                    call ->
                            call.getTarget().getName().equals("now")
                                    && call.getTargetOwner().isAssignableTo(Temporal.class)
                                    && call.getTarget().getRawParameterTypes().stream()
                                            .noneMatch(it -> it.isEquivalentTo(Clock.class)));

    private static final DescribedPredicate<JavaClass> DECIDES =
            DescribedPredicate.describe(
                    "decide",
                    type ->
                            type.getMethods().stream()
                                    .anyMatch(method -> method.getName().equals("decide")));

    @ArchTest
    static final ArchRule TAKES_THE_TIME_FROM_A_CLOCK =
            noClasses()
                    .should()
                    .callMethodWhere(NOW_WITHOUT_A_CLOCK)
                    .because("tests set the clock, and legal days need a zone");

    @ArchTest
    static final ArchRule SENDS_ONLY_FROM_THE_OUTBOX =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("uk.candour.platform.outbox")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage("org.apache.kafka.clients.producer..")
                                    .or(
                                            assignableTo(
                                                    "org.springframework.kafka.core.KafkaOperations"))
                                    .or(
                                            name("org.springframework.cloud.stream.function.StreamBridge")
                                                    .forSubtype()))
                    .because("what is not in the outbox can be lost");

    @ArchTest
    static final ArchRule DECISIONS_ARE_PURE =
            noClasses()
                    .that(DECIDES)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework..", "java.sql..", "tools.jackson..")
                    .allowEmptyShould(true)
                    .because("a decision takes records and returns an outcome");

    @ArchTest
    static final ArchRule ONE_JACKSON =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
                    .because(
                            "Jackson 3 is the one; Jackson 2 only comes along with other libraries");

    @ArchTest
    static final ArchRule PACKAGES_ARE_FEATURES =
            noClasses()
                    .should()
                    .resideInAnyPackage(
                            "..service..",
                            "..dto..",
                            "..util..",
                            "..impl..",
                            "..config..",
                            "..common..")
                    .because("a package is named for what it decides");

    @ArchTest
    static final ArchRule INJECTS_BY_CONSTRUCTOR =
            fields().should().notBeAnnotatedWith(Autowired.class).allowEmptyShould(true);

    @ArchTest
    static final ArchRule CAMUNDA_IS_SEALED_IN =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("uk.candour.process..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.camunda..")
                    .allowEmptyShould(true)
                    .because("the engine can be changed in one module");

    @ArchTest
    static final ArchRule PLATFORM_STANDS_ALONE =
            classes()
                    .that()
                    .resideInAPackage("uk.candour.platform..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage("uk.candour.platform..")
                                    .or(DescribedPredicate.not(resideInAnyPackage("uk.candour.."))))
                    .allowEmptyShould(true);

    private EveryModule() {}
}
