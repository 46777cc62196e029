package zaicun.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionOperations;
import zaicun.kernel.District;

/**
 * Links waiting entries into their district's chain shortly after they were committed. An entry waits from the very
 * transaction that wrote it, so a late commit is linked late but never missed; a lock lets one node at a time link a district.
 */
@Component
class AuditSealer {

    private static final int BATCH = 2_000;

    private record Head(long position, byte[] hash) {}

    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final Chain chain;

    AuditSealer(JdbcClient database, TransactionOperations transactions, Chain chain) {
        this.database = database;
        this.transactions = transactions;
        this.chain = chain;
    }

    @Scheduled(fixedDelay = 1_000)
    void seal() {
        try {
            waitingDistricts().forEach(this::seal);
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException databaseAway) {
            // what waits is linked when the database is back; requests tell of the failure
        }
    }

    private List<District> waitingDistricts() {
        return database.sql("select distinct district from audit_waiting")
                .query((row, number) -> new District(row.getString("district")))
                .list();
    }

    void seal(District district) {
        while (transactions.execute(status -> sealBatch(district)) == BATCH) {
            // the next batch
        }
    }

    private int sealBatch(District district) {
        if (!lock(district)) {
            return 0;
        }
        var entries = waiting(district);
        var head = head(district);
        var positions = new ArrayList<Long>();
        var hashes = new ArrayList<byte[]>();
        for (var entry : entries) {
            head = new Head(head.position() + 1, chain.next(head.hash(), entry));
            positions.add(head.position());
            hashes.add(head.hash());
        }
        link(district, entries.stream().map(AuditEntry::id).toArray(UUID[]::new), positions, hashes);
        return entries.size();
    }

    private boolean lock(District district) {
        return database.sql("select pg_try_advisory_xact_lock(hashtext('zaicun.audit'), :district)")
                .param("district", Integer.parseInt(district.code()))
                .query(Boolean.class)
                .single();
    }

    private List<AuditEntry> waiting(District district) {
        return database.sql("select " + AuditEntries.COLUMNS
                        + """
                           from audit_waiting waiting
                           join audit_entry entry on entry.district = waiting.district and entry.id = waiting.entry
                          where waiting.district = :district
                          order by entry.id
                          limit :batch
                        """)
                .param("district", district.code())
                .param("batch", BATCH)
                .query(AuditEntries::read)
                .list();
    }

    private Head head(District district) {
        return database.sql(
                        """
                        select position, hash from audit_link
                         where district = :district
                         order by position desc
                         limit 1
                        """)
                .param("district", district.code())
                .query((row, number) -> new Head(row.getLong("position"), row.getBytes("hash")))
                .optional()
                .orElse(new Head(0, Chain.BEGINNING));
    }

    private void link(District district, UUID[] entries, List<Long> positions, List<byte[]> hashes) {
        database.sql(
                        """
                        with linked as (
                            insert into audit_link (district, position, entry, hash)
                            select :district, position, entry, hash
                              from unnest(:positions, :entries, :hashes) as link (position, entry, hash)
                            returning district, entry)
                        delete from audit_waiting waiting using linked
                         where waiting.district = :district and waiting.entry = linked.entry
                        """)
                .param("district", district.code())
                .param("positions", positions.toArray(Long[]::new))
                .param("entries", entries)
                .param("hashes", hashes.toArray(byte[][]::new))
                .update();
    }
}
