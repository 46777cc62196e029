package zaicun.leave.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.approval.Request;
import zaicun.approval.desk.RequestLists;
import zaicun.approval.desk.RequestLists.Asked;
import zaicun.approval.desk.RequestLists.Kind;
import zaicun.approval.desk.RequestLists.Order;
import zaicun.leave.asking.Kinds;
import zaicun.leave.asking.Leave;
import zaicun.leave.asking.LeaveRequests;
import zaicun.roster.Office;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** The four lists of leaves: 待我审批、我已审批、我发起的、抄送我的. */
@Component
@Transactional(readOnly = true)
class LeaveLists {

    private static final String SUBJECT = "leave";

    private final RequestLists lists;
    private final LeaveRequests requests;
    private final Stages stages;
    private final Lengths lengths;
    private final Roster roster;
    private final Kinds kinds;

    LeaveLists(
            RequestLists lists, LeaveRequests requests, Stages stages, Lengths lengths, Roster roster, Kinds kinds) {
        this.lists = lists;
        this.requests = requests;
        this.stages = stages;
        this.lengths = lengths;
        this.roster = roster;
        this.kinds = kinds;
    }

    LeaveRow.Page page(Viewer viewer, ListQuery query) {
        var page = lists.page(viewer, query.asked(SUBJECT));
        return new LeaveRow.Page(rows(page.requests()), page.total());
    }

    LeaveRow.Counts counts(Viewer viewer) {
        return new LeaveRow.Counts(
                count(viewer, Kind.TO_DECIDE), count(viewer, Kind.DECIDED), count(viewer, Kind.MINE), lists.unread(viewer, SUBJECT));
    }

    private int count(Viewer viewer, Kind kind) {
        return lists.count(viewer, new Asked(SUBJECT, kind, List.of(), "", new Order("", true), 1, 1));
    }

    private List<LeaveRow> rows(List<Request> found) {
        var leaves = leaves(found);
        var endings = stages.endings(leaves.values());
        var holders = lists.holders(found);
        var places = places(leaves.values());
        return found.stream()
                .map(request -> row(request, leaves.get(request.ref().id()), endings, holders, places))
                .toList();
    }

    private LeaveRow row(
            Request request, Leave leave, Map<UUID, Stage.Ending> endings, Map<UUID, String> holders, Places places) {
        var stage = stages.of(leave, request.state(), endings);
        return new LeaveRow(
                request.ref().district().code(),
                request.ref().id(),
                request.applicantName(),
                places.posts().getOrDefault(leave.posting(), ""),
                places.units().getOrDefault(leave.unit(), ""),
                places.villages().getOrDefault(leave.village(), ""),
                kinds.title(leave.time()),
                leave.halves().from(),
                leave.halves().to(),
                lengths.of(leave, stage).count(),
                request.clause().toString(),
                stage,
                stage.title(),
                holders.getOrDefault(request.ref().id(), ""),
                request.askedAt(),
                request.movedAt());
    }

    private record Places(Map<UUID, String> posts, Map<UUID, String> units, Map<String, String> villages) {}

    private Places places(Collection<Leave> leaves) {
        var villages = leaves.stream().map(Leave::village).distinct().toList();
        var units = roster.offices(leaves.stream().map(Leave::unit).distinct().toList());
        var posts = roster.postings(
                leaves.stream().map(leave -> leave.ref().district()).distinct().toList(),
                leaves.stream().map(Leave::posting).distinct().toList());
        return new Places(
                posts.values().stream().collect(Collectors.toMap(Posting::id, posting -> posting.post().title())),
                units.values().stream().collect(Collectors.toMap(Office::id, Office::name)),
                roster.divisionNames(villages));
    }

    private Map<UUID, Leave> leaves(List<Request> found) {
        var leaves = found.stream()
                .collect(Collectors.groupingBy(
                        request -> request.ref().district(),
                        Collectors.mapping(request -> request.ref().id(), Collectors.toList())))
                .entrySet()
                .stream()
                .flatMap(entry -> requests.find(entry.getKey(), entry.getValue()).stream());
        return leaves.collect(Collectors.toMap(leave -> leave.ref().id(), Function.identity()));
    }
}
