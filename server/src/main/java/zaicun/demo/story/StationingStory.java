package zaicun.demo.story;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import zaicun.attendance.stationing.BorrowingDesk;
import zaicun.attendance.stationing.BorrowingForm;
import zaicun.attendance.stationing.TickDesk;
import zaicun.attendance.stationing.TickForm;
import zaicun.demo.cast.Cadre;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;

/** Party relation, post, board and lodging in the village; and the few whom somebody borrowed all the same. */
@Component
class StationingStory implements Story {

    private static final List<String> KINDS = List.of("PARTY_MEMBERSHIP", "POST", "BOARD_AND_LODGING");

    private final TickDesk ticks;
    private final BorrowingDesk borrowings;
    private final Actors actors;

    StationingStory(TickDesk ticks, BorrowingDesk borrowings, Actors actors) {
        this.ticks = ticks;
        this.borrowings = borrowings;
        this.actors = actors;
    }

    @Override
    public void plan(Scene scene) {
        var team = scene.village().team();
        for (var cadre : team) {
            // the third of a team need not be a party member
            for (var kind : cadre == team.getLast() ? KINDS.subList(1, KINDS.size()) : KINDS) {
                if (scene.dice().falls(99)) {
                    var on = scene.plot().from().plusDays(scene.dice().between(1, 28)).atTime(11, 0);
                    scene.agenda().at(on, () -> tick(scene, cadre, kind, on));
                }
            }
        }
        if (scene.village().number() == 0 || scene.village().number() % 9 == 4) {
            var on = scene.plot().today().minusDays(20L + scene.village().number()).atTime(9, 0);
            scene.agenda().at(on, () -> borrow(scene, on));
        }
    }

    private void tick(Scene scene, Cadre cadre, String kind, LocalDateTime on) {
        ticks.set(actors.as(scene.village().keeper()), new TickForm(
                Ids.next(), scene.village().village(), cadre.posting().id(), kind, true, on.toLocalDate(),
                Optional.empty(), Optional.empty()));
    }

    private void borrow(Scene scene, LocalDateTime on) {
        // of the first village somebody of the unit that has a demo account
        var borrowed = scene.village().team().get(scene.village().number() == 0 ? 1 : 2);
        borrowings.record(actors.as(scene.at(Organ.HOST_OFFICE)), new BorrowingForm(
                Ids.next(), borrowed.posting().person(), "原派出单位业务科室", "临时抽调参加专项检查材料整理",
                on.toLocalDate(), Optional.of(on.toLocalDate().plusDays(2)), Optional.empty(), Optional.empty(),
                Optional.empty()));
    }
}
