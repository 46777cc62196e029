package zaicun.bulletins;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.District;
import zaicun.kernel.Ids;

/** Stored publications. */
@Repository
public class Publications {

    private record Owned(UUID bulletin, Publication publication) {}

    private final JdbcClient database;
    private final Clock clock;

    Publications(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(Bulletin bulletin, Publication publication, UUID by) {
        database.sql(
                        """
                        insert into bulletin_publication (district, id, bulletin, outlet, published_on, link, recorded_at,
                                                          recorded_by)
                        values (:district, :id, :bulletin, :outlet, :on, :link, :at, :by)
                        """)
                .param("district", bulletin.district().code())
                .param("id", Ids.next())
                .param("bulletin", bulletin.id())
                .param("outlet", publication.outlet())
                .param("on", publication.on())
                .param("link", publication.link())
                .param("at", OffsetDateTime.now(clock))
                .param("by", by)
                .update();
    }

    void withdrawAll(Bulletin bulletin) {
        database.sql(
                        """
                        update bulletin_publication set withdrawn = true
                         where district = :district and bulletin = :bulletin
                        """)
                .param("district", bulletin.district().code())
                .param("bulletin", bulletin.id())
                .update();
    }

    /** By item, the first to appear first; those taken down are left out. */
    public Map<UUID, List<Publication>> of(District district, Collection<UUID> bulletins) {
        return database.sql(
                        """
                        select bulletin, id, outlet, published_on, link
                          from bulletin_publication
                         where district = :district and bulletin = any(:bulletins) and not withdrawn
                         order by published_on, id
                        """)
                .param("district", district.code())
                .param("bulletins", bulletins.toArray(UUID[]::new))
                .query((row, number) -> new Owned(
                        row.getObject("bulletin", UUID.class),
                        new Publication(
                                row.getObject("id", UUID.class),
                                row.getString("outlet"),
                                row.getObject("published_on", LocalDate.class),
                                row.getString("link"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Owned::bulletin, Collectors.mapping(Owned::publication, Collectors.toList())));
    }
}
