package zaicun.selection.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.Organ;
import zaicun.kernel.Span;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.roster.Team;

/** Offers a sending unit its teams and people, and the grounds of a change. */
@Component
@Transactional(readOnly = true)
class ChoicesDesk {

    private final Roster roster;
    private final MatterNames names;
    private final Policy policy;
    private final Clock clock;

    ChoicesDesk(Roster roster, MatterNames names, Policy policy, Clock clock) {
        this.roster = roster;
        this.names = names;
        this.policy = policy;
        this.clock = clock;
    }

    Choices of(Viewer viewer) {
        viewer.require(Right.SELECTION_NOMINATE);
        var values = policy.on(LocalDate.now(clock));
        return new Choices(
                teams(Reaching.own(viewer)),
                values.get(PolicyKeys.CHANGE_GROUNDS).stream()
                        .map(item -> new Choices.Ground(item.code(), item.title()))
                        .toList(),
                values.get(PolicyKeys.REVIEWING_ORGANS).stream().map(Organ::title).toList(),
                values.get(PolicyKeys.CHANGE_ORGANS).stream().map(Organ::title).toList());
    }

    /** The unit's own teams, and those in which it has somebody now. */
    private List<Choices.TeamChoice> teams(Collection<UUID> units) {
        var today = LocalDate.now(clock);
        var manned = units.stream()
                .flatMap(unit -> roster.postingsOfUnit(unit, Span.from(today)).stream())
                .map(Posting::team)
                .toList();
        var teams = roster.districtsOfUnits(units).stream()
                .flatMap(district -> roster.teamsUnder(district, district.code(), today).stream())
                .filter(team -> units.contains(team.unit()) || manned.contains(team.id()))
                .toList();
        var book = names.open(teams.stream().map(Team::village).distinct().toList());
        return teams.stream().map(team -> choice(team, units, book)).toList();
    }

    private Choices.TeamChoice choice(Team team, Collection<UUID> units, MatterNames.Book book) {
        var postings = roster.postingsOfTeam(team.district(), team.id(), Span.from(LocalDate.now(clock).minusMonths(6)));
        var people = roster.people(postings.stream().map(Posting::person).distinct().toList());
        return new Choices.TeamChoice(
                team.district().code(), team.id(), team.name(), book.village(team.village()), book.unit(team.unit()),
                postings.stream().map(posting -> posted(posting, people, units)).toList());
    }

    private static Choices.Posted posted(Posting posting, Map<UUID, Person> people, Collection<UUID> units) {
        return new Choices.Posted(
                posting.id(), posting.person(), people.get(posting.person()).name(), posting.post(), posting.post().title(),
                posting.leads(), posting.span().from(),
                Stream.of(posting.span()).filter(span -> !span.isOpen()).map(Span::last).findFirst(),
                units.contains(posting.unit()));
    }
}
