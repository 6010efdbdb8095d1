package uk.candour.process;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import uk.candour.platform.rules.EveryModule;

@AnalyzeClasses(packages = "uk.candour.process", importOptions = DoNotIncludeTests.class)
class ProcessArchitectureTests {

    @ArchTest static final ArchTests EVERY_MODULE = ArchTests.in(EveryModule.class);

    @ArchTest
    static final ArchRule THE_CASE_FILE_IS_PURE =
            noClasses()
                    .that()
                    .resideInAPackage("uk.candour.process.casefile")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework..",
                            "org.camunda..",
                            "java.sql..",
                            "tools.jackson..",
                            "uk.candour.platform..")
                    .because("what follows from the facts needs no engine and no database");
}
