package zaicun.demo.story;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.demo.cast.Cadre;
import zaicun.kernel.Ids;
import zaicun.kernel.District;
import zaicun.kernel.Organ;
import zaicun.roster.Roster;
import zaicun.training.TrainingDesk;
import zaicun.training.TrainingForm;
import zaicun.training.TrainingKind;
import zaicun.training.people.AttendingDesk;
import zaicun.training.people.AttendingDesk.Confirmed;
import zaicun.training.people.InvitingDesk;

/** The bureau's trainings: one for the newly posted, one rotation training that a few missed, one that people are invited to. */
@Component
class TrainingStory implements Story {

    private static final String COURSE = "THREE_RURAL";

    private final TrainingDesk trainings;
    private final InvitingDesk inviting;
    private final AttendingDesk attending;
    private final Actors actors;
    private final Roster roster;

    TrainingStory(TrainingDesk trainings, InvitingDesk inviting, AttendingDesk attending, Actors actors, Roster roster) {
        this.trainings = trainings;
        this.inviting = inviting;
        this.attending = attending;
        this.actors = actors;
        this.roster = roster;
    }

    /** Told once, in the first village of the district. */
    @Override
    public void plan(Scene scene) {
        if (scene.village().number() != 0) {
            return;
        }
        var everybody = scene.crew().teams().stream()
                .flatMap(List::stream)
                .map(Cadre::posting)
                .filter(posting -> posting.district().code().equals(scene.village().district()))
                .map(posting -> posting.person())
                .toList();
        hold(scene, new Held(TrainingKind.FIRST, "驻村干部岗前培训", "区委党校", scene.plot().from().plusDays(12)), everybody);
        var rotation = scene.plot().today().minusMonths(5).withDayOfMonth(18);
        var came = everybody.stream().filter(person -> Math.floorMod(person.hashCode(), 9) > 0).toList();
        hold(scene, new Held(TrainingKind.ROTATION, "驻村第一书记和工作队员集中轮训", "区委党校", rotation), came);
        var coming = new Held(
                TrainingKind.SPECIAL, "防止返贫动态监测专题培训", "区政务中心三楼会议室", scene.plot().today().plusDays(16));
        plan(scene, coming, scene.plot().today().minusDays(3), everybody);
    }

    private record Held(TrainingKind kind, String subject, String place, LocalDate on) {}

    private void hold(Scene scene, Held held, List<UUID> people) {
        var id = plan(scene, held, held.on().minusDays(10), people);
        scene.agenda().at(held.on().atTime(17, 30), () -> attending.confirm(
                actors.as(scene.at(Organ.BUREAU)), new District(scene.village().district()), id,
                new Confirmed(1, stillThere(people, held.on()), "")));
    }

    private UUID plan(Scene scene, Held held, LocalDate planned, List<UUID> people) {
        var id = Ids.next();
        var day = scene.plot().notBefore(planned);
        scene.agenda().at(day.atTime(9, 10), () -> trainings.plan(actors.as(scene.at(Organ.BUREAU)), new TrainingForm(
                id, held.kind(), "DISTRICT", List.of("CLASS", "EXCHANGE"), List.of(COURSE), held.subject(), held.place(), "", 0,
                held.on(), held.on(), 0)));
        scene.agenda().at(day.atTime(9, 30), () -> inviting.invite(
                actors.as(scene.at(Organ.BUREAU)), new District(scene.village().district()), id, stillThere(people, held.on())));
        return id;
    }

    /** Somebody's change may have ended his posting meanwhile. */
    private List<UUID> stillThere(List<UUID> people, LocalDate on) {
        return people.stream().filter(person -> roster.postingOf(person, on).isPresent()).toList();
    }
}
