package org.shanyraq;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.Filings;
import org.shanyraq.form.CaseForm;
import org.shanyraq.running.PersonsRights;
import org.springframework.context.annotation.Bean;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;

/** The table of docs/architecture.md: who may use what. */
@AnalyzeClasses(packages = "org.shanyraq", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String CAMUNDA = "org.camunda..";
    private static final String CAMUNDA_INSIDE = "org.camunda.bpm.engine.impl..";

    /** Modules that are nobody's feature; every other one is a feature of the centre's work. */
    private static final Set<String> GROUND = Set.of(
            "access",
            "engine",
            "judgement",
            "running",
            "form",
            "calendar",
            "database",
            "trail",
            "security",
            "session",
            "workspace",
            "practice",
            "working");

    private static final DescribedPredicate<JavaClass> FEATURES = new DescribedPredicate<>("feature modules") {
        @Override
        public boolean test(JavaClass type) {
            return type.getPackageName().startsWith("org.shanyraq.") && !GROUND.contains(module(type));
        }
    };

    private static final DescribedPredicate<JavaClass> FEATURE_ROOTS =
            FEATURES.and(not(resideInAnyPackage("..process..", "..web.."))).as("roots of feature modules");

    @Test
    void everyModuleUsesOnlyTheDoorsOfOthersAndThereIsNoCycle() {
        ApplicationModules modules = ApplicationModules.of(Shanyraq.class);

        modules.verify();

        assertThat(names(modules)).containsAll(GROUND).contains("family", "casefile", "intake", "plan", "closure");
    }

    @Test
    void everyModuleDeclaresWhomItMayUse() {
        assertThat(names(ApplicationModules.of(Shanyraq.class)))
                .allSatisfy(module -> assertThat(Class.forName("org.shanyraq.%s.package-info".formatted(module))
                                .isAnnotationPresent(org.springframework.modulith.ApplicationModule.class))
                        .as("package-info of %s has @ApplicationModule(allowedDependencies = ...)", module)
                        .isTrue());
    }

    @ArchTest
    static final ArchRule everyPackageSaysWhatMayBeNull = classes()
            .should(new ArchCondition<JavaClass>("lie in a package that is @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                        events.add(SimpleConditionEvent.violated(type, "no @NullMarked: " + type.getPackageName()));
                    }
                }
            });

    @ArchTest
    static final ArchRule aModuleRootKnowsNeitherTheEngineProductNorItsOwnProcess = noClasses()
            .that(FEATURE_ROOTS)
            .should()
            .dependOnClassesThat(resideInAnyPackage(CAMUNDA, "org.shanyraq.*.process..", "org.shanyraq.*.web.."));

    @ArchTest
    static final ArchRule aProcessClassUsesOnlyThePublicApiOfTheEngineProduct = noClasses()
            .that()
            .resideInAPackage("org.shanyraq.*.process..")
            .should()
            .dependOnClassesThat(resideInAPackage(CAMUNDA_INSIDE)
                    .or(resideInAPackage(CAMUNDA).and(not(resideInAPackage("org.camunda.bpm.engine..")))));

    @ArchTest
    static final ArchRule aProcessClassUsesNoRepositoryAndNoWeb = noClasses()
            .that()
            .resideInAPackage("org.shanyraq.*.process..")
            .should()
            .dependOnClassesThat(simpleNameEndingWith("Repository")
                    .or(resideInAnyPackage(
                            "org.shanyraq.*.web..", "org.shanyraq.workspace..", "org.springframework.web..")));

    @ArchTest
    static final ArchRule aProcessClassAsksNobodyButItsOwnRootTheEngineAndTheCalendar =
            classes().that().resideInAPackage("org.shanyraq.*.process..").should(new AsksItsOwnModule());

    @ArchTest
    static final ArchRule theEngineAndTheGroundBelowItUseNoFeature = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.shanyraq.engine..",
                    "org.shanyraq.judgement..",
                    "org.shanyraq.running..",
                    "org.shanyraq.form..",
                    "org.shanyraq.calendar..",
                    "org.shanyraq.database..",
                    "org.shanyraq.security..",
                    "org.shanyraq.session..")
            .should()
            .dependOnClassesThat(
                    FEATURES.or(resideInAnyPackage("org.shanyraq.workspace..", "org.shanyraq.practice..")));

    @ArchTest
    static final ArchRule calendarAndDatabaseStandOnNothingOfOurs = noClasses()
            .that()
            .resideInAnyPackage("org.shanyraq.calendar..", "org.shanyraq.database..")
            .should()
            .dependOnClassesThat(resideInAPackage(CAMUNDA)
                    .or(resideInAPackage("org.shanyraq..")
                            .and(not(resideInAnyPackage("org.shanyraq.calendar..", "org.shanyraq.database..")))));

    @ArchTest
    static final ArchRule onlyTheEngineModuleAndTheDoorsReachInsideTheEngineProduct = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.shanyraq.engine..",
                    "org.shanyraq.judgement..",
                    "org.shanyraq.running..",
                    "org.shanyraq.form..",
                    "org.shanyraq.security..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CAMUNDA_INSIDE);

    @ArchTest
    static final ArchRule webPagesKnowNothingOfTheEngineProduct = noClasses()
            .that()
            .resideInAnyPackage("org.shanyraq.workspace..", "org.shanyraq.*.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CAMUNDA);

    /** What somebody may see of a case is one value: who shows anything asks for that, not for the rights behind it. */
    @ArchTest
    static final ArchRule whoMayIsAskedInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackages("org.shanyraq.access..", "org.shanyraq.running..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(PersonsRights.class.getName());

    @ArchTest
    static final ArchRule nothingOfTheProductNeedsThePractice = noClasses()
            .that()
            .resideOutsideOfPackage("org.shanyraq.practice..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.shanyraq.practice..");

    @ArchTest
    static final ArchRule nothingOfTheProductNeedsTheEmbeddedDatabase = noClasses()
            .that()
            .resideOutsideOfPackage("org.shanyraq.database..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.shanyraq.database..", "io.zonky.."));

    /** Who wants one paper, or their number, asks for that: a template alone may name any paper that was filed before. */
    @ArchTest
    static final ArchRule allPapersOfACaseAreReadOnlyToBePrinted = noClasses()
            .that()
            .resideOutsideOfPackage("org.shanyraq.casefile..")
            .and()
            .doNotHaveSimpleName("SignedPapers")
            .and()
            .doNotHaveSimpleName("PaperDesk")
            .should()
            .callMethod(Filings.class, "of", String.class);

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("org.shanyraq.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule repositoriesStayInsideTheirModule =
            classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule formsAndDelegatesStayInsideTheirModule = methods()
            .that()
            .haveRawReturnType(CaseForm.class)
            .or()
            .haveRawReturnType(JavaDelegate.class)
            .and()
            .areAnnotatedWith(Bean.class)
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage("org.shanyraq.*.process")
            .andShould()
            .beDeclaredInClassesThat()
            .arePackagePrivate();

    /** A status changes through the words of the work (admit, close, approve), never by being set. */
    @ArchTest
    static final ArchRule aggregatesGuardTheirTransitions = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    /** There is one time, the centre's: nobody looks at the machine's clock past it. */
    @ArchTest
    static final ArchRule nobodyLooksAtAnotherClock = noClasses()
            .that(new DescribedPredicate<>("are not the clock itself") {
                @Override
                public boolean test(JavaClass type) {
                    return !type.getSimpleName().equals("CentreClock")
                            && !type.getSimpleName().equals("PracticeClock");
                }
            })
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.OffsetDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(java.util.Date.class);

    private static Set<String> names(ApplicationModules modules) {
        return modules.stream()
                .map(ApplicationModule::getIdentifier)
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String module(JavaClass type) {
        List<String> parts = List.of(type.getPackageName().split("\\."));
        return parts.size() < 3 ? "" : parts.get(2);
    }

    /** Values that its own module hands it may be another module's: a case, a member. */
    private static final class AsksItsOwnModule extends ArchCondition<JavaClass> {

        AsksItsOwnModule() {
            super("ask no service but those of their own module, of the engine and of the calendar");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getDirectDependenciesFromSelf().stream()
                    .filter(use -> use.getTargetClass().getPackageName().startsWith("org.shanyraq."))
                    .filter(use -> use.getTargetClass().isMetaAnnotatedWith(Component.class))
                    .filter(use -> !Set.of(module(type), "engine", "judgement", "running", "form", "calendar")
                            .contains(module(use.getTargetClass())))
                    .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())));
        }
    }
}
