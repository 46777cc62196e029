package zaicun.architecture;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import zaicun.Zaicun;

/** Modules show each other their faces only: what lies in a sub-package is nobody else's business. */
class ModulesTest {

    @Test
    void modules_use_only_each_others_faces() {
        ApplicationModules.of(Zaicun.class).verify();
    }
}
