package zaicun.guidance.year;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.InputError;
import zaicun.kernel.Organ;
import zaicun.roster.Office;
import zaicun.roster.Roster;

/** The unit's own page over HTTP. */
@RestController
@RequestMapping("/api/guidance/units")
class UnitController {

    private static final int FIRST_YEAR = 2023;

    /** A unit in the viewer's line. */
    record Unit(UUID id, String name) {}

    private final UnitYears years;
    private final Roster roster;
    private final Clock clock;

    UnitController(UnitYears years, Roster roster, Clock clock) {
        this.years = years;
        this.roster = roster;
        this.clock = clock;
    }

    @Needs(Right.GUIDANCE_READ)
    @GetMapping
    List<Unit> seen(Viewer viewer) {
        return roster.offices(viewer.scope().units()).values().stream()
                .filter(office -> office.kind() == Organ.SENDING_UNIT)
                .sorted(Comparator.comparing(Office::name))
                .map(office -> new Unit(office.id(), office.name()))
                .toList();
    }

    @Needs(Right.GUIDANCE_READ)
    @GetMapping("/{unit}")
    UnitYear year(Viewer viewer, @PathVariable UUID unit, @RequestParam Optional<Integer> year) {
        int today = LocalDate.now(clock).getYear();
        int asked = year.orElse(today);
        if (asked < FIRST_YEAR || asked > today) {
            throw new InputError("year", "可以查看 " + FIRST_YEAR + " 年至 " + today + " 年；请换一个年份。");
        }
        return years.of(viewer, unit, asked);
    }
}
