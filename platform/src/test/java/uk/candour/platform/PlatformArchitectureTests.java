package uk.candour.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import uk.candour.platform.rules.EveryModule;

@AnalyzeClasses(packages = "uk.candour.platform", importOptions = DoNotIncludeTests.class)
class PlatformArchitectureTests {

    @ArchTest static final ArchTests EVERY_MODULE = ArchTests.in(EveryModule.class);

    @ArchTest
    static final ArchRule KNOWS_NO_WORD_OF_THE_DOMAIN =
            noClasses()
                    .should()
                    .haveNameMatching(
                            "(?i).*\\.\\w*(applicant|exemption|limb|harm|interest|triage|deadline|signoff|disclos|foi)\\w*")
                    .because("the platform would serve any casework");
}
