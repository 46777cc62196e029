package zaicun.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Span;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.roster.Team;

/**
 * Whose meetings and studies somebody sees: those of teams in his line, that is, in which one of his people is or whose
 * village lies below him; a cadre those of the own team.
 */
@Component
public class TeamSight {

    private final Roster roster;
    private final Clock clock;

    TeamSight(Roster roster, Clock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    /** Postings of the teams in the viewer's line that touch the dates, below a prefix of village codes. */
    public List<Posting> postings(Viewer viewer, String under, Span dates) {
        var scope = viewer.scope();
        var host = scope.villagePrefixes().stream().flatMap(prefix -> below(prefix, dates));
        var sent = scope.units().stream().flatMap(unit -> roster.postingsOfUnit(unit, dates).stream());
        return Stream.of(host, sent, ofOwnTeams(viewer, dates))
                .flatMap(same -> same)
                .filter(posting -> posting.village().startsWith(under))
                .distinct()
                .toList();
    }

    private Stream<Posting> ofOwnTeams(Viewer viewer, Span dates) {
        return roster.postingsOf(viewer.person()).stream()
                .filter(own -> own.span().overlaps(dates))
                .flatMap(own -> roster.postingsOfTeam(own.district(), own.team(), dates).stream());
    }

    private Stream<Posting> below(String prefix, Span dates) {
        return roster.postingsUnder(prefix, dates).stream();
    }

    /** Refuses with 404 unless the team was in the viewer's line on that date or is today. */
    public Team requireTeam(Viewer viewer, District district, UUID id, LocalDate on) {
        var team = roster.team(district, id).orElseThrow(TeamSight::notFound);
        if (!viewer.scope().holdsVillage(team.village())
                && crew(team, on).noneMatch(posting -> viewer.sees(posting))) {
            throw notFound();
        }
        return team;
    }

    /** Refuses unless the viewer himself belongs to the team: on that date or today. */
    public Team requireOwn(Viewer viewer, District district, UUID id, LocalDate on) {
        var team = requireTeam(viewer, district, id, on);
        if (!isOf(viewer, team, on)) {
            throw OutOfLine.noRight("例会、学习由本队的人登记，您不在这个工作队。");
        }
        return team;
    }

    public boolean isOf(Viewer viewer, Team team, LocalDate on) {
        return crew(team, on).anyMatch(posting -> posting.person().equals(viewer.person()));
    }

    /** The posting held today, if there is one. */
    public Optional<Posting> own(Viewer viewer) {
        return roster.postingOf(viewer.person(), LocalDate.now(clock));
    }

    private Stream<Posting> crew(Team team, LocalDate on) {
        return Stream.of(on, LocalDate.now(clock))
                .distinct()
                .flatMap(date -> roster.postingsOfTeam(team.district(), team.id(), Span.day(date)).stream());
    }

    private static OutOfLine notFound() {
        return OutOfLine.notFound("没有找到这个工作队，或不在您的工作范围内。");
    }
}
