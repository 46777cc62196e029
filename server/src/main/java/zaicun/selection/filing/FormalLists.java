package zaicun.selection.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.access.Viewer;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.Organ;
import zaicun.roster.Office;
import zaicun.selection.filing.FormalList.Copy;
import zaicun.selection.filing.FormalList.Filed;

/** Stored formal lists and their copies. */
@Repository
public class FormalLists {

    private static final String SELECT =
            """
            select district, id, unit, decision_number, decision_on, words, state, version, filing_year, filing_sequence,
                   filed_on, recorded_by
              from formal_list
            """;

    private final JdbcClient database;
    private final Clock clock;

    FormalLists(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<FormalList> find(District district, UUID id) {
        return database.sql(SELECT + "where district = :district and id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(FormalLists::read)
                .optional();
    }

    Optional<FormalList> lock(District district, UUID id) {
        return database.sql(SELECT + "where district = :district and id = :id for update")
                .param("district", district.code())
                .param("id", id)
                .query(FormalLists::read)
                .optional();
    }

    /** Those of the units, and those whose copy lies with one of the organs; the latest first. */
    public List<FormalList> within(District district, Collection<UUID> units, Collection<UUID> offices) {
        return database.sql(SELECT
                        + """
                         where district = :district
                           and (unit = any(:units)
                                or exists (select from formal_list_copy c
                                            where c.district = formal_list.district and c.list = formal_list.id
                                              and c.office = any(:offices)))
                         order by recorded_at desc, id
                         limit 500
                        """)
                .param("district", district.code())
                .param("units", units.toArray(UUID[]::new))
                .param("offices", offices.toArray(UUID[]::new))
                .query(FormalLists::read)
                .list();
    }

    public List<Copy> copies(District district, Collection<UUID> lists) {
        return database.sql(
                        """
                        select c.list, c.office, c.organ, o.name as addressee, c.filed_at, c.read_name, c.read_at
                          from formal_list_copy c
                          join office o on o.id = c.office
                         where c.district = :district and c.list = any(:lists)
                         order by c.list, c.organ
                        """)
                .param("district", district.code())
                .param("lists", lists.toArray(UUID[]::new))
                .query((row, number) -> new Copy(
                        row.getObject("list", UUID.class),
                        row.getObject("office", UUID.class),
                        Organ.valueOf(row.getString("organ")),
                        row.getString("addressee"),
                        row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                        row.getString("read_name"),
                        Optional.ofNullable(row.getObject("read_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant)))
                .list();
    }

    void add(FormalList list) {
        database.sql(
                        """
                        insert into formal_list (district, id, unit, decision_number, decision_on, words, state, recorded_at,
                                                 recorded_by)
                        values (:district, :id, :unit, :number, :on, :words, :state, :at, :by)
                        """)
                .param("district", list.district().code())
                .param("id", list.id())
                .param("unit", list.unit())
                .param("number", list.decisionNumber())
                .param("on", list.decisionOn())
                .param("words", list.words())
                .param("state", list.state().name())
                .param("at", OffsetDateTime.now(clock))
                .param("by", list.recordedBy())
                .update();
    }

    /** Files it under the next number of the year; two at once make a conflict. */
    void file(FormalList list, LocalDate on) {
        try {
            int filed = database.sql(
                            """
                            update formal_list
                               set state = 'FILED', version = version + 1, filed_on = :on, filing_year = :year,
                                   filing_sequence = (select coalesce(max(filing_sequence), 0) + 1 from formal_list
                                                       where district = :district and filing_year = :year)
                             where district = :district and id = :id and version = :version
                            """)
                    .param("on", on)
                    .param("year", on.getYear())
                    .param("district", list.district().code())
                    .param("id", list.id())
                    .param("version", list.version())
                    .update();
            if (filed != 1) {
                throw changed();
            }
        } catch (DuplicateKeyException sameNumber) {
            throw new Conflict("刚刚有另一份名单备案，编号重复；请再提交一次。");
        }
    }

    void withdraw(FormalList list) {
        int moved = database.sql(
                        """
                        update formal_list set state = 'WITHDRAWN', version = version + 1
                         where district = :district and id = :id and version = :version
                        """)
                .param("district", list.district().code())
                .param("id", list.id())
                .param("version", list.version())
                .update();
        if (moved != 1) {
            throw changed();
        }
    }

    void copy(FormalList list, Office office) {
        database.sql(
                        """
                        insert into formal_list_copy (district, list, office, organ, filed_at)
                        values (:district, :list, :office, :organ, :at)
                        """)
                .param("district", list.district().code())
                .param("list", list.id())
                .param("office", office.id())
                .param("organ", office.kind().name())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Marks the organs' copies as read, once. */
    int read(FormalList list, Collection<UUID> offices, Viewer viewer) {
        return database.sql(
                        """
                        update formal_list_copy set read_by = :by, read_name = :name, read_at = :at
                         where district = :district and list = :list and office = any(:offices) and read_at is null
                        """)
                .param("by", viewer.person())
                .param("name", viewer.name())
                .param("at", OffsetDateTime.now(clock))
                .param("district", list.district().code())
                .param("list", list.id())
                .param("offices", offices.toArray(UUID[]::new))
                .update();
    }

    static Conflict changed() {
        return new Conflict("这份名单刚刚被他人办理过；请刷新后查看最新情况。");
    }

    private static FormalList read(ResultSet row, int number) throws SQLException {
        var filed = Optional.ofNullable(row.getObject("filed_on", LocalDate.class));
        int year = row.getInt("filing_year");
        int sequence = row.getInt("filing_sequence");
        return new FormalList(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("unit", UUID.class),
                row.getString("decision_number"),
                row.getObject("decision_on", LocalDate.class),
                row.getString("words"),
                ListState.valueOf(row.getString("state")),
                row.getInt("version"),
                filed.map(on -> new Filed(on, year, sequence)),
                row.getObject("recorded_by", UUID.class));
    }
}
