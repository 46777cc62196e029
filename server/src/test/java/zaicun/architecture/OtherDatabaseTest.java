package zaicun.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import zaicun.house.ZaicunTest;

/** PostgreSQL 15 sees the main course of every module, not the whole suite a second time. */
class OtherDatabaseTest {

    /** They ask no database of their own, or would load a calendar that moves everybody's working days. */
    private static final Set<String> LEFT_OUT = Set.of("web", "features", "rulebook");

    @Test
    void every_module_with_whole_server_tests_has_one_that_runs_on_the_other_database() {
        var tests = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages("zaicun");

        var all = modules(tests, test -> true);
        var tagged = modules(tests, OtherDatabaseTest::runsOnTheOther);

        assertThat(all).hasSizeGreaterThan(15);
        assertThat(tagged).containsAll(all);
    }

    private static Set<String> modules(Iterable<JavaClass> tests, Predicate<JavaClass> wanted) {
        return StreamSupport.stream(tests.spliterator(), false)
                .filter(test -> test.isAnnotatedWith(ZaicunTest.class) && wanted.test(test))
                .map(test -> test.getPackageName().split("\\.")[1])
                .filter(module -> !LEFT_OUT.contains(module))
                .collect(Collectors.toSet());
    }

    private static boolean runsOnTheOther(JavaClass test) {
        return test.isAnnotatedWith(Tag.class) && test.getAnnotationOfType(Tag.class).value().equals("external-database");
    }
}
