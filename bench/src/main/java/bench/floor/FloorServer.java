package bench.floor;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A bare Spring Boot server on virtual threads: one insert a fact, plain JDBC for a leave. Nobody signs in. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class FloorServer {

    @RestController
    @RequestMapping("/bare")
    static class Bare {

        record Fact(UUID household, LocalDate on, String words) {}

        record Asked(int applicant) {}

        record Decision(int step, int version) {}

        record Waiting(int count) {}

        private final JdbcClient database;
        private final BareLeave leaves;

        Bare(JdbcClient database, BareLeave leaves) {
            this.database = database;
            this.leaves = leaves;
        }

        @PutMapping("/facts/{id}")
        Fact record(@PathVariable UUID id, @RequestBody Fact fact) {
            database.sql("insert into fact (id, household, on_date, words) values (:id, :household, :on, :words)")
                    .param("id", id)
                    .param("household", fact.household())
                    .param("on", fact.on())
                    .param("words", fact.words())
                    .update();
            return fact;
        }

        @PostMapping("/leaves/{id}")
        Asked ask(@PathVariable UUID id, @RequestBody Asked asked) throws SQLException {
            leaves.ask(id, asked.applicant());
            return asked;
        }

        @PostMapping("/leaves/{id}/decisions")
        Decision decide(@PathVariable UUID id, @RequestBody Decision decision) throws SQLException {
            leaves.decide(id, decision.step(), decision.version());
            return decision;
        }

        @GetMapping("/waiting/{office}")
        Waiting waiting(@PathVariable int office) throws SQLException {
            return new Waiting(leaves.waiting(office));
        }
    }

    @Bean
    BareLeave bareLeave(DataSource source) {
        return new BareLeave(source);
    }

    public static void main(String[] arguments) {
        var application = new SpringApplication(FloorServer.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.run(arguments);
    }
}
