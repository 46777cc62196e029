package zaicun.inspection.worklog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.calendar.WorkCalendar;
import zaicun.daybook.DayBook;
import zaicun.daybook.DayBookQuery;
import zaicun.daybook.DayLine;
import zaicun.inspection.worklog.WorkLogViews.Day;
import zaicun.inspection.worklog.WorkLogViews.Line;
import zaicun.inspection.worklog.WorkLogViews.Log;
import zaicun.inspection.worklog.WorkLogViews.Person;
import zaicun.inspection.worklog.WorkLogViews.Said;
import zaicun.inspection.worklog.WorkLogViews.TeamRow;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Span;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.roster.Team;

/** Composes the log of a team's people: those whom the viewer sees; a cadre his own, a leader the whole team's. */
@Component
@Transactional(readOnly = true)
class WorkLogPages {

    private static final int LONGEST = 62;

    private final DayBook book;
    private final Sentences sentences;
    private final Roster roster;
    private final SeenDistricts districts;
    private final WorkCalendar calendar;
    private final Clock clock;

    WorkLogPages(DayBook book, Sentences sentences, Roster roster, SeenDistricts districts, WorkCalendar calendar, Clock clock) {
        this.book = book;
        this.sentences = sentences;
        this.roster = roster;
        this.districts = districts;
        this.calendar = calendar;
        this.clock = clock;
    }

    static Span dates(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new InputError("to", "结束日期 " + to + " 早于开始日期 " + from + "；请核对。");
        }
        if (from.plusDays(LONGEST).isBefore(to)) {
            throw new InputError("to", "一次最多查看两个月；请缩短日期范围。");
        }
        return Span.of(from, to);
    }

    List<TeamRow> teams(Viewer viewer) {
        var today = Span.day(LocalDate.now(clock));
        return districts.of(viewer).stream().flatMap(district -> {
            var seen = roster.postingsUnder(district, district.code(), today).stream()
                    .filter(viewer::sees)
                    .map(Posting::team)
                    .collect(Collectors.toSet());
            var teams = roster.teamsUnder(district, district.code(), today.from()).stream()
                    .filter(team -> seen.contains(team.id()))
                    .toList();
            var names = roster.divisionNames(teams.stream().map(Team::village).toList());
            return teams.stream().map(team -> new TeamRow(
                    district.code(), team.id(), team.name(), team.village(),
                    names.getOrDefault(team.village(), team.village())));
        }).toList();
    }

    Log own(Viewer viewer, Span dates) {
        var posting = roster.postingOf(viewer.person(), dates.last())
                .or(() -> roster.postingOf(viewer.person(), dates.from()))
                .orElseThrow(() -> OutOfLine.notFound("这段时间您没有驻村任期，没有工作日志。"));
        return log(viewer, posting.district(), posting.team(), dates);
    }

    Log log(Viewer viewer, District district, UUID id, Span dates) {
        var team = roster.team(district, id).orElseThrow(WorkLogPages::notFound);
        var all = roster.postingsOfTeam(district, id, dates);
        boolean leads = all.stream().anyMatch(posting -> posting.leads() && posting.person().equals(viewer.person()));
        var shown = all.stream().filter(posting -> leads || viewer.sees(posting)).toList();
        if (shown.isEmpty()) {
            throw notFound();
        }
        var people = shown.stream().map(Posting::person).collect(Collectors.toSet());
        var lines = book.lines(new DayBookQuery(district, id, team.village(), people, dates));
        var said = sentences.of(district, people, dates).stream().collect(Collectors.groupingBy(Sentence::person));
        var names = roster.people(people);
        return new Log(
                district.code(),
                id,
                team.name(),
                roster.divisionNames(List.of(team.village())).getOrDefault(team.village(), team.village()),
                dates.from(),
                dates.last(),
                days(lines.stream().filter(line -> line.person().isEmpty()).toList(), List.of(), dates).stream()
                        .filter(day -> !day.lines().isEmpty())
                        .toList(),
                shown.stream()
                        .map(posting -> new Person(
                                posting.person(),
                                names.get(posting.person()).name(),
                                posting.post().title(),
                                posting.person().equals(viewer.person()),
                                days(
                                        lines.stream()
                                                .filter(line -> line.person().equals(Optional.of(posting.person())))
                                                .toList(),
                                        said.getOrDefault(posting.person(), List.of()),
                                        posting.span().intersect(dates).orElseThrow())))
                        .toList());
    }

    private List<Day> days(List<DayLine> lines, List<Sentence> said, Span dates) {
        var byDay = lines.stream().collect(Collectors.groupingBy(DayLine::on));
        var sentences = said.stream().collect(Collectors.groupingBy(Sentence::on));
        var today = LocalDate.now(clock);
        return dates.dates()
                .filter(date -> !date.isAfter(today))
                .map(date -> new Day(
                        date,
                        calendar.isWorkingDay(date),
                        byDay.getOrDefault(date, List.of()).stream()
                                .map(line -> new Line(line.clause().toString(), line.kind(), line.id(), line.text()))
                                .toList(),
                        said(sentences.getOrDefault(date, List.of()))))
                .toList();
    }

    /** The one in force with those before it; one taken back leaves its trace and no words. */
    private static Optional<Said> said(List<Sentence> ofDay) {
        var replaced = ofDay.stream().flatMap(sentence -> sentence.replaces().stream()).collect(Collectors.toSet());
        return ofDay.stream()
                .filter(sentence -> !replaced.contains(sentence.id()))
                .max(Comparator.comparing(Sentence::recordedAt))
                .map(last -> new Said(
                        last.id(),
                        last.words(),
                        ofDay.stream().filter(sentence -> replaced.contains(sentence.id())).toList()));
    }

    private static OutOfLine notFound() {
        return OutOfLine.notFound("没有找到，或不在您的工作范围内。");
    }
}
