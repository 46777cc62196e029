package zaicun.compliance.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.compliance.SubjectKind;
import zaicun.compliance.keeping.Duties;
import zaicun.compliance.keeping.FrozenStandings;
import zaicun.compliance.keeping.Numbers;
import zaicun.compliance.keeping.Standing;
import zaicun.compliance.keeping.Standings;
import zaicun.kernel.District;
import zaicun.kernel.OutOfLine;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Opens what stands behind a standing, reckoned anew as of any day, and takes the answer of whoever it concerns. */
@Component
class TraceDesk {

    private final Standings standings;
    private final Duties duties;
    private final Answers answers;
    private final FrozenStandings frozen;
    private final Roster roster;
    private final Clock clock;

    TraceDesk(
            Standings standings,
            Duties duties,
            Answers answers,
            FrozenStandings frozen,
            Roster roster,
            Clock clock) {
        this.standings = standings;
        this.duties = duties;
        this.answers = answers;
        this.frozen = frozen;
        this.roster = roster;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    @Transactional(readOnly = true)
    TraceView open(Viewer viewer, District district, Standing.Key key, LocalDate asOf) {
        var row = inSight(viewer, district, key);
        try (var reckoned = duties.reckon(key.clause(), selectionOf(row), key.window().span(), asOf)) {
            return reckoned.filter(reckoning -> Standing.of(reckoning).key().equals(key))
                    .findFirst()
                    .map(reckoning -> view(district, reckoning, asOf))
                    .orElseThrow(() -> OutOfLine.notFound("这一期已没有这项责任；请刷新看板。"));
        }
    }

    @Transactional
    void answer(Viewer viewer, District district, Standing.Key key, AnswerForm form) {
        var row = inSight(viewer, district, key);
        if (!row.subject().person().equals(java.util.Optional.of(viewer.person()))
                && !isOwnTeam(viewer, row)
                && !isOwnUnit(viewer, row)) {
            throw OutOfLine.noRight("只有本人（本队队员、本单位）可以说明情况。");
        }
        answers.add(district, key, form, viewer.person());
    }

    private Standing inSight(Viewer viewer, District district, Standing.Key key) {
        return standings
                .find(district, key)
                .filter(row -> sees(viewer, row))
                .orElseThrow(() -> OutOfLine.notFound("没有找到这项责任，或不在您的工作范围内。"));
    }

    private boolean sees(Viewer viewer, Standing row) {
        var subject = row.subject();
        var scope = viewer.scope();
        return subject.person().filter(scope.self()::equals).isPresent()
                || subject.unit().filter(scope.units()::contains).isPresent()
                || scope.holdsVillage(subject.village())
                || isOwnTeam(viewer, row);
    }

    private boolean isOwnTeam(Viewer viewer, Standing row) {
        return row.subject().kind() == SubjectKind.TEAM
                && roster
                        .postingOf(viewer.person(), today())
                        .map(Posting::team)
                        .filter(row.subject().id()::equals)
                        .isPresent();
    }

    private static boolean isOwnUnit(Viewer viewer, Standing row) {
        return row.subject().kind() == SubjectKind.UNIT
                && viewer.offices(Role.SENDING_UNIT)
                        .anyMatch(office -> row.subject().unit().filter(office.id()::equals).isPresent());
    }

    private static Selection selectionOf(Standing row) {
        var subject = row.subject();
        return subject.person()
                .<Selection>map(person -> new Selection.OfPerson(subject.district(), person))
                .orElseGet(() -> new Selection.Of(subject.district(), subject.kind(), subject.id()));
    }

    private TraceView view(District district, Reckoning reckoning, LocalDate asOf) {
        var subject = reckoning.subject();
        var key = Standing.of(reckoning).key();
        var said = answers.to(district, key);
        var names = roster.people(said.stream().map(Answers.Answer::by).collect(Collectors.toSet()));
        return new TraceView(
                reckoning.clause().toString(),
                new TraceView.SubjectView(subject.kind(), subject.id(), subject.label(), subject.village()),
                reckoning.window().toString(),
                reckoning.window().title(),
                asOf,
                reckoning.course().endsOn(),
                Numbers.plain(reckoning.owed()),
                Numbers.plain(reckoning.done()),
                reckoning.trace().unit(),
                reckoning.course().on(asOf),
                reckoning.trace().numbers(),
                reckoning.trace().counted(),
                reckoning.trace().notCounted(),
                reckoning.trace().next(),
                said.stream()
                        .map(answer -> new TraceView.AnswerView(
                                names.get(answer.by()).name(), answer.at(), answer.words()))
                        .toList(),
                frozen.versions(district, key));
    }
}
