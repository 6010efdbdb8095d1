package uk.candour.assessment;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import uk.candour.platform.rules.EveryModule;

@AnalyzeClasses(
        packages = "uk.candour.assessment",
        importOptions = ImportOption.DoNotIncludeTests.class)
class AssessmentArchitectureTests {

    @ArchTest static final ArchTests RULES = ArchTests.in(EveryModule.class);
}
