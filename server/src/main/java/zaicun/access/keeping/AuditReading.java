package zaicun.access.keeping;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.access.accounts.Page;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.audit.AuditChain;
import zaicun.audit.AuditEntry;
import zaicun.audit.AuditQuestion;
import zaicun.audit.AuditTrail;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.roster.Person;
import zaicun.roster.Roster;

/** The audit as its administrator reads it: with names, filtered, checked. */
@Component
class AuditReading {

    /**
     * @param from first day, a week ago where not given
     * @param to last day, today where not given
     * @param who a person's id or part of the name
     */
    record Filter(LocalDate from, LocalDate to, String who, String what, UUID object) {}

    record Row(UUID id, Instant at, UUID who, String whoName, String what, UUID object, String words, String address, String district) {}

    record Rows(long total, List<Row> rows) {}

    /** @param why in Chinese, where broken */
    record CheckedChain(
            String district, String name, long linked, long waiting, String head, boolean intact, Optional<String> why, Optional<UUID> entry) {}

    private static final int DAYS_SHOWN = 7;
    private static final int NAMES_FOUND = 200;
    private static final UUID UNKNOWN = new UUID(0, 0xdead);

    private final AuditTrail trail;
    private final AuditChain chain;
    private final Audit audit;
    private final Roster roster;
    private final Clock clock;

    AuditReading(AuditTrail trail, AuditChain chain, Audit audit, Roster roster, Clock clock) {
        this.trail = trail;
        this.chain = chain;
        this.audit = audit;
        this.roster = roster;
        this.clock = clock;
    }

    Rows entries(Filter filter, Page page) {
        var question = question(filter);
        var entries = trail.entries(question, page.size(), page.offset());
        var names = roster.people(entries.stream().map(AuditEntry::who).distinct().toList());
        return new Rows(trail.count(question), entries.stream().map(entry -> row(entry, nameIn(names, entry.who()))).toList());
    }

    void each(Filter filter, Consumer<Row> taker) {
        var names = new HashMap<UUID, String>();
        trail.each(question(filter), entry -> taker.accept(row(
                entry, names.computeIfAbsent(entry.who(), who -> nameIn(roster.people(List.of(who)), who)))));
    }

    List<CheckedChain> check(Viewer viewer) {
        audit.record(new Act(District.NONE, viewer.person(), "audit.check", Audit.NOBODY, "校验操作日志链"));
        var districts = chain.districts();
        var names = roster.divisionNames(districts.stream().map(district -> district.code() + "000000").toList());
        return districts.stream()
                .map(chain::check)
                .map(checked -> new CheckedChain(
                        checked.district().code(),
                        checked.district().equals(District.NONE)
                                ? "系统"
                                : names.getOrDefault(checked.district().code() + "000000", ""),
                        checked.linked(),
                        checked.waiting(),
                        checked.head(),
                        checked.broken().isEmpty(),
                        checked.broken().map(AuditChain.Break::why),
                        checked.broken().map(AuditChain.Break::entry)))
                .toList();
    }

    private AuditQuestion question(Filter filter) {
        var today = LocalDate.now(clock);
        var to = Objects.requireNonNullElse(filter.to(), today);
        var from = Objects.requireNonNullElse(filter.from(), to.minusDays(DAYS_SHOWN));
        if (to.isBefore(from)) {
            throw new InputError("to", "结束日期早于开始日期；请重新填写。");
        }
        ZoneId zone = clock.getZone();
        return new AuditQuestion(
                from.atStartOfDay(zone).toInstant(),
                to.plusDays(1).atStartOfDay(zone).toInstant(),
                whoIn(Objects.requireNonNullElse(filter.who(), "").strip()),
                Objects.requireNonNullElse(filter.what(), "").strip(),
                Optional.ofNullable(filter.object()));
    }

    /** A name nobody has finds nothing, rather than everything. */
    private List<UUID> whoIn(String words) {
        if (words.isEmpty()) {
            return List.of();
        }
        if (words.matches("[0-9a-fA-F-]{36}")) {
            return List.of(UUID.fromString(words));
        }
        var found = roster.peopleNamed(words, NAMES_FOUND).stream().map(Person::id);
        return Stream.concat(Stream.of(UNKNOWN), found).toList();
    }

    private static String nameIn(Map<UUID, Person> names, UUID who) {
        return who.equals(Audit.NOBODY) ? "（未登录）" : Optional.ofNullable(names.get(who)).map(Person::name).orElse("系统");
    }

    private static Row row(AuditEntry entry, String name) {
        return new Row(
                entry.id(),
                entry.at(),
                entry.who(),
                name,
                entry.what(),
                entry.object(),
                entry.words(),
                entry.address(),
                entry.district().code());
    }
}
