package zaicun.bulletins;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** In whose name an item is written: a posted person's team, or a unit, for one of its teams where it names one. */
@Component
public class BulletinSources {

    /** @param district that keeps the item: the team's, or that of the unit's first village */
    record Place(District district, Bulletin.Source source) {}

    private final Roster roster;
    private final Clock clock;

    BulletinSources(Roster roster, Clock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    Place of(Viewer viewer, Optional<UUID> team) {
        var own = teamsOf(viewer);
        if (team.isPresent()) {
            return own.stream()
                    .filter(posting -> posting.team().equals(team.get()))
                    .findFirst()
                    .map(BulletinSources::ofTeam)
                    .orElseThrow(() -> new InputError("team", "所选的工作队不在您的工作范围内；请重新选择。"));
        }
        var posted = posting(viewer).map(BulletinSources::ofTeam);
        return posted.orElseGet(() -> ofUnit(viewer, own));
    }

    /** A posting for each team in whose name the viewer may write; the first of each team. */
    public List<Posting> teamsOf(Viewer viewer) {
        var today = Span.day(LocalDate.now(clock));
        return Stream.concat(
                        posting(viewer).stream(),
                        viewer.offices(Role.SENDING_UNIT)
                                .flatMap(unit -> roster.postingsOfUnit(unit.id(), today).stream()))
                .collect(Collectors.toMap(Posting::team, one -> one, (one, other) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(Posting::village))
                .toList();
    }

    private Optional<Posting> posting(Viewer viewer) {
        return roster.postingOf(viewer.person(), LocalDate.now(clock));
    }

    private static Place ofTeam(Posting posting) {
        return new Place(
                posting.district(),
                new Bulletin.Source(posting.unit(), Optional.of(posting.team()), Optional.of(posting.village())));
    }

    private static Place ofUnit(Viewer viewer, List<Posting> own) {
        var unit = viewer.offices(Role.SENDING_UNIT)
                .findFirst()
                .orElseThrow(() -> OutOfLine.noRight("只有派出单位和驻村工作队可以报送信息。"));
        return own.stream()
                .findFirst()
                .map(posting -> new Place(
                        posting.district(), new Bulletin.Source(unit.id(), Optional.empty(), Optional.empty())))
                .orElseThrow(() -> Refusal.under(
                        "13.1", "bulletin.no-posting", "本单位目前没有派出驻村干部，没有报送任务。", "驻村任期备案后再报送。"));
    }
}
