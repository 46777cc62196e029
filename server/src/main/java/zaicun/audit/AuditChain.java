package zaicun.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import zaicun.kernel.District;

/** Recomputes a district's whole chain from its entries. */
@Component
public class AuditChain {

    /** Where the chain does not fit its entries, and why, in Chinese. */
    public record Break(long position, UUID entry, String why) {}

    /**
     * @param linked entries in the chain that were compared
     * @param waiting entries not yet linked, normally a second's worth
     * @param head the last hash, to be written down outside
     */
    public record Checked(District district, long linked, long waiting, String head, Optional<Break> broken) {}

    private record Link(long position, byte[] hash, AuditEntry entry) {}

    private static final int FETCHED = 1_000;

    private final JdbcClient database;
    private final Chain chain;

    AuditChain(JdbcClient database, Chain chain) {
        this.database = database;
        this.chain = chain;
    }

    public List<District> districts() {
        return database.sql("select distinct district from audit_entry order by district")
                .query((row, number) -> new District(row.getString("district")))
                .list();
    }

    /** Memory does not grow with the chain. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Checked check(District district) {
        var walk = new Walk();
        try (var links = database.sql("select link.position, link.hash, " + AuditEntries.COLUMNS
                        + """
                           from audit_link link
                           join audit_entry entry on entry.district = link.district and entry.id = link.entry
                          where link.district = :district
                          order by link.position
                        """)
                .withFetchSize(FETCHED)
                .param("district", district.code())
                .query(AuditChain::read)
                .stream()) {
            links.forEachOrdered(walk::take);
        }
        var waiting = count("select count(*) from audit_waiting where district = :district", district);
        var broken = walk.broken.or(() -> lostEntry(district));
        return new Checked(district, walk.position, waiting, HexFormat.of().formatHex(walk.hash), broken);
    }

    /** An entry that neither waits nor is linked was slipped in beside the program, or its link was taken out. */
    private Optional<Break> lostEntry(District district) {
        return database.sql(
                        """
                        select entry.id
                          from audit_entry entry
                         where entry.district = :district
                           and not exists (select from audit_link link
                                            where link.district = entry.district and link.entry = entry.id)
                           and not exists (select from audit_waiting waiting
                                            where waiting.district = entry.district and waiting.entry = entry.id)
                         order by entry.id
                         limit 1
                        """)
                .param("district", district.code())
                .query(UUID.class)
                .optional()
                .map(entry -> new Break(0, entry, "这条记录不在链上，也不在待上链的记录里。"));
    }

    private long count(String statement, District district) {
        return database.sql(statement).param("district", district.code()).query(Long.class).single();
    }

    private static Link read(ResultSet row, int number) throws SQLException {
        return new Link(row.getLong("position"), row.getBytes("hash"), AuditEntries.read(row, number));
    }

    private final class Walk {
        private long position;
        private byte[] hash = Chain.BEGINNING;
        private Optional<Break> broken = Optional.empty();

        private void take(Link link) {
            if (broken.isPresent()) {
                return;
            }
            if (link.position() != position + 1) {
                broken = Optional.of(new Break(position + 1, link.entry().id(), "链上缺少这一位置的记录。"));
            } else if (!Arrays.equals(link.hash(), chain.next(hash, link.entry()))) {
                broken = Optional.of(new Break(link.position(), link.entry().id(), "这条记录或链上的校验值被改动过。"));
            } else {
                position = link.position();
                hash = link.hash();
            }
        }
    }
}
