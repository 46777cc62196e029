package zaicun.demo.story;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import zaicun.demo.cast.Away;
import zaicun.demo.cast.Crew;
import zaicun.demo.cast.Dice;
import zaicun.demo.cast.Ground;
import zaicun.demo.cast.Plot;
import zaicun.demo.cast.VillageYear;

/** Tells the year at the desks: who does what when. */
@Component
@ConditionalOnBooleanProperty("zaicun.demo")
public class Stories {

    private final LeaveStory leaves;
    private final TripStory trips;
    private final List<Story> stories;
    private final StoryClock clock;

    public Stories(LeaveStory leaves, TripStory trips, List<Story> stories, StoryClock clock) {
        this.leaves = leaves;
        this.trips = trips;
        this.stories = stories;
        this.clock = clock;
    }

    /** How many acts there were. */
    public int tell(Plot plot, Ground ground, Crew crew, List<VillageYear> villages, Dice dice) {
        var agenda = new Agenda(clock, plot.now());
        villages.stream().limit(plot.scale().told()).forEach(village -> {
            var scene = new Scene(plot, ground, crew, village, dice, agenda);
            planAbsences(scene);
            planWaiting(scene);
            planAway(scene);
            stories.forEach(story -> story.plan(scene));
        });
        return agenda.tell();
    }

    private void planAbsences(Scene scene) {
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

    /** In every fifth village somebody is on leave from today. */
    private void planAway(Scene scene) {
        if (scene.village().number() % 5 == 1) {
            var today = scene.plot().today();
            leaves.plan(
                    scene, scene.village().team().getLast(),
                    new Away(Away.Kind.LEAVE, today, today.plusDays(1), "陪家人到省城复查", Away.Ending.GRANTED));
        }
    }

    /** In every third village something waits for a decision today. */
    private void planWaiting(Scene scene) {
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
