package zaicun.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** What somebody's line sees of records about posted people, in a shape that a list can ask the database with. */
@Component
public class LineSights {

    /** How many people of one name a search goes through. */
    private static final int NAMESAKES = 2_000;

    private static final Span EVER = Span.from(LocalDate.of(2000, 1, 1));

    private final Roster roster;
    private final SeenDistricts districts;

    LineSights(Roster roster, SeenDistricts districts) {
        this.roster = roster;
        this.districts = districts;
    }

    /**
     * A record is seen by its village, by its posting, or by being about oneself.
     *
     * @param prefixes of village codes
     * @param postings of the units that are seen
     */
    public record LineSight(List<District> districts, Set<String> prefixes, List<UUID> postings, UUID self) {

        public String[] districtCodes() {
            return districts.stream().map(District::code).toArray(String[]::new);
        }
    }

    public LineSight of(Viewer viewer) {
        var postings = viewer.scope().units().stream()
                .flatMap(unit -> roster.postingsOfUnit(unit, EVER).stream())
                .map(Posting::id)
                .toList();
        return new LineSight(districts.of(viewer), viewer.scope().villagePrefixes(), postings, viewer.person());
    }

    /** People whose name holds the words. */
    public List<UUID> named(String words) {
        return words.isEmpty() ? List.of() : roster.peopleNamed(words, NAMESAKES).stream().map(Person::id).toList();
    }

    /** Refuses a village of which nothing is seen; an empty one stands for all. */
    public void requireVillage(Viewer viewer, String village, Span dates) {
        if (!village.isEmpty()
                && roster.postingsUnder(District.of(village), village, dates).stream().noneMatch(viewer::sees)) {
            viewer.requireVillage(village);
        }
    }
}
