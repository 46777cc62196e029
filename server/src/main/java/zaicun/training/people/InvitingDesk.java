package zaicun.training.people;

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
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.training.Training;
import zaicun.training.TrainingMove;
import zaicun.training.TrainingSight;
import zaicun.training.TrainingState;
import zaicun.training.Trainings;

/** Invites people to a training and takes their answers; their official trips follow (2.2). */
@Component
@Transactional
public class InvitingDesk {

    private final TrainingSight sight;
    private final Trainings trainings;
    private final Participants participants;
    private final TrainingInvitations invitations;
    private final TrainingTrips trips;
    private final TrainingNews news;
    private final Roster roster;
    private final Audit audit;

    InvitingDesk(
            TrainingSight sight, Trainings trainings, Participants participants, TrainingInvitations invitations,
            TrainingTrips trips, TrainingNews news, Roster roster, Audit audit) {
        this.sight = sight;
        this.trainings = trainings;
        this.participants = participants;
        this.invitations = invitations;
        this.trips = trips;
        this.news = news;
        this.roster = roster;
        this.audit = audit;
    }

    /** Whoever is invited already stays so. */
    public void invite(Viewer viewer, District district, UUID id, List<UUID> people) {
        viewer.require(Right.TRAINING_HOLD);
        Fields.require("people", "邀请的人", people);
        var training = requirePlanned(viewer, district, id);
        var before = invitedTo(training);
        requireSeats(training, before, people);
        var postings = participants.require(viewer, training, people).stream()
                .filter(posting -> !before.contains(posting.person()))
                .toList();
        invitations.add(id, postings, viewer.person());
        trips.follow(viewer, training, postings);
        postings.stream()
                .collect(Collectors.groupingBy(
                        Posting::district, Collectors.mapping(Posting::person, Collectors.toSet())))
                .forEach((where, invited) -> news.invited(where, training, invited));
        audit.record(new Act(district, viewer.person(), "training.invite", id, "邀请 " + people.size() + " 人参加培训"));
    }

    /** Somebody invited by mistake; he may be invited again. */
    public void withdraw(Viewer viewer, District district, UUID id, UUID person) {
        viewer.require(Right.TRAINING_HOLD);
        var training = requirePlanned(viewer, district, id);
        var invitation = invitations.find(sight.districts(viewer), id, person)
                .orElseThrow(() -> OutOfLine.notFound("此人没有受邀，或邀请已经撤回；请刷新后查看。"));
        invitations.withdraw(invitation);
        trips.drop(viewer, training, Set.of(person), "撤回培训邀请");
        news.withdrawn(invitation.district(), training, person);
        audit.record(new Act(district, viewer.person(), "training.withdraw", id, "撤回对 1 人的培训邀请"));
    }

    /** The person invited says whether he can come; the last word counts. */
    public void answer(Viewer viewer, UUID id, Invitation.Answer answer, String words) {
        viewer.require(Right.TRAINING_ANSWER);
        Fields.require("answer", "答复", answer);
        var invitation = invitations.find(sight.districts(viewer), id, viewer.person())
                .orElseThrow(TrainingSight::unknown);
        invitations.answer(invitation, answer, Fields.text("words", words, 200));
        trainings.find(sight.districts(viewer), List.of(id)).stream()
                .filter(training -> training.state() == TrainingState.PLANNED)
                .forEach(training -> settle(viewer, training, invitation, answer));
    }

    private void settle(Viewer viewer, Training training, Invitation invitation, Invitation.Answer answer) {
        if (answer == Invitation.Answer.CANNOT) {
            trips.drop(viewer, training, Set.of(invitation.person()), "答复不能参加培训");
        } else {
            trips.follow(viewer, training, roster.posting(invitation.district(), invitation.posting()).stream().toList());
        }
    }

    private Training requirePlanned(Viewer viewer, District district, UUID id) {
        var training = sight.requireOwn(viewer, district, id);
        TrainingMove.INVITE.from(training.state()).orElseThrow(() -> notPlanned(training));
        return training;
    }

    private Set<UUID> invitedTo(Training training) {
        return invitations.ofTraining(training.id()).values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static void requireSeats(Training training, Set<UUID> before, List<UUID> people) {
        var all = new HashSet<>(before);
        all.addAll(people);
        int places = training.plan().places();
        if (places > 0 && all.size() > places) {
            throw Refusal.under(
                    "6.2", "training.places", "这次培训有 %d 个名额，连同已邀请的共 %d 人，坐不下。".formatted(places, all.size()),
                    "请减少人数，或先修改名额。");
        }
    }

    private static Refusal notPlanned(Training training) {
        return Refusal.under(
                "6.2", "training.move", "这次培训" + training.state().title() + "，不能再邀请或撤回邀请。",
                training.state() == TrainingState.HELD ? "实际参训的人请在“确认参训人员”中勾选。" : "请另行安排一次培训。");
    }
}
