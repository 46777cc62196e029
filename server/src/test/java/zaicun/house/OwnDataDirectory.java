package zaicun.house;

import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Each application context works in a fresh data directory under {@code target}. */
class OwnDataDirectory implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context.getEnvironment().getProperty("zaicun.data") == null) {
            var directory = Path.of("target", "test-data", UUID.randomUUID().toString());
            TestPropertyValues.of("zaicun.data=" + directory).applyTo(context);
        }
    }
}
