package zaicun.selection.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import zaicun.database.Seal;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.Refusal;

/** Stored nominations; what is personal goes in sealed. */
@Repository
public class Nominations {

    private static final String SELECT =
            """
            select district, id, unit, team, village, post, leads, leads_why, starts_on, ends_on, replaces, name, sex, birth,
                   nationality, political_status, education, employer, duty_title, hired_on, staff, employment,
                   identity_masked, phone_masked, retires_on, retires_why, exception_why, verdict, state, version, round,
                   cleared_on, list, posting, moved_at, recorded_by
              from nomination
            """;

    private final JdbcClient database;
    private final Seal seal;
    private final JsonMapper json;
    private final Clock clock;

    Nominations(JdbcClient database, Seal seal, JsonMapper json, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.json = json;
        this.clock = clock;
    }

    public Optional<Nomination> find(District district, UUID id) {
        return database.sql(SELECT + "where district = :district and id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(Nominations::read)
                .optional();
    }

    /** As {@link #find}, holding the row until the transaction ends. */
    public Optional<Nomination> lock(District district, UUID id) {
        return database.sql(SELECT + "where district = :district and id = :id for update")
                .param("district", district.code())
                .param("id", id)
                .query(Nominations::read)
                .optional();
    }

    public List<Nomination> onList(District district, Collection<UUID> lists) {
        return database.sql(SELECT + "where district = :district and list = any(:lists) order by village, leads desc, name, id")
                .param("district", district.code())
                .param("lists", lists.toArray(UUID[]::new))
                .query(Nominations::read)
                .list();
    }

    /** Filed ones that took over one of these postings. */
    public List<Nomination> successors(District district, Collection<UUID> postings) {
        return database.sql(SELECT
                        + """
                         where district = :district and replaces = any(:postings)
                           and state in ('IN_REVIEW', 'SENT_BACK', 'CLEARED', 'DECIDED', 'FILED')
                         order by moved_at, id
                        """)
                .param("district", district.code())
                .param("postings", postings.toArray(UUID[]::new))
                .query(Nominations::read)
                .list();
    }

    /** Those that ended in one of these postings. */
    public List<Nomination> ofPostings(District district, Collection<UUID> postings) {
        return database.sql(SELECT + "where district = :district and posting = any(:postings) order by id")
                .param("district", district.code())
                .param("postings", postings.toArray(UUID[]::new))
                .query(Nominations::read)
                .list();
    }

    /**
     * Who asks for a list: the sending units seen, whether drafts too, the village prefixes under which decided ones are
     * seen, and the organs whose own review makes it visible.
     */
    public record Reach(Collection<UUID> own, Collection<UUID> units, Collection<String> prefixes, Collection<UUID> offices) {}

    public List<District> districtsOf(Collection<UUID> units) {
        return database.sql("select distinct district from nomination where unit = any(:units)")
                .param("units", units.toArray(UUID[]::new))
                .query((row, number) -> new District(row.getString("district")))
                .list();
    }

    public List<Nomination> within(District district, Reach reach) {
        return database.sql(SELECT
                        + """
                         where district = :district
                           and (unit = any(:own)
                                or state <> 'DRAFT' and unit = any(:units)
                                or state in ('DECIDED', 'FILED') and starts_with_any(village, :prefixes)
                                or exists (select from selection_review r
                                            where r.district = nomination.district and r.matter = nomination.id
                                              and r.office = any(:offices)))
                         order by moved_at desc, id
                         limit 2000
                        """)
                .param("district", district.code())
                .param("own", reach.own().toArray(UUID[]::new))
                .param("units", reach.units().toArray(UUID[]::new))
                .param("prefixes", reach.prefixes().toArray(String[]::new))
                .param("offices", reach.offices().toArray(UUID[]::new))
                .query(Nominations::read)
                .list();
    }

    public Secrets secrets(District district, UUID id) {
        return database.sql("select private_sealed from nomination where district = :district and id = :id")
                .param("district", district.code())
                .param("id", id)
                .query((row, number) -> json.readValue(seal.open(row.getBytes("private_sealed")), Secrets.class))
                .single();
    }

    public void add(Nomination nomination, Secrets secrets) {
        try {
            written(nomination, secrets, INSERT)
                    .param("recordedAt", OffsetDateTime.now(clock))
                    .param("by", nomination.recordedBy())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw twice(nomination);
        }
    }

    public void rewrite(Nomination nomination, Secrets secrets) {
        try {
            if (written(nomination, secrets, UPDATE).param("version", nomination.version()).update() != 1) {
                throw changed();
            }
        } catch (DuplicateKeyException taken) {
            throw twice(nomination);
        }
    }

    /** Writes how far it has come; somebody who was faster makes a conflict. */
    public void move(Nomination now) {
        int moved = database.sql(
                        """
                        update nomination
                           set state = :state, version = version + 1, round = :round, cleared_on = :clearedOn::date,
                               list = :list::uuid, posting = :posting::uuid, moved_at = :at
                         where district = :district and id = :id and version = :version
                        """)
                .param("state", now.state().name())
                .param("round", now.course().round())
                .param("clearedOn", now.course().clearedOn().orElse(null))
                .param("list", now.course().list().orElse(null))
                .param("posting", now.course().posting().orElse(null))
                .param("at", OffsetDateTime.now(clock))
                .param("district", now.district().code())
                .param("id", now.id())
                .param("version", now.version())
                .update();
        if (moved != 1) {
            throw changed();
        }
    }

    public static Conflict changed() {
        return new Conflict("这份选派材料刚刚被他人办理过；请刷新后查看最新情况。");
    }

    private static Refusal twice(Nomination nomination) {
        return Refusal.under(
                "1.4", "selection.twice", nomination.profile().name() + "已有一份正在办理的选派材料。",
                "同一人选一次只报一份；请在原材料上修改，或先撤回原材料。");
    }

    private static final String INSERT =
            """
            insert into nomination (district, id, unit, team, village, post, leads, leads_why, starts_on, ends_on, replaces,
                                    name, sex, birth, nationality, political_status, education, employer, duty_title,
                                    hired_on, staff, employment, identity_index, identity_masked, phone_masked,
                                    private_sealed, retires_on, retires_why, exception_why, verdict, state, recorded_at,
                                    moved_at, recorded_by)
            values (:district, :id, :unit, :team, :village, :post, :leads, :leadsWhy, :startsOn, :endsOn::date,
                    :replaces::uuid, :name, :sex, :birth, :nationality, :politicalStatus, :education, :employer,
                    :dutyTitle, :hiredOn, :staff, :employment, :identityIndex, :identityMasked, :phoneMasked,
                    :secrets, :retiresOn, :retiresWhy, :exceptionWhy, :verdict, :state, :recordedAt, :at, :by)
            """;

    private static final String UPDATE =
            """
            update nomination
               set unit = :unit, team = :team, village = :village, post = :post, leads = :leads, leads_why = :leadsWhy,
                   starts_on = :startsOn, ends_on = :endsOn::date, replaces = :replaces::uuid, name = :name, sex = :sex,
                   birth = :birth, nationality = :nationality, political_status = :politicalStatus,
                   education = :education, employer = :employer, duty_title = :dutyTitle, hired_on = :hiredOn,
                   staff = :staff, employment = :employment, identity_index = :identityIndex,
                   identity_masked = :identityMasked, phone_masked = :phoneMasked, private_sealed = :secrets,
                   retires_on = :retiresOn, retires_why = :retiresWhy, exception_why = :exceptionWhy,
                   verdict = :verdict, state = :state, version = version + 1, moved_at = :at
             where district = :district and id = :id and version = :version
            """;

    private JdbcClient.StatementSpec written(Nomination nomination, Secrets secrets, String sql) {
        return NominationColumns.of(nomination, database.sql(sql))
                .param("identityIndex", seal.indexOf(secrets.identity()))
                .param("secrets", seal.close(json.writeValueAsString(secrets)))
                .param("at", OffsetDateTime.now(clock));
    }

    private static Nomination read(ResultSet row, int number) throws SQLException {
        return NominationColumns.read(row);
    }
}
