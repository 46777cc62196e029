package zaicun.demo;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.access.Demonstration;

/** Remembers whether this database was filled with a made-up district; such a one stays a demonstration for good. */
@Repository
class Fillings implements Demonstration {

    enum State {
        NONE,
        BEGUN,
        FINISHED
    }

    private final JdbcClient database;
    private final Clock clock;
    private final boolean asked;

    Fillings(JdbcClient database, Clock clock, @Value("${zaicun.demo:false}") boolean asked) {
        this.database = database;
        this.clock = clock;
        this.asked = asked;
    }

    @Override
    public boolean isOn() {
        return asked || state() != State.NONE;
    }

    State state() {
        return database.sql("select finished_at is not null from demo_filling")
                .query(Boolean.class)
                .optional()
                .map(finished -> finished ? State.FINISHED : State.BEGUN)
                .orElse(State.NONE);
    }

    /** Whether nobody has ever worked with this database. */
    boolean isUntouched() {
        return database.sql("select not exists (select from person) and not exists (select from office)")
                .query(Boolean.class)
                .single();
    }

    void begin() {
        database.sql("insert into demo_filling (begun_at) values (:at)")
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    void finish() {
        database.sql("update demo_filling set finished_at = :at")
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}
