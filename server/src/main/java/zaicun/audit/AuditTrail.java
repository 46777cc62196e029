package zaicun.audit;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was written, the latest first. */
@Component
@Transactional(readOnly = true)
public class AuditTrail {

    private static final String CONDITION =
            """
            where entry.at >= :from and entry.at < :until
              and (cardinality(:who) = 0 or entry.who = any(:who))
              and starts_with(entry.what, :what)
              and (cardinality(:object) = 0 or entry.object = any(:object))
            """;
    private static final String ENTRIES =
            "select " + AuditEntries.COLUMNS + " from audit_entry entry " + CONDITION + "order by entry.at desc, entry.id desc ";
    private static final int FETCHED = 1_000;

    private final JdbcClient database;

    AuditTrail(JdbcClient database) {
        this.database = database;
    }

    public long count(AuditQuestion question) {
        return asked("select count(*) from audit_entry entry " + CONDITION, question).query(Long.class).single();
    }

    public List<AuditEntry> entries(AuditQuestion question, int size, long offset) {
        return asked(ENTRIES + "limit :size offset :offset", question)
                .param("size", size)
                .param("offset", offset)
                .query(AuditEntries::read)
                .list();
    }

    /** All of them, one by one, for an export. */
    public void each(AuditQuestion question, Consumer<AuditEntry> taker) {
        try (var entries = asked(ENTRIES, question).withFetchSize(FETCHED).query(AuditEntries::read).stream()) {
            entries.forEachOrdered(taker);
        }
    }

    private StatementSpec asked(String statement, AuditQuestion question) {
        return database.sql(statement)
                .param("from", question.from().atOffset(ZoneOffset.UTC))
                .param("until", question.until().atOffset(ZoneOffset.UTC))
                .param("who", question.who().toArray(UUID[]::new))
                .param("what", question.what())
                .param("object", question.object().stream().toArray(UUID[]::new));
    }
}
