package uk.candour.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import uk.candour.platform.rules.EveryModule;

@AnalyzeClasses(
        packages = "uk.candour.notification",
        importOptions = ImportOption.DoNotIncludeTests.class)
class NotificationArchitectureTests {

    @ArchTest static final ArchTests RULES = ArchTests.in(EveryModule.class);

    @ArchTest
    static final ArchRule FEATURES_FORM_NO_CYCLE =
            slices().matching("uk.candour.notification.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule LETTERS_ARE_WORDED_WITHOUT_ANY_FRAMEWORK =
            noClasses()
                    .that()
                    .resideInAnyPackage("..notification.letter", "..notification.prose")
                    .and()
                    .haveSimpleNameNotContaining("Pack")
                    .and()
                    .doNotHaveSimpleName("Composing")
                    .and()
                    .doNotHaveSimpleName("Seal")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework..", "java.sql..", "tools.jackson..");
}
