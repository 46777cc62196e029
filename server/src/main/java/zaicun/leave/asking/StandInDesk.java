package zaicun.leave.asking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Span;
import zaicun.leave.asking.StandInController.Candidate;
import zaicun.leave.asking.StandInController.Named;
import zaicun.leave.asking.StandInController.StandInForm;
import zaicun.leave.asking.StandInController.StandIns;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.roster.RosterDesk;
import zaicun.roster.StandIn;
import zaicun.roster.Team;

/** Naming who acts for a team's leader: the leader himself or the street may, for somebody of the team. */
@Component
@Transactional
class StandInDesk {

    private final Roster roster;
    private final RosterDesk desk;
    private final Audit audit;
    private final Clock clock;

    StandInDesk(Roster roster, RosterDesk desk, Audit audit, Clock clock) {
        this.roster = roster;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
    }

    StandIns of(Viewer viewer, District district, UUID team) {
        boolean mayName = requireSeen(viewer, district, team);
        var names = names(district, team);
        var today = roster.standInOf(district, team, today())
                .map(named -> new Named(
                        named.person(),
                        names.getOrDefault(named.person(), ""),
                        named.span().from(),
                        named.span().last()));
        if (!mayName) {
            return new StandIns(false, today, List.of());
        }
        var candidates = names.entrySet().stream()
                .map(entry -> new Candidate(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Candidate::name))
                .toList();
        return new StandIns(true, today, candidates);
    }

    void name(Viewer viewer, District district, UUID team, StandInForm form) {
        requireOver(viewer, district, team);
        if (form.from() == null || form.to() == null || form.to().isBefore(form.from())) {
            throw new InputError("to", "代理的起止日期不完整或颠倒；请重新选择。");
        }
        if (!names(district, team).containsKey(form.person())) {
            throw new InputError("person", "代理人须是本队的队员（不含负责人本人）；请重新选择。");
        }
        desk.nameStandIn(district, new StandIn(team, form.person(), Span.of(form.from(), form.to())), viewer.person());
        audit.record(new Act(district, viewer.person(), "stand-in.name", team, "指定代理人：%s 至 %s".formatted(form.from(), form.to())));
    }

    /** Those of the team who could act: everybody in it but the leader. */
    private Map<UUID, String> names(District district, UUID team) {
        var people = roster.postingsOfTeam(district, team, Span.day(today())).stream()
                .filter(posting -> !posting.leads())
                .map(Posting::person)
                .toList();
        return roster.people(people).values().stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    /** Answers whether the viewer may name too, and not only read. */
    private boolean requireSeen(Viewer viewer, District district, UUID id) {
        var team = roster.team(district, id).orElseThrow(StandInDesk::unknown);
        if (mayName(viewer, team)) {
            return true;
        }
        roster.postingsOfTeam(district, id, Span.day(today())).stream()
                .filter(posting -> posting.person().equals(viewer.person()))
                .findAny()
                .orElseThrow(StandInDesk::unknown);
        return false;
    }

    private void requireOver(Viewer viewer, District district, UUID id) {
        if (!mayName(viewer, roster.team(district, id).orElseThrow(StandInDesk::unknown))) {
            throw unknown();
        }
    }

    private boolean mayName(Viewer viewer, Team team) {
        boolean leads = roster.leaderOf(team.district(), team.id(), today())
                .filter(leader -> leader.person().equals(viewer.person()))
                .isPresent();
        return leads || viewer.offices(Role.STREET).anyMatch(office -> team.village().startsWith(office.prefix()));
    }

    private static OutOfLine unknown() {
        return OutOfLine.notFound("没有找到这支工作队，或不在您的工作范围内。");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
