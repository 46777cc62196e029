package zaicun.demo.story;

import java.util.UUID;
import zaicun.demo.cast.Crew;
import zaicun.demo.cast.Dice;
import zaicun.demo.cast.Ground;
import zaicun.demo.cast.Plot;
import zaicun.demo.cast.VillageYear;
import zaicun.kernel.Organ;

/** What a story of one village plays in. */
public record Scene(Plot plot, Ground ground, Crew crew, VillageYear village, Dice dice, Agenda agenda) {

    public UUID leader() {
        return village.team().getFirst().posting().person();
    }

    /** Who sits at the village's street. */
    public UUID street() {
        int number = village.number() / plot.scale().villages();
        return crew.holder(ground.offices().get(Organ.STREET).get(number).id());
    }

    public UUID at(Organ kind) {
        return crew.holder(ground.first(kind).id());
    }

    public String word(String kind) {
        return dice.oneOf(plot.stage().words(kind));
    }
}
