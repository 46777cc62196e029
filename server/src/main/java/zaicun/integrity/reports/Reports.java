package zaicun.integrity.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import zaicun.database.Seal;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;

/** Stored reports. Whoever opens a statement has the right to and tells the audit. */
@Repository
public class Reports {

    private static final String SELECT =
            """
            select district, id, number, charge, discipline, state, version, handler, received_on, due_on
              from integrity_report
            """;

    private final JdbcClient database;
    private final Seal seal;
    private final JsonMapper json;

    Reports(JdbcClient database, Seal seal, JsonMapper json) {
        this.database = database;
        this.seal = seal;
        this.json = json;
    }

    /** Whether it is new: the same id is received once. */
    boolean add(Report report, String secret, Statement statement) {
        return database.sql(
                                """
                                insert into integrity_report (district, id, number, secret, charge, discipline, state, version,
                                                              received_on, due_on, sealed)
                                values (:district, :id, :number, :secret, :charge, :discipline, :state, :version,
                                        :received, :due, :sealed)
                                on conflict (district, id) do nothing
                                """)
                        .param("district", report.district().code())
                        .param("id", report.id())
                        .param("number", report.slip().number())
                        .param("secret", hash(report.id(), secret))
                        .param("charge", report.charge())
                        .param("discipline", report.discipline())
                        .param("state", report.state().name())
                        .param("version", report.version())
                        .param("received", report.receivedOn())
                        .param("due", report.dueOn().orElse(null))
                        .param("sealed", seal.close(json.writeValueAsString(statement)))
                        .update()
                == 1;
    }

    public Optional<Report> find(District district, UUID id) {
        return database.sql(SELECT + " where district = :district and id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(Reports::read)
                .optional();
    }

    Optional<Report> under(Slip slip) {
        return database.sql(SELECT + " where district = :district and number = :number")
                .param("district", slip.district().code())
                .param("number", slip.number())
                .query(Reports::read)
                .optional();
    }

    boolean isSecretOf(Report report, String secret) {
        return database.sql(
                        "select exists (select from integrity_report where district = :district and id = :id and secret = :secret)")
                .param("district", report.district().code())
                .param("id", report.id())
                .param("secret", hash(report.id(), secret))
                .query(Boolean.class)
                .single();
    }

    /** The latest that the organs of that division are in charge of, wherever they arose. */
    public List<Report> inCharge(String charge, int atMost) {
        return database.sql(SELECT
                        + """
                         where charge = :charge
                         order by received_on desc, number
                         limit :atMost
                        """)
                .param("charge", charge)
                .param("atMost", atMost)
                .query(Reports::read)
                .list();
    }

    /** What is owed on or before the day. */
    public List<Report> dueBy(District district, LocalDate day) {
        return database.sql(SELECT + " where district = :district and due_on <= :day order by due_on, number")
                .param("district", district.code())
                .param("day", day)
                .query(Reports::read)
                .list();
    }

    public Statement statementOf(Report report) {
        var sealed = database.sql("select sealed from integrity_report where district = :district and id = :id")
                .param("district", report.district().code())
                .param("id", report.id())
                .query(byte[].class)
                .single();
        return json.readValue(seal.open(sealed), Statement.class);
    }

    /** The statements of many at once, by report. */
    public Map<UUID, Statement> statementsOf(District district, Collection<UUID> ids) {
        return database.sql("select id, sealed from integrity_report where district = :district and id = any(:ids)")
                .param("district", district.code())
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        row.getObject("id", UUID.class), json.readValue(seal.open(row.getBytes("sealed")), Statement.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Moves it on from the version that was seen, and writes the word beside it. */
    public Report move(Report report, Report next, ReportMove move, Said said) {
        int moved = database.sql(
                        """
                        update integrity_report set state = :state, version = :version, handler = :handler, due_on = :due
                         where district = :district and id = :id and version = :seen
                        """)
                .param("state", next.state().name())
                .param("version", next.version())
                .param("handler", next.handler().orElse(null))
                .param("due", next.dueOn().orElse(null))
                .param("district", report.district().code())
                .param("id", report.id())
                .param("seen", report.version())
                .update();
        if (moved == 0) {
            throw new Conflict("这件举报刚刚有了新的进展，您的操作没有保存；请刷新后查看。");
        }
        write(next, move, said);
        return next;
    }

    /** @param author none for the reporter */
    public record Said(Optional<UUID> author, LocalDate on, String words) {}

    private void write(Report report, ReportMove move, Said said) {
        database.sql(
                        """
                        insert into integrity_word (district, report, place, move, sealed, author, on_date)
                        values (:district, :report, :place, :move, :sealed, :author, :on)
                        """)
                .param("district", report.district().code())
                .param("report", report.id())
                .param("place", report.version())
                .param("move", move.name())
                .param("sealed", seal.close(said.words()))
                .param("author", said.author().orElse(null))
                .param("on", said.on())
                .update();
    }

    public List<Word> words(Report report) {
        return database.sql(
                        """
                        select place, move, sealed, author, on_date
                          from integrity_word
                         where district = :district and report = :report
                         order by place
                        """)
                .param("district", report.district().code())
                .param("report", report.id())
                .query((row, number) -> new Word(
                        row.getInt("place"),
                        ReportMove.valueOf(row.getString("move")),
                        seal.open(row.getBytes("sealed")),
                        Optional.ofNullable(row.getObject("author", UUID.class)),
                        row.getObject("on_date", LocalDate.class)))
                .list();
    }

    private byte[] hash(UUID id, String secret) {
        return seal.indexOf("report " + id + " " + secret);
    }

    private static Report read(ResultSet row, int number) throws SQLException {
        var district = new District(row.getString("district"));
        return new Report(
                district,
                row.getObject("id", UUID.class),
                new Slip(district, row.getString("number")),
                row.getString("charge"),
                row.getString("discipline"),
                ReportState.valueOf(row.getString("state")),
                row.getInt("version"),
                Optional.ofNullable(row.getObject("handler", UUID.class)),
                row.getObject("received_on", LocalDate.class),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)));
    }
}
