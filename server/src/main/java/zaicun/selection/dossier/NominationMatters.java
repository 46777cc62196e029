package zaicun.selection.dossier;

import java.util.List;
import org.springframework.stereotype.Component;
import zaicun.roster.Office;
import zaicun.roster.Roster;
import zaicun.selection.review.Matter;

/** What a nomination is called in messages. */
@Component
public class NominationMatters {

    private final Roster roster;

    NominationMatters(Roster roster) {
        this.roster = roster;
    }

    public Matter of(Nomination nomination) {
        var wanted = nomination.wanted();
        var unit = roster.office(wanted.unit()).map(Office::name).orElse("");
        var village = roster.divisionNames(List.of(wanted.village())).getOrDefault(wanted.village(), wanted.village());
        return new Matter(
                nomination.district(), nomination.id(), Matter.Kind.NOMINATION,
                "%s选派%s任%s%s".formatted(unit, nomination.profile().name(), village, wanted.post().title()),
                "/selection/" + nomination.district() + "/" + nomination.id());
    }
}
