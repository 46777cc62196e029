package zaicun.compliance.keeping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.kernel.State;
import zaicun.kernel.Window;

/** Closed windows as they were found. A row is never changed: what comes later is a version beside it. */
@Repository
public class FrozenStandings {

    /** A version of a closed window as it was found on a day. */
    public record Version(
            int version, String owed, String done, State state, String policy, String hash, Instant at) {}

    private record Hashed(Standing.Key key, String hash) {}

    /** All of a batch in one statement: a district freezes tens of thousands of windows in a night. */
    private static final String ADD =
            """
            insert into frozen_standing (district, clause, subject, from_on, until, version, subject_kind, window_kind, village,
                                         label, owed, done, state, trace, policy, hash, frozen_at)
            select :district, n.clause, n.subject, n.from_on, n.until, coalesce(latest.version, 0) + 1, n.subject_kind,
                   n.window_kind, n.village, n.label, n.owed, n.done, n.state, n.trace::jsonb, :policy, n.hash, :at
              from unnest(:clauses::text[], :subjects::uuid[], :froms::text[]::date[], :untils::text[]::date[], :subjectKinds::text[],
                          :windowKinds::text[], :villages::text[], :labels::text[], :owed::text[]::numeric[], :done::text[]::numeric[],
                          :states::text[], :traces::text[], :hashes::text[])
                   as n (clause, subject, from_on, until, subject_kind, window_kind, village, label, owed, done, state, trace,
                         hash)
              left join lateral (
                    select f.version, f.hash
                      from frozen_standing f
                     where f.district = :district and f.clause = n.clause and f.subject = n.subject
                       and f.from_on = n.from_on and f.until = n.until
                     order by f.version desc
                     limit 1) latest on true
             where latest.hash is distinct from n.hash and (latest.version is not null or :first)
            """;

    private final JdbcClient database;
    private final JsonMapper json;
    private final PolicyInForce policy;
    private final Clock clock;

    FrozenStandings(
            JdbcClient database,
            JsonMapper json,
            PolicyInForce policy,
            Clock clock) {
        this.database = database;
        this.json = json;
        this.policy = policy;
        this.clock = clock;
    }

    /** Freezes windows for the first time; what is frozen already and says the same stays alone. */
    void freeze(Collection<Reckoning> closed) {
        add(closed, true);
    }

    /** Adds a version to whatever is frozen already and now says something else. */
    void addVersions(Collection<Reckoning> changed) {
        var today = LocalDate.now(clock);
        add(
                changed.stream()
                        .filter(reckoning -> reckoning.course().endsOn().isBefore(today))
                        .toList(),
                false);
    }

    private void add(Collection<Reckoning> reckonings, boolean first) {
        if (reckonings.isEmpty()) {
            return;
        }
        var all = List.copyOf(reckonings);
        database.sql(ADD)
                .param("district", all.getFirst().subject().district().code())
                .param("clauses", texts(all, reckoning -> reckoning.clause().toString()))
                .param("subjects", all.stream().map(reckoning -> reckoning.subject().id()).toArray(UUID[]::new))
                .param("froms", texts(all, reckoning -> reckoning.window().span().from().toString()))
                .param("untils", texts(all, reckoning -> reckoning.window().span().until().toString()))
                .param("subjectKinds", texts(all, reckoning -> reckoning.subject().kind().name()))
                .param("windowKinds", texts(all, reckoning -> reckoning.window().kind().name()))
                .param("villages", texts(all, reckoning -> reckoning.subject().village()))
                .param("labels", texts(all, reckoning -> reckoning.subject().label()))
                .param("owed", texts(all, reckoning -> Numbers.plain(reckoning.owed())))
                .param("done", texts(all, reckoning -> Numbers.plain(reckoning.done())))
                .param("states", texts(all, reckoning -> reckoning.course().over().name()))
                .param("traces", texts(all, reckoning -> json.writeValueAsString(reckoning.trace())))
                .param("hashes", texts(all, FrozenStandings::hashOf))
                .param("policy", policy.version())
                .param("at", OffsetDateTime.now(clock))
                .param("first", first)
                .update();
    }

    private static String[] texts(List<Reckoning> reckonings, Function<Reckoning, String> text) {
        return reckonings.stream().map(text).toArray(String[]::new);
    }

    /** SHA-256, in hex, of all that the reckoning tells apart from names. */
    static String hashOf(Reckoning reckoning) {
        var told = String.join(
                "|",
                reckoning.clause().toString(),
                reckoning.subject().id().toString(),
                reckoning.window().toString(),
                Numbers.plain(reckoning.owed()),
                Numbers.plain(reckoning.done()),
                reckoning.course().over().name(),
                reckoning.trace().counted().toString());
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** All versions of one closed window, the newest first. */
    public List<Version> versions(District district, Standing.Key key) {
        return database.sql(
                        """
                        select version, owed, done, state, policy, hash, frozen_at
                          from frozen_standing
                         where district = :district and clause = :clause and subject = :subject
                           and from_on = :from and until = :until
                         order by version desc
                        """)
                .param("district", district.code())
                .param("clause", key.clause().toString())
                .param("subject", key.subject())
                .param("from", key.window().span().from())
                .param("until", key.window().span().until())
                .query(FrozenStandings::read)
                .list();
    }

    /** The hash of the newest version of every frozen window of an area that touches the dates. */
    Map<Standing.Key, String> latestHashes(Selection.Under area, Span dates) {
        return database.sql(
                        """
                        select distinct on (clause, subject, from_on, until)
                               clause, subject, window_kind, from_on, until, hash
                          from frozen_standing
                         where district = :district and lies_under(village, :prefix)
                           and from_on < :dateUntil and until > :dateFrom
                         order by clause, subject, from_on, until, version desc
                        """)
                .param("district", area.district().code())
                .param("prefix", area.villagePrefix())
                .param("dateFrom", dates.from())
                .param("dateUntil", dates.until())
                .query((row, number) -> new Hashed(keyOf(row), row.getString("hash")))
                .list()
                .stream()
                .collect(Collectors.toMap(Hashed::key, Hashed::hash));
    }

    private static Standing.Key keyOf(ResultSet row) throws SQLException {
        return new Standing.Key(
                Clause.of(row.getString("clause")),
                row.getObject("subject", UUID.class),
                new Window(
                        Window.Kind.valueOf(row.getString("window_kind")),
                        new Span(row.getObject("from_on", LocalDate.class), row.getObject("until", LocalDate.class))));
    }

    private static Version read(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getInt("version"),
                Numbers.plain(row.getBigDecimal("owed")),
                Numbers.plain(row.getBigDecimal("done")),
                State.valueOf(row.getString("state")),
                row.getString("policy"),
                row.getString("hash"),
                row.getObject("frozen_at", OffsetDateTime.class).toInstant());
    }
}
