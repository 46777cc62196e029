package zaicun.inspection.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.calendar.WorkCalendar;
import zaicun.daybook.DayBook;
import zaicun.daybook.DayBookQuery;
import zaicun.daybook.DayLine;
import zaicun.daybook.SiteBook;
import zaicun.daybook.SiteLine;
import zaicun.daybook.SiteQuery;
import zaicun.daybook.SiteSubject;
import zaicun.inspection.plan.Stop;
import zaicun.kernel.Ids;
import zaicun.kernel.Span;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Composes what should be true in a village today from what the rule modules know (8.2). */
@Component
class SheetWriter {

    private static final int DAYS_LOOKED_BACK = 14;
    private static final String MEETINGS = "4";

    private final DayBook book;
    private final SiteBook site;
    private final Roster roster;
    private final Policy policy;
    private final WorkCalendar calendar;
    private final Clock clock;

    SheetWriter(DayBook book, SiteBook site, Roster roster, Policy policy, WorkCalendar calendar, Clock clock) {
        this.book = book;
        this.site = site;
        this.roster = roster;
        this.policy = policy;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A line before it has its number and title. */
    private record Draft(SiteSubject subject, Optional<UUID> person, String clause, String text, List<String> details) {}

    Sheet write(Stop stop) {
        var today = LocalDate.now(clock);
        var postings = roster.postingsUnder(stop.district(), stop.village(), Span.day(today));
        var drafts = new ArrayList<Draft>();
        postings.stream().collect(Collectors.groupingBy(Posting::team)).forEach((team, members) -> {
            var people = members.stream().map(Posting::person).collect(Collectors.toSet());
            var expected = site.lines(new SiteQuery(stop.district(), team, stop.village(), people, today));
            members.forEach(posting -> drafts.add(presence(posting, expected, today)));
            expected.stream().filter(line -> !presence(line)).map(SheetWriter::draft).forEach(drafts::add);
            drafts.addAll(lately(stop, team, people, today));
        });
        return new Sheet(Ids.next(), stop.id(), clock.instant(), numbered(drafts, postings, today));
    }

    private static boolean presence(SiteLine line) {
        return line.person().isPresent()
                && (line.subject() == SiteSubject.ON_POST || line.subject() == SiteSubject.LEAVE);
    }

    private static Draft draft(SiteLine line) {
        return new Draft(line.subject(), line.person(), line.clause().toString(), line.text(), List.of());
    }

    /** Why somebody need not be there, or that he should be. */
    private Draft presence(Posting posting, List<SiteLine> expected, LocalDate today) {
        var why = expected.stream()
                .filter(line -> presence(line) && line.person().equals(Optional.of(posting.person())))
                .map(SiteLine::text)
                .toList();
        var usual = calendar.isWorkingDay(today)
                ? "今天是工作日，没有请假、公务外出和抽借记录，应在村"
                : "今天不是工作日，没有另外要求在村";
        return new Draft(
                SiteSubject.ON_POST, Optional.of(posting.person()), "2.2", why.isEmpty() ? usual : String.join("；", why), why);
    }

    /** The last meetings, and whom each visited. */
    private List<Draft> lately(Stop stop, UUID team, Set<UUID> people, LocalDate today) {
        var back = Span.of(today.minusDays(DAYS_LOOKED_BACK), today);
        var lines = book.lines(new DayBookQuery(stop.district(), team, stop.village(), people, back));
        var drafts = new ArrayList<Draft>();
        var meetings = lines.stream()
                .filter(line -> line.clause().article().equals(MEETINGS))
                .map(SheetWriter::dated)
                .distinct()
                .toList();
        drafts.add(new Draft(
                SiteSubject.MINUTES, Optional.empty(), "4.2",
                meetings.isEmpty()
                        ? "近 " + DAYS_LOOKED_BACK + " 天没有会议记录"
                        : "近 " + DAYS_LOOKED_BACK + " 天有 " + meetings.size() + " 条会议记录，最近一条：" + meetings.getLast(),
                meetings));
        people.stream().sorted().forEach(person -> drafts.add(visits(person, lines)));
        return drafts;
    }

    private static Draft visits(UUID person, List<DayLine> lines) {
        var own = lines.stream()
                .filter(line -> line.kind().equals("visit") && line.person().equals(Optional.of(person)))
                .map(SheetWriter::dated)
                .toList();
        var text = own.isEmpty()
                ? "近 " + DAYS_LOOKED_BACK + " 天没有走访记录"
                : "近 " + DAYS_LOOKED_BACK + " 天走访 " + own.size() + " 户次，最近：" + own.getLast();
        return new Draft(SiteSubject.MONITORING, Optional.of(person), "7.7", text, own);
    }

    private static String dated(DayLine line) {
        return "%d月%d日 %s".formatted(line.on().getMonthValue(), line.on().getDayOfMonth(), line.text());
    }

    private List<Line> numbered(List<Draft> drafts, List<Posting> postings, LocalDate today) {
        var titles = policy.on(today).get(PolicyKeys.INSPECTION_SUBJECTS).stream()
                .collect(Collectors.toMap(CatalogueItem::code, CatalogueItem::title));
        var people = roster.people(postings.stream().map(Posting::person).distinct().toList());
        var ordered = drafts.stream().sorted(Comparator.comparing(Draft::subject)).toList();
        var lines = new ArrayList<Line>(ordered.size());
        for (var draft : ordered) {
            lines.add(line(lines.size() + 1, draft, titles, people));
        }
        return List.copyOf(lines);
    }

    private static Line line(int no, Draft draft, Map<String, String> titles, Map<UUID, Person> people) {
        var code = draft.subject().name();
        return new Line(
                no,
                code,
                titles.getOrDefault(code, code),
                draft.person(),
                draft.person().map(people::get).map(Person::name).orElse(""),
                draft.clause(),
                draft.text(),
                draft.details());
    }
}
