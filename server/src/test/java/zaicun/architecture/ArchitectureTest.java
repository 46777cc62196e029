package zaicun.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zaicun.architecture.planted.LooksAtTheWall;

/** Each rule is held by the house and seen to fail on a planted violator. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("zaicun");

    private static final ArchRule NO_BARE_CLOCK = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    private static final ArchRule KERNEL_IS_PURE = noClasses()
            .that()
            .resideInAnyPackage("zaicun.kernel..", "zaicun.architecture.planted..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "tools.jackson..");

    private static final ArchRule NO_CYCLES =
            slices().matching("zaicun.(*)..").namingSlices("$1").should().beFreeOfCycles();

    @Test
    void everybody_sees_only_what_lies_below() {
        Directions.rule().check(HOUSE);
    }

    @Test
    void every_top_level_package_is_named() {
        var packages = HOUSE.stream().map(Directions::topOf).collect(Collectors.toSet());

        assertThat(Directions.MAY_SEE.keySet()).containsAll(packages);
    }

    @Test
    void no_module_leans_on_itself_through_another() {
        NO_CYCLES.check(HOUSE);
    }

    @Test
    void only_the_clock_knows_the_time() {
        NO_BARE_CLOCK.check(HOUSE);
    }

    @Test
    void the_kernel_knows_no_framework_and_no_database() {
        KERNEL_IS_PURE.check(HOUSE);
    }

    /** Spring calls a bean after its class alone: two of one name stop the start, wherever they lie. */
    @Test
    void no_two_beans_share_a_name() {
        var names = HOUSE.stream()
                .filter(type -> type.isMetaAnnotatedWith("org.springframework.stereotype.Component"))
                .map(JavaClass::getSimpleName)
                .toList();

        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    }

    static List<ArchRule> rules() {
        return List.of(Directions.rule(), NO_BARE_CLOCK, KERNEL_IS_PURE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_planted_violator_is_found(ArchRule rule) {
        var planted = new ClassFileImporter().importClasses(LooksAtTheWall.class);

        assertThatThrownBy(() -> rule.check(planted)).isInstanceOf(AssertionError.class);
    }
}
