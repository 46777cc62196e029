package zaicun.training.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.District;
import zaicun.kernel.Fields;
import zaicun.kernel.Ids;
import zaicun.kernel.Refusal;
import zaicun.roster.Posting;
import zaicun.training.Training;
import zaicun.training.TrainingDesk;
import zaicun.training.TrainingMove;
import zaicun.training.TrainingSight;
import zaicun.training.Trainings;

/** Confirms who took part; confirming again corrects, with a reason for each who is taken off. */
@Component
@Transactional
public class AttendingDesk {

    private final TrainingSight sight;
    private final Trainings trainings;
    private final Participants participants;
    private final TrainingAttendances attendances;
    private final TrainedNews news;
    private final TrainingTrips trips;
    private final Audit audit;

    AttendingDesk(
            TrainingSight sight, Trainings trainings, Participants participants, TrainingAttendances attendances, TrainedNews news,
            TrainingTrips trips, Audit audit) {
        this.sight = sight;
        this.trainings = trainings;
        this.participants = participants;
        this.attendances = attendances;
        this.news = news;
        this.trips = trips;
        this.audit = audit;
    }

    /**
     * Who took part, as the organiser saw it.
     *
     * @param version of the training that was seen
     * @param people everybody who took part, among those whom the viewer sees
     * @param why asked for where somebody confirmed before is no longer among them
     */
    public record Confirmed(int version, List<UUID> people, String why) {

        public Confirmed {
            Fields.require("people", "参训人员", people);
            people = List.copyOf(people);
            why = Fields.text("why", why, 200);
        }
    }

    public void confirm(Viewer viewer, District district, UUID id, Confirmed confirmed) {
        viewer.require(Right.TRAINING_HOLD);
        var training = sight.requireOwn(viewer, district, id);
        var to = TrainingMove.CONFIRM.from(training.state()).orElseThrow(() -> cancelled(training));
        requireBegun(training);
        var there = attendances.of(sight.districts(viewer), id);
        var gone = goneOf(there, confirmed);
        var added = addedOf(viewer, training, confirmed.people(), there);
        if (training.version() != confirmed.version() || !trainings.move(training, to, "")) {
            throw TrainingDesk.overtaken();
        }
        gone.forEach(one -> attendances.takeBack(one, confirmed.why(), viewer.person()));
        if (!added.isEmpty()) {
            attendances.add(added, viewer.person());
        }
        var touched = new ArrayList<>(gone);
        touched.addAll(added);
        news.changed(training, touched);
        trips.confirm(viewer, training, attendances.of(sight.districts(viewer), id));
        audit.record(new Act(
                district, viewer.person(), "training.confirm", id,
                "确认培训参训人员 " + confirmed.people().size() + " 人" + (gone.isEmpty() ? "" : "，更正 " + gone.size() + " 人")));
    }

    private void requireBegun(Training training) {
        if (training.plan().dates().from().isAfter(sight.today())) {
            throw Refusal.under(
                    "6.2", "training.not-begun", "培训从 " + training.plan().dates().from() + " 开始，还没有到。", "请在培训开始后确认参训人员。");
        }
    }

    private static List<Attendance> goneOf(List<Attendance> there, Confirmed confirmed) {
        var gone = there.stream().filter(one -> !confirmed.people().contains(one.person())).toList();
        if (!gone.isEmpty()) {
            Fields.require("why", "去掉已确认人员的原因", confirmed.why());
        }
        return gone;
    }

    private List<Attendance> addedOf(
            Viewer viewer, Training training, Collection<UUID> people, List<Attendance> there) {
        Set<UUID> known = there.stream().map(Attendance::person).collect(Collectors.toCollection(HashSet::new));
        var news = people.stream().filter(person -> !known.contains(person)).toList();
        return participants.require(viewer, training, news).stream()
                .map(posting -> attendance(training, posting))
                .toList();
    }

    private static Attendance attendance(Training training, Posting posting) {
        var plan = training.plan();
        return new Attendance(
                posting.district(), Ids.next(), training.id(), posting.person(), posting.id(), posting.village(),
                new Attendance.What(training.district(), plan.kind(), plan.tier(), plan.subject(), plan.dates()));
    }

    private static Refusal cancelled(Training training) {
        return Refusal.under("6.2", "training.move", "这次培训" + training.state().title() + "，没有人参训。", "请刷新后查看。");
    }
}
