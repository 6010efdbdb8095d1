package uk.candour.local;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import uk.candour.platform.rules.EveryModule;

@AnalyzeClasses(packages = "uk.candour.local", importOptions = DoNotIncludeTests.class)
class LocalArchitectureTests {

    @ArchTest static final ArchTests EVERY_MODULE = ArchTests.in(EveryModule.class);
}
