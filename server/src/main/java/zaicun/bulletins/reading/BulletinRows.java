package zaicun.bulletins.reading;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.access.Role;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.bulletins.Bulletin;
import zaicun.bulletins.Bulletins;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** Lists of items. */
@Repository
class BulletinRows {

    private static final String SELECT =
            """
            select b.district, b.id, b.unit, b.team, b.village, b.kind, b.title, b.body, b.state, b.sent_on, b.version,
                   b.written_by, b.recorded_at
              from bulletin b
            """;

    private final JdbcClient database;
    private final SeenDistricts districts;

    BulletinRows(JdbcClient database, SeenDistricts districts) {
        this.database = database;
        this.districts = districts;
    }

    /** What a viewer has to do with: his own, his unit's, his team's, and what was sent to his bureau. */
    List<Bulletin> seen(Viewer viewer, List<UUID> teams, Span dates) {
        var ownUnits = viewer.offices(Role.SENDING_UNIT).map(office -> office.id()).toArray(UUID[]::new);
        var bureauUnits = viewer.is(Role.BUREAU) ? viewer.scope().units().toArray(UUID[]::new) : new UUID[0];
        return database.sql(SELECT
                        + """
                         where b.district = any(:districts::bpchar[]) and b.state <> 'DISCARDED'
                           and (b.sent_on is null or b.sent_on >= :from and b.sent_on < :until)
                           and (b.written_by = :self or b.unit = any(:ownUnits) or b.team = any(:teams)
                                or b.sent_on is not null and b.unit = any(:bureauUnits))
                         order by coalesce(b.sent_on, '9999-12-31') desc, b.id desc
                         limit 1000
                        """)
                .param("districts", districts.of(viewer).stream().map(District::code).toArray(String[]::new))
                .param("from", dates.from())
                .param("until", dates.until())
                .param("self", viewer.person())
                .param("ownUnits", ownUnits)
                .param("teams", teams.toArray(UUID[]::new))
                .param("bureauUnits", bureauUnits)
                .query(Bulletins::read)
                .list();
    }

    /** What appeared anywhere, the latest first; every word must be in title or text. */
    List<Bulletin> published(List<String> words, int most) {
        return database.sql(SELECT
                        + """
                          join lateral (
                                select min(p.published_on) as first_on
                                  from bulletin_publication p
                                 where p.district = b.district and p.bulletin = b.id and not p.withdrawn) p on true
                         where b.state = 'PUBLISHED'
                           and (select coalesce(bool_and(strpos(lower(b.title || ' ' || b.body), w.word) > 0), true)
                                  from unnest(:words::text[]) as w (word))
                         order by p.first_on desc, b.id desc
                         limit :most
                        """)
                .param("words", words.toArray(String[]::new))
                .param("most", most)
                .query(Bulletins::read)
                .list();
    }
}
