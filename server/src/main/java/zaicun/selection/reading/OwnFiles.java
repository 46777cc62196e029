package zaicun.selection.reading;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.selection.change.Changes;
import zaicun.selection.dossier.Nominations;
import zaicun.selection.handover.Handover;
import zaicun.selection.handover.HandoverSight;
import zaicun.selection.handover.Handovers;

/** The person concerned sees the same pages as those who handle his matters. */
@Component
@Transactional(readOnly = true)
class OwnFiles {

    private final Nominations nominations;
    private final Changes changes;
    private final Handovers handovers;
    private final HandoverSight sight;
    private final CandidateViews candidates;
    private final ChangeViews changeViews;
    private final HandoverLists lists;
    private final Roster roster;

    OwnFiles(
            Nominations nominations, Changes changes, Handovers handovers, HandoverSight sight, CandidateViews candidates,
            ChangeViews changeViews, HandoverLists lists, Roster roster) {
        this.nominations = nominations;
        this.changes = changes;
        this.handovers = handovers;
        this.sight = sight;
        this.candidates = candidates;
        this.changeViews = changeViews;
        this.lists = lists;
        this.roster = roster;
    }

    OwnFile of(Viewer viewer) {
        Map<District, List<Posting>> held = roster.postingsOf(viewer.person()).stream()
                .collect(Collectors.groupingBy(Posting::district));
        return new OwnFile(
                held.entrySet().stream()
                        .flatMap(one -> nominations.ofPostings(one.getKey(), one.getValue().stream().map(Posting::id).toList()).stream())
                        .map(one -> candidates.view(viewer, one))
                        .toList(),
                held.keySet().stream()
                        .flatMap(district -> changes.ofPerson(district, viewer.person()).stream())
                        .map(one -> changeViews.view(viewer, one))
                        .toList(),
                held.entrySet().stream().flatMap(one -> handovers(viewer, one.getKey(), one.getValue())).toList());
    }

    /** Those the viewer gives or takes. */
    private Stream<HandoverRow> handovers(Viewer viewer, District district, List<Posting> held) {
        List<Handover> found = held.stream()
                .map(Posting::team)
                .distinct()
                .flatMap(team -> handovers.ofTeam(district, team).stream())
                .filter(one -> HandoverSight.isGiver(viewer, one) || sight.isTaker(viewer, one))
                .toList();
        return lists.rows(district, found);
    }
}
