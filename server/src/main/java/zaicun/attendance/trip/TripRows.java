package zaicun.attendance.trip;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.attendance.LineSights.LineSight;
import zaicun.kernel.Span;
import zaicun.lists.ListAsked;

/** Stored trips as a list shows them, corrected and cancelled ones too. */
@Repository
class TripRows {

    private static final String FROM =
            """
              from trip t
              left join trip n on n.district = t.district and n.replaces = t.id
             where t.district = any(:districts)
               and (starts_with_any(t.village, :prefixes) or t.posting = any(:postings) or t.person = :self)
               and lies_under(t.village, :village)
               and t.from_on < :until and t.until > :from
               and (:kind = '' or t.kind = :kind)
               and (:state = '' or :state = case when t.cancelled then 'CANCELLED'
                                                 when n.id is not null then 'CORRECTED'
                                                 else 'IN_FORCE' end)
               and (:text = '' or t.person = any(:named)
                    or strpos(concat_ws(' ', t.purpose, t.caller, t.place), :text) > 0)
            """;
    private static final String ORDER =
            """
             order by case when :sort = 'village' and not :descending then t.village end,
                      case when :sort = 'village' and :descending then t.village end desc,
                      case when :sort = 'kind' and not :descending then t.kind end,
                      case when :sort = 'kind' and :descending then t.kind end desc,
                      case when :sort = 'nights' and not :descending then t.nights end,
                      case when :sort = 'nights' and :descending then t.nights end desc,
                      case when :sort = 'dates' and not :descending then t.from_on end,
                      t.from_on desc, t.recorded_at desc, t.id desc
             limit :limit offset :skipped
            """;

    private final JdbcClient database;

    TripRows(JdbcClient database) {
        this.database = database;
    }

    /** @param named people whose name holds the text */
    record Wanted(LineSight sight, TripQuery query, Span dates, Collection<UUID> named) {}

    /** A stored trip and whether a later report took its place. */
    record Line(Trip trip, boolean superseded) {

        TripState state() {
            return trip.cancelled() ? TripState.CANCELLED : superseded ? TripState.CORRECTED : TripState.IN_FORCE;
        }
    }

    List<Line> page(Wanted wanted, ListAsked asked) {
        return rows(wanted, asked, asked.size(), asked.skipped());
    }

    List<Line> all(Wanted wanted, ListAsked asked) {
        return rows(wanted, asked, Integer.MAX_VALUE, 0);
    }

    private List<Line> rows(Wanted wanted, ListAsked asked, int limit, long skipped) {
        return bound("select " + Trips.COLUMNS + ", n.id is not null as superseded" + FROM + ORDER, wanted, asked)
                .param("sort", asked.sort())
                .param("descending", asked.descending())
                .param("limit", limit)
                .param("skipped", skipped)
                .query((row, number) -> new Line(Trips.read(row, number), row.getBoolean("superseded")))
                .list();
    }

    long count(Wanted wanted, ListAsked asked) {
        return bound("select count(*)" + FROM, wanted, asked).query(Long.class).single();
    }

    private JdbcClient.StatementSpec bound(String sql, Wanted wanted, ListAsked asked) {
        return database.sql(sql)
                .param("districts", wanted.sight().districtCodes())
                .param("prefixes", wanted.sight().prefixes().toArray(String[]::new))
                .param("postings", wanted.sight().postings().toArray(UUID[]::new))
                .param("self", wanted.sight().self())
                .param("village", wanted.query().village())
                .param("from", wanted.dates().from())
                .param("until", wanted.dates().until())
                .param("kind", wanted.query().kind().map(Enum::name).orElse(""))
                .param("state", wanted.query().state().map(Enum::name).orElse(""))
                .param("text", asked.text())
                .param("named", wanted.named().toArray(UUID[]::new));
    }
}
