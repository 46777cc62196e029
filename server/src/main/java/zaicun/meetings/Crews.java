package zaicun.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.compliance.Selection;
import zaicun.compliance.SubjectKind;
import zaicun.duty.Windows;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.kernel.Window;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.roster.Team;

/** The teams behind a selection of subjects, read at once for all windows asked for. */
@Component
public class Crews {

    private final Roster roster;

    Crews(Roster roster) {
        this.roster = roster;
    }

    /** For duties laid on teams: nothing where the selection names a person, a village or a unit. */
    public List<Crew> of(Selection selection, Span dates) {
        return switch (selection) {
            case Selection.Under(var district, var prefix) ->
                crews(district, prefix, roster.postingsUnder(district, prefix, dates), dates);
            case Selection.Of(var district, var kind, var id) when kind == SubjectKind.TEAM ->
                roster.team(district, id).stream()
                        .map(team -> new Crew(team, roster.postingsOfTeam(district, id, dates)))
                        .filter(crew -> !crew.postings().isEmpty())
                        .toList();
            default -> List.of();
        };
    }

    /** The windows of a kind that touch the dates; an open end is cut a little after the day of asking. */
    public static List<Window> windows(Window.Kind kind, Span dates, LocalDate asOf) {
        return Windows.touching(kind, dates, asOf);
    }

    /** From the first day of the first window to the last day of the last. */
    public static Span whole(List<Window> windows) {
        return new Span(windows.getFirst().span().from(), windows.getLast().span().until());
    }

    private List<Crew> crews(District district, String prefix, List<Posting> postings, Span dates) {
        var known = Stream.of(dates.from(), dates.last())
                .flatMap(on -> roster.teamsUnder(district, prefix, on).stream())
                .collect(Collectors.toMap(Team::id, Function.identity(), (one, same) -> one));
        return postings.stream().collect(Collectors.groupingBy(Posting::team)).entrySet().stream()
                .flatMap(of -> team(district, of.getKey(), known).map(team -> new Crew(team, of.getValue())))
                .toList();
    }

    /** One that neither stood on the first nor on the last day is looked up by itself. */
    private Stream<Team> team(District district, UUID id, Map<UUID, Team> known) {
        return known.containsKey(id) ? Stream.of(known.get(id)) : roster.team(district, id).stream();
    }
}
