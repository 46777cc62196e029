package zaicun.demo;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Tells the year at the desks: who does what when. */
@Component
@ConditionalOnBooleanProperty("zaicun.demo")
class Stories {

    private final LeaveStory leaves;
    private final TripStory trips;
    private final StoryClock clock;

    Stories(LeaveStory leaves, TripStory trips, StoryClock clock) {
        this.leaves = leaves;
        this.trips = trips;
        this.clock = clock;
    }

    /** How many acts there were. */
    int tell(Plot plot, Ground ground, Crew crew, List<VillageYear> villages, Dice dice) {
        var agenda = new Agenda(clock, plot.now());
        villages.stream().limit(plot.scale().told()).forEach(village -> {
            var scene = new LeaveStory.Scene(plot, crew, village, dice, agenda);
            planAbsences(scene);
            planWaiting(scene);
        });
        return agenda.tell();
    }

    private void planAbsences(LeaveStory.Scene scene) {
        var village = scene.village();
        for (int number = 0; number < village.team().size(); number++) {
            var cadre = village.team().get(number);
            for (var away : village.years().get(number).away()) {
                switch (away.kind()) {
                    case LEAVE -> leaves.plan(scene, cadre, away);
                    case TRIP -> trips.plan(scene, cadre, away);
                }
            }
        }
    }

    /** In every third village something waits for a decision today. */
    private void planWaiting(LeaveStory.Scene scene) {
        int number = scene.village().number();
        if (number % 3 == 2) {
            return;
        }
        var first = scene.plot().today().plusDays(2L + number % 4);
        var last = first.plusDays(number % 2 == 0 ? 1 : 6);
        var ending = number % 3 == 0 ? Away.Ending.WAITING_FIRST : Away.Ending.WAITING_SECOND;
        leaves.plan(
                scene, scene.village().team().get(1), new Away(Away.Kind.LEAVE, first, last, "家中老人住院需陪护", ending));
    }
}
