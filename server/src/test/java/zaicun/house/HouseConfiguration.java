package zaicun.house;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import zaicun.access.accounts.AccountBook;
import zaicun.roster.RosterDesk;

@TestConfiguration(proxyBeanMethods = false)
public class HouseConfiguration {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    NamedHelpers namedHelpers() {
        return new NamedHelpers();
    }

    @Bean
    Houses houses(
            RosterDesk roster,
            AccountBook accounts,
            NamedHelpers helpers,
            JdbcClient database,
            Environment environment) {
        return new Houses(roster, accounts, helpers, database, () -> port(environment));
    }

    private static int port(Environment environment) {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }
}
