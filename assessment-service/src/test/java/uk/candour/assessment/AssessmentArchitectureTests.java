package uk.candour.assessment;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import uk.candour.platform.rules.EveryModule;
import uk.candour.platform.workqueue.Advice;

@AnalyzeClasses(
        packages = "uk.candour.assessment",
        importOptions = ImportOption.DoNotIncludeTests.class)
class AssessmentArchitectureTests {

    @ArchTest static final ArchTests RULES = ArchTests.in(EveryModule.class);

    @ArchTest
    static final ArchRule READINESS_IS_PURE =
            classes()
                    .that()
                    .resideInAPackage("uk.candour.assessment.readiness")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(
                                            "java.lang..",
                                            "java.util..",
                                            "java.time..",
                                            "org.jspecify..",
                                            "uk.candour.contract",
                                            "uk.candour.assessment.readiness")
                                    .or(type(Advice.class)))
                    .because("its rules are about text, wherever it comes from");
}
