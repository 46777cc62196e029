package zaicun.households.visits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.households.Rows;
import zaicun.kernel.District;

/** Stored contacts: rows are added, never changed. */
@Repository
class Contacts {

    private final JdbcClient database;
    private final Clock clock;

    Contacts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Contact> find(District district, UUID id) {
        return database.sql(
                        """
                        select district, id, household, village, person, contacted_on, means, note, replaces
                          from contact
                         where district = :district and id = :id
                        """)
                .param("district", district.code())
                .param("id", id)
                .query(Contacts::read)
                .optional();
    }

    /** What is written beside a contact: when the phone noted it, and why it is a retraction, if it is one. */
    record Note(Instant recordedAt, Optional<String> retracted) {}

    /** Whether the row went in; one of the same id, or one that corrects the same contact, is there otherwise. */
    boolean add(Contact contact, Note note) {
        return database.sql(
                        """
                        insert into contact (district, id, household, village, person, contacted_on, means, note, replaces,
                                             retracted, recorded_at, received_at, recorded_by)
                        values (:district, :id, :household, :village, :person, :on, :means, :note, :replaces::uuid,
                                :retracted::text, :recordedAt, :receivedAt, :person)
                        on conflict do nothing
                        """)
                .param("district", contact.district().code())
                .param("id", contact.id())
                .param("household", contact.household())
                .param("village", contact.village())
                .param("person", contact.person())
                .param("on", contact.on())
                .param("means", contact.means())
                .param("note", contact.note())
                .param("replaces", contact.replaces().orElse(null))
                .param("retracted", note.retracted().orElse(null))
                .param("recordedAt", OffsetDateTime.ofInstant(note.recordedAt(), ZoneOffset.UTC))
                .param("receivedAt", OffsetDateTime.now(clock))
                .update()
                > 0;
    }

    /** A contact as a card lists it. */
    record Told(UUID id, LocalDate on, String means, String note, UUID person, String standing) {}

    List<Told> ofHousehold(District district, UUID household, int most) {
        return database.sql(
                        """
                        select c.id, c.contacted_on, c.means, c.note, c.person,
                               case when later.id is null then 'current'
                                    when later.retracted is null then 'corrected' else 'retracted' end as standing
                          from contact c
                          left join contact later on later.district = c.district and later.replaces = c.id
                         where c.district = :district and c.household = :household and c.retracted is null
                         order by c.contacted_on desc, c.id desc
                         limit :most
                        """)
                .param("district", district.code())
                .param("household", household)
                .param("most", most)
                .query((row, number) -> new Told(
                        Rows.id(row, "id"),
                        row.getObject("contacted_on", LocalDate.class),
                        row.getString("means"),
                        row.getString("note"),
                        Rows.id(row, "person"),
                        row.getString("standing")))
                .list();
    }

    private static Contact read(ResultSet row, int number) throws SQLException {
        return new Contact(
                new District(row.getString("district")),
                Rows.id(row, "id"),
                Rows.id(row, "household"),
                row.getString("village"),
                Rows.id(row, "person"),
                row.getObject("contacted_on", LocalDate.class),
                row.getString("means"),
                row.getString("note"),
                Optional.ofNullable(Rows.id(row, "replaces")));
    }
}
