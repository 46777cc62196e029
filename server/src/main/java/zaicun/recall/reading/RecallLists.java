package zaicun.recall.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.policy.PolicyKeys;
import zaicun.recall.file.Recall;
import zaicun.recall.file.RecallCopies;
import zaicun.recall.file.RecallCopy;
import zaicun.recall.file.RecallMove;
import zaicun.recall.file.RecallSight;
import zaicun.recall.file.RecallSight.View;
import zaicun.recall.file.RecallState;
import zaicun.recall.file.Recalls;

/** Cases on whose route the viewer's organs are, what waits for the viewer first; and one's own. */
@Component
@Transactional(readOnly = true)
class RecallLists {

    private final Recalls recalls;
    private final RecallCopies copies;
    private final RecallNames names;
    private final SeenDistricts districts;
    private final Clock clock;

    RecallLists(Recalls recalls, RecallCopies copies, RecallNames names, SeenDistricts districts, Clock clock) {
        this.recalls = recalls;
        this.copies = copies;
        this.names = names;
        this.districts = districts;
        this.clock = clock;
    }

    List<RecallRow> all(Viewer viewer) {
        viewer.require(Right.RECALL_READ);
        var seats = RecallSight.seatsOf(viewer);
        return districts.of(viewer).stream()
                .flatMap(district -> rows(viewer, district, recalls.onRoute(district, seats)))
                .sorted(Comparator.comparing((RecallRow row) -> row.waits().isEmpty())
                        .thenComparing(RecallRow::movedAt, Comparator.reverseOrder()))
                .toList();
    }

    List<RecallRow> own(Viewer viewer) {
        return recalls.ofPerson(viewer.person()).stream()
                .collect(Collectors.groupingBy(Recall::district))
                .entrySet()
                .stream()
                .flatMap(held -> rows(viewer, held.getKey(), held.getValue()))
                .sorted(Comparator.comparing(RecallRow::openedOn).reversed())
                .toList();
    }

    private Stream<RecallRow> rows(Viewer viewer, District district, Collection<Recall> found) {
        Map<UUID, List<RecallCopy>> filed = copies.of(district, found.stream().map(Recall::id).toList());
        var book = names.open(found);
        return found.stream().map(one -> row(viewer, one, filed.getOrDefault(one.id(), List.of()), book));
    }

    private RecallRow row(Viewer viewer, Recall one, List<RecallCopy> filed, RecallNames.Book book) {
        var view = RecallSight.of(viewer, one, filed);
        boolean pending = one.state().isPending();
        return new RecallRow(
                one.district().code(), one.id(), book.person(one), book.posting(one).post().title(),
                book.office(one.subject().unit()), book.village(one), book.office(one.route().proposer()),
                view.isWhole() ? one.route().approverName() : "", one.state(), one.state().title(), one.course().openedOn(),
                pending && view.isWhole() ? Optional.of(one.course().dueOn()) : Optional.empty(),
                waits(viewer, one, filed), measures(one), one.decision().map(Recall.Decision::on), one.course().movedAt());
    }

    private String measures(Recall one) {
        return one.decision()
                .map(decided -> names.titled(PolicyKeys.RECALL_MEASURES, decided.measures(), decided.on()).stream()
                        .map(RecallNames.Titled::title)
                        .collect(Collectors.joining("、")))
                .orElse("");
    }

    /** What is his to do now. */
    private String waits(Viewer viewer, Recall one, List<RecallCopy> filed) {
        if (RecallSight.isSelf(viewer, one)) {
            return one.state() == RecallState.OPEN ? "请说明情况" : "";
        }
        if (RecallSight.may(viewer, RecallMove.RECALL, one)) {
            return one.isHeard(LocalDate.now(clock)) ? "待您审批" : "";
        }
        if (RecallSight.may(viewer, RecallMove.NAME, one) && one.route().approver().isEmpty()) {
            return "待指定审批人";
        }
        if (one.state() == RecallState.SENT_BACK && RecallSight.may(viewer, RecallMove.SUPPLEMENT, one)) {
            return "待补充";
        }
        var seats = RecallSight.seatsOf(viewer);
        boolean unread = filed.stream().anyMatch(copy -> seats.contains(copy.office()) && copy.readAt().isEmpty());
        return unread && RecallSight.of(viewer, one, filed) != View.NONE ? "待阅知" : "";
    }
}
