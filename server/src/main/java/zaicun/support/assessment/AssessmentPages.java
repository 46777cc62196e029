package zaicun.support.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.kernel.Organ;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Span;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Rounds, and the files of a round, as far as the viewer's line goes. */
@Component
@Transactional(readOnly = true)
class AssessmentPages {

    private final AssessmentRounds rounds;
    private final GradeFiles files;
    private final AssessmentTurn turn;
    private final GradeQuota quota;
    private final Roster roster;
    private final SeenDistricts districts;
    private final Policy policy;
    private final Clock clock;

    AssessmentPages(
            AssessmentRounds rounds, GradeFiles files, AssessmentTurn turn, GradeQuota quota, Roster roster, SeenDistricts districts, Policy policy, Clock clock) {
        this.rounds = rounds;
        this.files = files;
        this.turn = turn;
        this.quota = quota;
        this.roster = roster;
        this.districts = districts;
        this.policy = policy;
        this.clock = clock;
    }

    AssessmentView.RoundList rounds(Viewer viewer) {
        viewer.require(Right.ASSESSMENT_READ);
        var lines = new ArrayList<AssessmentView.RoundLine>();
        for (var district : districts.of(viewer)) {
            var seen = files.inLine(district, turn.lineOf(viewer)).stream().collect(Collectors.groupingBy(GradeFile::round));
            rounds.find(district, seen.keySet()).forEach(round -> lines.add(line(viewer, round, seen.get(round.id()))));
        }
        lines.sort(Comparator.comparing(AssessmentView.RoundLine::openedAt).reversed());
        boolean mayOpen = viewer.may(Right.ASSESSMENT_OPEN);
        return new AssessmentView.RoundList(
                choices(policy.on(today()).get(PolicyKeys.ASSESSMENTS)), mayOpen ? places(viewer) : List.of(),
                mayOpen ? units(viewer) : List.of(), mayOpen, lines);
    }

    AssessmentView.Round round(Viewer viewer, District district, UUID id) {
        viewer.require(Right.ASSESSMENT_READ);
        var round = rounds.find(district, id).orElseThrow(AssessmentPages::nothing);
        var seen = files.inRound(district, id, turn.lineOf(viewer));
        if (seen.isEmpty()) {
            throw nothing();
        }
        boolean grades = seen.stream().anyMatch(file -> turn.seesGrade(viewer, file));
        return new AssessmentView.Round(
                line(viewer, round, seen), choices(quota.grades()),
                grades ? Optional.of(quota.top(round)) : Optional.empty(), lines(viewer, round, seen));
    }

    /** One's own files, the latest first. */
    List<AssessmentView.FileLine> own(Viewer viewer) {
        viewer.require(Right.ASSESSMENT_OWN);
        return roster.postingsOf(viewer.person()).stream()
                .map(Posting::district)
                .distinct()
                .flatMap(district -> files.ofPerson(district, viewer.person()).stream())
                .flatMap(file -> rounds.find(file.district(), file.round()).stream()
                        .flatMap(round -> lines(viewer, round, List.of(file)).stream()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<AssessmentView.Choice> places(Viewer viewer) {
        var codes = districts.of(viewer).stream()
                .filter(district -> !roster.postingsOfUnits(district, viewer.scope().units(), Span.day(today())).isEmpty())
                .map(District::code)
                .toList();
        var names = roster.divisionNames(codes.stream().map(code -> code + "000000").toList());
        return codes.stream()
                .map(code -> new AssessmentView.Choice(code, names.getOrDefault(code + "000000", code)))
                .toList();
    }

    private List<AssessmentView.Choice> units(Viewer viewer) {
        return roster.offices(Organ.SENDING_UNIT).stream()
                .filter(unit -> viewer.scope().units().contains(unit.id()))
                .map(unit -> new AssessmentView.Choice(unit.id().toString(), unit.name()))
                .toList();
    }

    static List<AssessmentView.Choice> choices(List<CatalogueItem> items) {
        return items.stream().map(item -> new AssessmentView.Choice(item.code(), item.title())).toList();
    }

    AssessmentView.RoundLine line(Viewer viewer, Round round, List<GradeFile> seen) {
        var counts = new EnumMap<FileState, Integer>(FileState.class);
        seen.forEach(file -> counts.merge(file.state(), 1, Integer::sum));
        var place = round.district() + "000000";
        var kinds = policy.over(round.period()).get(PolicyKeys.ASSESSMENTS).stream()
                .collect(Collectors.toMap(CatalogueItem::code, CatalogueItem::title));
        var offices = seats(viewer);
        return new AssessmentView.RoundLine(
                round.district().code(), roster.divisionNames(List.of(place)).getOrDefault(place, round.district().code()),
                round.id(), round.kind(), kinds.getOrDefault(round.kind(), round.kind()), round.title(),
                round.period().from(), round.period().last(), round.openedAt(), seen.size(),
                (int) seen.stream().filter(file -> waitsFor(offices, round, file)).count(), counts);
    }

    /** The viewer's organs by kind; cheap enough to be asked of every file of a round. */
    private static Map<Organ, List<Office>> seats(Viewer viewer) {
        return Arrays.stream(new Role[] {
                    Role.VILLAGE, Role.STREET, Role.SENDING_UNIT, Role.BUREAU
                })
                .collect(Collectors.toMap(role -> Organ.valueOf(role.name()), role -> viewer.offices(role).toList()));
    }

    private boolean waitsFor(Map<Organ, List<Office>> seats, Round round, GradeFile file) {
        Optional<Organ> organ = switch (file.state()) {
            case OPINIONS -> Optional.of(turn.organ(round, file));
            case OBJECTED -> Optional.of(round.organs().getLast());
            case ACCOUNT, GRADED, ANSWERED -> Optional.empty();
        };
        return organ.filter(kind -> seats.getOrDefault(kind, List.of()).stream()
                        .anyMatch(office -> answersFor(kind, office, file)))
                .isPresent();
    }

    private static boolean answersFor(Organ organ, Office office, GradeFile file) {
        return switch (organ) {
            case SENDING_UNIT -> office.id().equals(file.unit());
            case VILLAGE, STREET -> file.village().startsWith(office.prefix());
            default -> true;
        };
    }

    private record Names(Map<UUID, Person> people, Map<UUID, String> units, Map<String, String> villages,
            Map<UUID, Posting> postings, Map<String, String> grades) {}

    private List<AssessmentView.FileLine> lines(Viewer viewer, Round round, List<GradeFile> seen) {
        var names = names(round, seen);
        var seats = seats(viewer);
        return seen.stream().map(file -> line(viewer, round, file, new Looking(names, seats))).toList();
    }

    private record Looking(Names names, Map<Organ, List<Office>> seats) {}

    private Names names(Round round, List<GradeFile> seen) {
        var units = seen.stream().map(GradeFile::unit).collect(Collectors.toSet());
        return new Names(
                roster.people(seen.stream().map(GradeFile::person).toList()),
                roster.offices(Organ.SENDING_UNIT).stream().collect(Collectors.toMap(Office::id, Office::name)),
                roster.divisionNames(seen.stream().map(GradeFile::village).distinct().toList()),
                roster.postingsOfUnits(round.district(), units, round.period()).stream()
                        .collect(Collectors.toMap(Posting::id, Function.identity())),
                quota.grades().stream().collect(Collectors.toMap(CatalogueItem::code, CatalogueItem::title)));
    }

    private AssessmentView.FileLine line(Viewer viewer, Round round, GradeFile file, Looking looking) {
        var names = looking.names();
        boolean mine = waitsFor(looking.seats(), round, file) || waitsForPerson(viewer, file);
        var grade = turn.seesGrade(viewer, file) ? file.grade().orElse("") : "";
        return new AssessmentView.FileLine(
                file.district().code(), file.id(), round.title(), file.person(), names.people().get(file.person()).name(),
                Optional.ofNullable(names.postings().get(file.posting())).map(posting -> posting.post().title()).orElse(""),
                names.units().getOrDefault(file.unit(), ""),
                names.villages().getOrDefault(file.village(), file.village()), file.state(), file.state().title(),
                whose(round, file), mine, List.of(), grade, names.grades().getOrDefault(grade, grade), file.version());
    }

    private static boolean waitsForPerson(Viewer viewer, GradeFile file) {
        return file.state() == FileState.ACCOUNT && file.person().equals(viewer.person());
    }

    private String whose(Round round, GradeFile file) {
        return switch (file.state()) {
            case ACCOUNT -> "本人";
            case OPINIONS -> turn.organ(round, file).title();
            case OBJECTED -> round.organs().getLast().title();
            case GRADED, ANSWERED -> "";
        };
    }

    /** The line of one file, with what the viewer may do in it. */
    AssessmentView.FileLine line(Viewer viewer, Round round, GradeFile file) {
        var line = lines(viewer, round, List.of(file)).getFirst();
        var moves = Arrays.stream(FileMove.values()).filter(move -> turn.may(viewer, move, round, file)).toList();
        return new AssessmentView.FileLine(
                line.district(), line.id(), line.roundTitle(), line.person(), line.name(), line.post(), line.unitName(), line.villageName(),
                line.state(), line.stateTitle(), line.turn(), line.mine(), moves, line.grade(), line.gradeTitle(),
                line.version());
    }

    static OutOfLine nothing() {
        return OutOfLine.notFound("没有找到这份考核，或不在您的工作范围内。");
    }
}
