package zaicun.integrity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zaicun.database.Seal;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKey;
import zaicun.policy.PolicyKeys;

/** What reports led to for one person, for a recall (10.1). Whoever asks has the right to, and tells the audit why. */
@Component
public class DisciplineOutcomes {

    private record Stored(UUID report, String discipline, String outcome, LocalDate on) {}

    private final JdbcClient database;
    private final Seal seal;
    private final Policy policy;
    private final Clock clock;

    DisciplineOutcomes(JdbcClient database, Seal seal, Policy policy, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.policy = policy;
        this.clock = clock;
    }

    /** The latest outcome of each report that is concluded; one that was taken up again has none. */
    public List<DisciplineOutcome> of(District district, UUID person) {
        return database.sql(
                        """
                        select o.report, o.discipline, o.outcome, o.on_date
                          from discipline_outcome o
                          join integrity_report r on r.district = o.district and r.id = o.report
                         where o.district = :district and o.person = :person and r.state in ('CONCLUDED', 'TOLD')
                           and o.place = (select max(w.place) from integrity_word w
                                           where w.district = o.district and w.report = o.report and w.move = 'CONCLUDE')
                         order by o.on_date, o.report
                        """)
                .param("district", district.code())
                .param("person", indexOf(seal, person))
                .query((row, number) -> new Stored(
                        row.getObject("report", UUID.class),
                        row.getString("discipline"),
                        row.getString("outcome"),
                        row.getObject("on_date", LocalDate.class)))
                .list()
                .stream()
                .map(this::told)
                .toList();
    }

    /** By what the outcomes of a person are found. */
    public static byte[] indexOf(Seal seal, UUID person) {
        return seal.indexOf("discipline " + person);
    }

    private DisciplineOutcome told(Stored stored) {
        var clause = item(PolicyKeys.DISCIPLINES, stored.discipline()).flatMap(CatalogueItem::clause).orElse(Clause.of("9.1"));
        var title = item(PolicyKeys.REPORT_OUTCOMES, stored.outcome()).map(CatalogueItem::title).orElse(stored.outcome());
        return new DisciplineOutcome(stored.report(), clause, stored.outcome(), title, stored.on());
    }

    private Optional<CatalogueItem> item(PolicyKey<List<CatalogueItem>> catalogue, String code) {
        return policy.on(LocalDate.now(clock)).get(catalogue).stream()
                .filter(item -> item.code().equals(code))
                .findFirst();
    }
}
