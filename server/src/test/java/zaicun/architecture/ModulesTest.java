package zaicun.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import zaicun.Zaicun;

/**
 * Modules show each other their faces only: what lies in a sub-package is nobody else's business. The demo, which fills
 * every room, is left out as tests are.
 */
class ModulesTest {

    @Test
    void modules_use_only_each_others_faces() {
        ApplicationModules.of(Zaicun.class, resideInAPackage("zaicun.demo..")).verify();
    }
}
