package zaicun.compliance.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.compliance.keeping.WindowOpener;
import zaicun.kernel.Clause;
import zaicun.kernel.State;
import zaicun.kernel.Window;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Roster;

/** The board: how many duties stand how, below whom; what ends soonest comes first. */
@Component
class Board {

    private static final int VILLAGE_DIGITS = 12;
    private static final LocalDate NOTHING_DUE = LocalDate.of(9999, 12, 31);

    private final BoardCounts counts;
    private final WindowOpener opener;
    private final SeenDistricts districts;
    private final Roster roster;
    private final Clock clock;

    Board(BoardCounts counts, WindowOpener opener, SeenDistricts districts, Roster roster, Clock clock) {
        this.counts = counts;
        this.opener = opener;
        this.districts = districts;
        this.roster = roster;
        this.clock = clock;
    }

    BoardView show(Viewer viewer, BoardQuery query) {
        var today = LocalDate.now(clock);
        var by = query.by(viewer.scope());
        var asked = new BoardCounts.Asked(by, query.at(), query.under(), today);
        var found = new ArrayList<BoardCounts.Count>();
        for (var district : districts.of(viewer)) {
            if (query.mayLieIn(district)) {
                opener.require(district);
                found.addAll(counts.count(district, viewer.scope(), asked));
            }
        }
        var grouping = new BoardView.Grouping(by, BoardQuery.widest(viewer.scope()), nameOf(query.under()));
        return new BoardView(today, query.at(), grouping, dutiesIn(found, query.at()), rowsOf(found, by));
    }

    private String nameOf(String under) {
        if (under.isEmpty()) {
            return "";
        }
        var code = under + "0".repeat(Math.max(0, VILLAGE_DIGITS - under.length()));
        return roster.divisionNames(List.of(code)).getOrDefault(code, under);
    }

    private static List<BoardView.Duty> dutiesIn(List<BoardCounts.Count> found, LocalDate at) {
        var duties = new TreeMap<Clause, BoardView.Duty>();
        for (var count : found) {
            duties.merge(Clause.of(count.clause()), dutyOf(count, at), Board::sooner);
        }
        return List.copyOf(duties.values());
    }

    private static BoardView.Duty dutyOf(BoardCounts.Count count, LocalDate at) {
        if (count.windowKind() == Window.Kind.TERM) {
            return new BoardView.Duty(count.clause(), "", "任期内", count.endsOn());
        }
        var window = count.windowKind().holding(at);
        return new BoardView.Duty(count.clause(), window.toString(), window.title(), count.endsOn());
    }

    private static BoardView.Duty sooner(BoardView.Duty one, BoardView.Duty other) {
        return one.endsOn().isBefore(other.endsOn()) ? one : other;
    }

    private List<BoardView.Row> rowsOf(List<BoardCounts.Count> found, BoardQuery.By by) {
        var groups = found.stream().collect(Collectors.groupingBy(BoardCounts.Count::group));
        var labels = labels(groups.keySet().stream().toList(), by);
        return groups.entrySet().stream()
                .map(group -> new BoardView.Row(
                        group.getKey(),
                        labels.getOrDefault(group.getKey(), group.getKey()),
                        soonest(group.getValue()),
                        cellsOf(group.getValue())))
                .sorted(Comparator.comparing(BoardView.Row::soonest).thenComparing(BoardView.Row::id))
                .toList();
    }

    private static LocalDate soonest(List<BoardCounts.Count> counts) {
        return counts.stream()
                .filter(count -> count.state() == State.OPEN || count.state() == State.AT_RISK)
                .map(BoardCounts.Count::endsOn)
                .min(Comparator.naturalOrder())
                .orElse(NOTHING_DUE);
    }

    private static List<BoardView.Cell> cellsOf(List<BoardCounts.Count> counts) {
        var cells = new TreeMap<Clause, Map<State, Integer>>();
        for (var count : counts) {
            cells.computeIfAbsent(Clause.of(count.clause()), clause -> new EnumMap<>(State.class))
                    .merge(count.state(), count.number(), Integer::sum);
        }
        return cells.entrySet().stream()
                .map(cell -> new BoardView.Cell(cell.getKey().toString(), cell.getValue()))
                .toList();
    }

    private Map<String, String> labels(List<String> ids, BoardQuery.By by) {
        return switch (by) {
            case DISTRICT, STREET, VILLAGE -> roster.divisionNames(ids);
            case UNIT -> roster.offices(ids.stream().map(UUID::fromString).toList()).values().stream()
                    .collect(Collectors.toMap(office -> office.id().toString(), Office::name));
            case PERSON -> roster.people(ids.stream().map(UUID::fromString).toList()).values().stream()
                    .collect(Collectors.toMap(person -> person.id().toString(), Person::name));
        };
    }
}
