package zaicun.training.people;

import java.util.HashSet;
import java.util.List;
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
import zaicun.kernel.Refusal;
import zaicun.roster.Posting;
import zaicun.training.Training;
import zaicun.training.TrainingMove;
import zaicun.training.TrainingSight;
import zaicun.training.TrainingState;

/** Invites people to a training and takes their answers. */
@Component
@Transactional
public class InvitingDesk {

    private final TrainingSight sight;
    private final Participants participants;
    private final TrainingInvitations invitations;
    private final TrainingNews news;
    private final Audit audit;

    InvitingDesk(
            TrainingSight sight, Participants participants, TrainingInvitations invitations, TrainingNews news, Audit audit) {
        this.sight = sight;
        this.participants = participants;
        this.invitations = invitations;
        this.news = news;
        this.audit = audit;
    }

    /** Whoever is invited already stays so. */
    public void invite(Viewer viewer, District district, UUID id, List<UUID> people) {
        viewer.require(Right.TRAINING_HOLD);
        Fields.require("people", "邀请的人", people);
        var training = sight.requireOwn(viewer, district, id);
        TrainingMove.INVITE.from(training.state()).orElseThrow(() -> notPlanned(training));
        var postings = participants.require(viewer, training, people);
        requireSeats(training, people);
        invitations.add(id, postings, viewer.person());
        postings.stream()
                .collect(Collectors.groupingBy(
                        Posting::district, Collectors.mapping(Posting::person, Collectors.toSet())))
                .forEach((where, invited) -> news.invited(where, training, invited));
        audit.record(new Act(district, viewer.person(), "training.invite", id, "邀请 " + people.size() + " 人参加培训"));
    }

    /** The person invited says whether he can come; the last word counts. */
    public void answer(Viewer viewer, UUID id, Invitation.Answer answer, String words) {
        viewer.require(Right.TRAINING_ANSWER);
        Fields.require("answer", "答复", answer);
        var said = Fields.text("words", words, 200);
        var answered = sight.districts(viewer).stream()
                .anyMatch(district -> invitations.answer(new Invitation(district, id, viewer.person(), answer, said)));
        if (!answered) {
            throw TrainingSight.unknown();
        }
    }

    private void requireSeats(Training training, List<UUID> people) {
        var all = new HashSet<>(people);
        invitations.ofTraining(training.id()).values().forEach(all::addAll);
        int places = training.plan().places();
        if (places > 0 && all.size() > places) {
            throw Refusal.under(
                    "6.2", "training.places", "这次培训有 %d 个名额，连同已邀请的共 %d 人，坐不下。".formatted(places, all.size()),
                    "请减少人数，或先修改名额。");
        }
    }

    private static Refusal notPlanned(Training training) {
        return Refusal.under(
                "6.2", "training.move", "这次培训" + training.state().title() + "，不能再邀请。",
                training.state() == TrainingState.HELD ? "实际参训的人请在“确认参训人员”中勾选。" : "请另行安排一次培训。");
    }
}
