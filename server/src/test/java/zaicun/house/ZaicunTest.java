package zaicun.house;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import zaicun.Zaicun;

/**
 * A test against the whole server on a free port: real database, {@link TestClock} at 2026-11-23 09:00 in Shanghai before
 * each test. Inject {@link Houses} and build a {@link House} per test: each has a district of its own, so that nothing is
 * cleaned up. With {@code ZAICUN_DB_URL} set the same tests run on that database: {@code ./zaicun test} runs those tagged
 * {@code external-database} on PostgreSQL 15 as well, the main course of every module.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Zaicun.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "zaicun.db.programs=target/postgres-binaries",
            "zaicun.access.password.argon2-memory=2048",
            "zaicun.access.password.argon2-iterations=1",
            "zaicun.access.session.wrong-per-address=1000000",
            "zaicun.integrity.reports-per-address=1000000",
            "zaicun.integrity.wrong-per-address=1000000"
        })
@ContextConfiguration(initializers = OwnDataDirectory.class)
@Import(HouseConfiguration.class)
@ExtendWith(ClockAtStart.class)
public @interface ZaicunTest {}
