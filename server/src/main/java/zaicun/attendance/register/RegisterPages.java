package zaicun.attendance.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.attendance.MonthLock;
import zaicun.attendance.mark.MarkAnswer;
import zaicun.attendance.mark.MarkAnswers;
import zaicun.attendance.mark.RegisterEntry;
import zaicun.attendance.register.RegisterWeek.MarkView;
import zaicun.attendance.register.RegisterWeek.RegisterCell;
import zaicun.attendance.register.RegisterWeek.RegisterDay;
import zaicun.attendance.register.RegisterWeek.RegisterRow;
import zaicun.attendance.register.RegisterWeek.RegisterStanding;
import zaicun.calendar.WorkCalendar;
import zaicun.compliance.Selection;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.Span;
import zaicun.kernel.Window;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Shows the register to whoever may see it: the village line all rows, a unit its people, a cadre himself. */
@Component
@Transactional(readOnly = true)
class RegisterPages {

    private final RegisterReader reader;
    private final PresenceDuty presence;
    private final MarkAnswers answers;
    private final Roster roster;
    private final MonthLock months;
    private final WorkCalendar calendar;
    private final Clock clock;

    RegisterPages(
            RegisterReader reader, PresenceDuty presence, MarkAnswers answers, Roster roster, MonthLock months,
            WorkCalendar calendar, Clock clock) {
        this.reader = reader;
        this.presence = presence;
        this.answers = answers;
        this.roster = roster;
        this.months = months;
        this.calendar = calendar;
        this.clock = clock;
    }

    static Window weekOf(String written) {
        try {
            var week = Window.parse(written);
            if (week.kind() == Window.Kind.WEEK) {
                return week;
            }
        } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
            // Answered below: whatever is wrong with it, it is not a week.
        }
        throw new InputError("week", "“" + written + "”不是周；请按 2026-W47 的样子填写。");
    }

    RegisterWeek page(Viewer viewer, String village, Window week) {
        var postings = roster.postingsUnder(District.of(village), village, week.span()).stream()
                .filter(viewer::sees)
                .toList();
        if (postings.isEmpty()) {
            viewer.requireVillage(village);
        }
        return shown(viewer, reader.open(village, week, postings));
    }

    /** The viewer's own weeks, one page for each village he is posted to in that week. */
    List<RegisterWeek> own(Viewer viewer, Window week) {
        return roster.postingsOf(viewer.person()).stream()
                .filter(posting -> posting.span().overlaps(week.span()))
                .map(posting -> shown(viewer, reader.open(posting.village(), week, List.of(posting))))
                .toList();
    }

    private RegisterWeek shown(Viewer viewer, RegisterBook book) {
        var village = book.village();
        return new RegisterWeek(
                village,
                roster.divisionNames(List.of(village)).getOrDefault(village, village),
                book.week().toString(),
                LocalDate.now(clock),
                book.version(),
                viewer.offices(Role.VILLAGE).anyMatch(office -> village.startsWith(office.prefix())),
                days(book),
                rows(book));
    }

    private List<RegisterDay> days(RegisterBook book) {
        var today = LocalDate.now(clock);
        var dates = book.week().span().dates().toList();
        var closed = months.closed(book.village(), dates.stream().map(YearMonth::from).distinct().toList());
        return dates.stream()
                .map(date -> new RegisterDay(
                        date,
                        calendar.isWorkingDay(date),
                        date.isAfter(today),
                        closed.contains(YearMonth.from(date))))
                .toList();
    }

    private List<RegisterRow> rows(RegisterBook book) {
        var people = roster.people(book.lines().stream().map(line -> line.posting().person()).distinct().toList());
        var extras = new Extras(people, answersTo(book), standings(book));
        return book.lines().stream().map(line -> row(line, extras)).toList();
    }

    /** What stands beside the cells of a page. */
    private record Extras(
            Map<UUID, Person> people, Map<UUID, List<MarkAnswer>> said, Map<UUID, RegisterStanding> standings) {}

    private Map<UUID, RegisterStanding> standings(RegisterBook book) {
        var today = LocalDate.now(clock);
        var village = book.village();
        var selection = new Selection.Under(District.of(village), village);
        try (var reckoned = presence.reckon(selection, book.week().span(), today)) {
            return reckoned.collect(Collectors.toMap(
                    reckoning -> reckoning.subject().id(),
                    reckoning -> new RegisterStanding(
                            reckoning.course().on(today),
                            reckoning.owed(),
                            reckoning.done(),
                            reckoning.window().toString(),
                            reckoning.trace().next())));
        }
    }

    private Map<UUID, List<MarkAnswer>> answersTo(RegisterBook book) {
        var marks = book.slots().flatMap(slot -> slot.chain().entries().stream()).map(RegisterEntry::id).toList();
        return answers.to(District.of(book.village()), marks).stream()
                .collect(Collectors.groupingBy(MarkAnswer::mark));
    }

    private RegisterRow row(RegisterBook.Line line, Extras extras) {
        var posting = line.posting();
        return new RegisterRow(
                posting.id(),
                posting.person(),
                extras.people().get(posting.person()).name(),
                posting.post().title(),
                roster.office(posting.unit()).map(Office::name).orElse(""),
                roster.team(posting.district(), posting.team()).map(team -> team.name()).orElse(""),
                posting.span().from(),
                lastOf(posting.span()),
                Optional.ofNullable(extras.standings().get(posting.person())),
                line.slots().stream().map(slot -> cell(slot, extras.said())).toList());
    }

    private static Optional<LocalDate> lastOf(Span span) {
        return span.isOpen() ? Optional.empty() : Optional.of(span.last());
    }

    private static RegisterCell cell(RegisterBook.Slot slot, Map<UUID, List<MarkAnswer>> said) {
        var views = slot.chain().entries().stream().map(entry -> view(entry, said)).toList();
        return new RegisterCell(
                slot.cell().date(),
                slot.cell().part(),
                slot.planned().value(),
                slot.planned().hint(),
                views.isEmpty() ? Optional.empty() : Optional.of(views.getLast()),
                views.isEmpty() ? views : views.subList(0, views.size() - 1));
    }

    private static MarkView view(RegisterEntry entry, Map<UUID, List<MarkAnswer>> said) {
        return new MarkView(
                entry.id(),
                entry.value(),
                entry.late(),
                entry.asPlanned(),
                entry.reason(),
                entry.recordedAt(),
                entry.recorder(),
                said.getOrDefault(entry.id(), List.of()));
    }
}
