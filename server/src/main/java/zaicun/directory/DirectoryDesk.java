package zaicun.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.directory.TeamCard.Line;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Span;
import zaicun.lists.ListAsked;
import zaicun.lists.ListPage;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.roster.RosterDesk;
import zaicun.roster.Team;
import zaicun.roster.book.Amendment;
import zaicun.roster.book.RosterBook;
import zaicun.roster.listing.PeopleListing;
import zaicun.roster.listing.PersonLine;
import zaicun.roster.listing.PlaceLine;
import zaicun.roster.listing.RosterListing;
import zaicun.roster.listing.Sight;
import zaicun.roster.listing.TeamLine;
import zaicun.roster.listing.UnitLine;

/** Shows and keeps the roster within the viewer's line; the system administrator sees all of it. */
@Component
@Transactional
class DirectoryDesk {

    private final RosterListing listing;
    private final PeopleListing people;
    private final Roster roster;
    private final RosterDesk desk;
    private final RosterBook book;
    private final Audit audit;
    private final Clock clock;

    DirectoryDesk(
            RosterListing listing, PeopleListing people, Roster roster, RosterDesk desk, RosterBook book, Audit audit,
            Clock clock) {
        this.listing = listing;
        this.people = people;
        this.roster = roster;
        this.desk = desk;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    List<PlaceLine> places(Viewer viewer) {
        return listing.places(sight(viewer));
    }

    List<TeamLine> teams(Viewer viewer) {
        return listing.teams(sight(viewer), today());
    }

    List<UnitLine> units(Viewer viewer) {
        return listing.units(sight(viewer), today());
    }

    ListPage<PersonLine> people(Viewer viewer, ListAsked asked) {
        var sight = sight(viewer);
        return new ListPage<>(people.page(sight, today(), asked), people.count(sight, today(), asked));
    }

    List<PersonLine> allPeople(Viewer viewer, ListAsked asked) {
        return people.all(sight(viewer), today(), asked);
    }

    TeamCard team(Viewer viewer, District district, UUID id) {
        var team = roster.team(district, id).orElseThrow(DirectoryDesk::unknown);
        var postings = roster.postingsOfTeam(district, id, new Span(LocalDate.EPOCH, Span.FOREVER));
        boolean seen = everywhere(viewer)
                || viewer.scope().holdsVillage(team.village())
                || viewer.scope().units().contains(team.unit())
                || postings.stream().anyMatch(viewer::sees);
        if (!seen) {
            throw unknown();
        }
        return card(viewer, team, postings);
    }

    private TeamCard card(Viewer viewer, Team team, List<Posting> postings) {
        var named = roster.people(postings.stream().map(Posting::person).toList());
        var lines = postings.stream()
                .map(posting -> Line.of(
                        posting, named.get(posting.person()).name(), unitName(posting.unit()), today()))
                .sorted(Comparator.comparing(Line::present).reversed()
                        .thenComparing(Comparator.comparing(Line::leads).reversed())
                        .thenComparing(Line::from))
                .toList();
        var standIn = roster.standInOf(team.district(), team.id(), today())
                .flatMap(acting -> roster.person(acting.person()))
                .map(Person::name);
        var villageName = roster.divisionNames(List.of(team.village())).getOrDefault(team.village(), team.village());
        return new TeamCard(
                team.district().code(), team.id(), team.name(), team.village(), villageName, unitName(team.unit()),
                team.span().from(), TeamCard.lastOf(team.span()), standIn, lines, viewer.may(Right.ROSTER_KEEP));
    }

    private String unitName(UUID unit) {
        return roster.office(unit).map(Office::name).orElse("");
    }

    /** Ends a posting, as when a list arrives late; changes under 1.6 go their own way. */
    void end(Viewer viewer, District district, UUID id, Ending ending) {
        viewer.require(Right.ROSTER_KEEP);
        var posting = roster.posting(district, id)
                .filter(held -> everywhere(viewer) || viewer.sees(held))
                .orElseThrow(DirectoryDesk::unknown);
        if (!posting.span().contains(ending.last())) {
            throw new InputError("last", "最后一天不在任期（自 " + posting.span().from() + " 起）内；请改填任期内的日期。");
        }
        desk.end(posting, ending.last(), viewer.person(), ending.why());
        audit.record(new Act(
                district, viewer.person(), "posting.end", id, "驻村任期止于 " + ending.last() + "：" + ending.why()));
    }

    record Ending(LocalDate last, String why) {

        Ending {
            if (last == null) {
                throw new InputError("last", "没有填写最后一天；请选择日期。");
            }
            if (why == null || why.isBlank()) {
                throw new InputError("why", "没有填写原因；请用一句话说明。");
            }
        }
    }

    void amend(Viewer viewer, UUID person, Amendment amended) {
        viewer.require(Right.ROSTER_KEEP);
        if (!people.sees(sight(viewer), person)) {
            throw unknown();
        }
        book.amend(person, amended);
        audit.record(new Act(District.NONE, viewer.person(), "person.amend", person, "修改人员基本信息"));
    }

    private static Sight sight(Viewer viewer) {
        return everywhere(viewer)
                ? Sight.everywhere(viewer.person())
                : new Sight(viewer.person(), viewer.scope().villagePrefixes(), viewer.scope().units());
    }

    private static boolean everywhere(Viewer viewer) {
        return viewer.is(Role.SYSTEM_ADMIN);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static OutOfLine unknown() {
        return OutOfLine.notFound("没有找到，或不在您的工作范围内。");
    }
}
