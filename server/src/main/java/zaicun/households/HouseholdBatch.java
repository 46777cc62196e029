package zaicun.households;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.database.Seal;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.roster.Masks;

/** Writes many households in one statement; one household is a batch of one. */
@Repository
class HouseholdBatch {

    private final JdbcClient database;
    private final Seal seal;
    private final Clock clock;

    HouseholdBatch(JdbcClient database, Seal seal, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
    }

    /** Adds the households, or updates those known under the same code. */
    void put(District district, List<HouseholdForm> forms) {
        database.sql(
                        """
                        insert into household (district, id, code, village, head, kind, marks, address, phone_sealed,
                                               phone_masked, recorded_at)
                        select :district, id, code, village, head, kind, string_to_array(marks, ','), address,
                               phone_sealed, phone_masked, :at
                          from unnest(:ids::uuid[], :codes::text[], :villages::text[], :heads::text[], :kinds::text[],
                                      :marks::text[], :addresses::text[], :phones::bytea[], :phonesMasked::text[])
                               as t (id, code, village, head, kind, marks, address, phone_sealed, phone_masked)
                        on conflict (district, code) do update
                           set village = excluded.village, head = excluded.head, kind = excluded.kind,
                               marks = excluded.marks, address = excluded.address,
                               phone_sealed = excluded.phone_sealed, phone_masked = excluded.phone_masked
                        """)
                .param("district", district.code())
                .param("ids", forms.stream().map(form -> Ids.next()).toArray(UUID[]::new))
                .param("codes", texts(forms, HouseholdForm::code))
                .param("villages", texts(forms, HouseholdForm::village))
                .param("heads", texts(forms, HouseholdForm::head))
                .param("kinds", texts(forms, form -> form.kind().name()))
                .param("marks", texts(forms, HouseholdBatch::marksOf))
                .param("addresses", texts(forms, HouseholdForm::address))
                .param("phones", forms.stream().map(this::sealedPhone).toArray(byte[][]::new))
                .param("phonesMasked", texts(forms, form -> Masks.phone(form.phone())))
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /**
     * Takes what is still going on at households that moved to another village along: pairings, problems, reports.
     *
     * @return the helpers of the pairings moved
     */
    Set<UUID> follow(District district, List<String> codes) {
        var helpers = new HashSet<UUID>();
        moving(
                        """
                        update pairing p set village = h.village
                          from household h
                         where p.district = :district and p.until > :today and h.district = p.district
                           and h.id = p.household and h.code = any(:codes) and p.village <> h.village
                        returning p.helper
                        """,
                        district, codes)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> Rows.id(row, "helper"))
                .list()
                .forEach(helpers::add);
        moving(
                        """
                        update household_problem p set village = h.village
                          from household h
                         where p.district = :district and h.district = p.district and h.id = p.household
                           and h.code = any(:codes) and p.village <> h.village and p.state in ('OPEN', 'WORKING')
                        """,
                        district, codes)
                .update();
        moving(
                        """
                        update hardship_report r set village = h.village
                          from household h
                         where r.district = :district and h.district = r.district and h.id = r.household
                           and h.code = any(:codes) and r.village <> h.village and r.ended_on is null
                        """,
                        district, codes)
                .update();
        return helpers;
    }

    private JdbcClient.StatementSpec moving(String sql, District district, List<String> codes) {
        return database.sql(sql)
                .param("district", district.code())
                .param("codes", codes.toArray(String[]::new));
    }

    /** Notes kind and marks wherever they differ from what was last noted, valid from the date. */
    int noteStatus(District district, Status status) {
        return database.sql(
                        """
                        insert into household_status (district, id, household, from_on, kind, marks, why, recorded_at,
                                                      recorded_by)
                        select h.district, gen_random_uuid(), h.id,
                               case when last.id is null then date_trunc('year', :on::date)::date else :on end,
                               h.kind, h.marks, :why, :at, :by
                          from household h
                          left join lateral (
                                select s.id, s.kind, s.marks
                                  from household_status s
                                 where s.district = h.district and s.household = h.id
                                 order by s.from_on desc, s.recorded_at desc
                                 limit 1) last on true
                         where h.district = :district and h.code = any(:codes)
                           and (last.id is null or last.kind <> h.kind or last.marks <> h.marks)
                        """)
                .param("district", district.code())
                .param("codes", status.codes().toArray(String[]::new))
                .param("on", status.on())
                .param("why", status.why())
                .param("at", OffsetDateTime.now(clock))
                .param("by", status.by())
                .update();
    }

    record Status(List<String> codes, LocalDate on, String why, UUID by) {}

    void changeKind(District district, UUID household, HouseholdKind kind) {
        database.sql("update household set kind = :kind where district = :district and id = :id")
                .param("kind", kind.name())
                .param("district", district.code())
                .param("id", household)
                .update();
    }

    private byte[] sealedPhone(HouseholdForm form) {
        return form.phone().isEmpty() ? null : seal.close(form.phone());
    }

    private static String marksOf(HouseholdForm form) {
        return form.marks().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static String[] texts(List<HouseholdForm> forms, Function<HouseholdForm, String> text) {
        return forms.stream().map(text).toArray(String[]::new);
    }
}
