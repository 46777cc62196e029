package zaicun.households.lists;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.households.duties.Cover;
import zaicun.households.pairings.Reaches;
import zaicun.kernel.District;
import zaicun.roster.Roster;

/** What a phone carries, who helps whom, and how far the visiting of everybody has come. */
@RestController
@RequestMapping("/api/households")
class OverviewController {

    private final MineDesk mine;
    private final PairingLists pairings;
    private final ListDesk lists;
    private final Cover cover;
    private final Reaches reaches;
    private final Roster roster;

    OverviewController(
            MineDesk mine, PairingLists pairings, ListDesk lists, Cover cover, Reaches reaches, Roster roster) {
        this.mine = mine;
        this.pairings = pairings;
        this.lists = lists;
        this.cover = cover;
        this.reaches = reaches;
        this.roster = roster;
    }

    @Needs(Right.HOUSEHOLD_READ)
    @GetMapping("/mine")
    MineDesk.Mine mine(Viewer viewer) {
        return mine.mine(viewer);
    }

    record Home(String district) {}

    /** The district whose households the viewer looks at first. */
    @Needs(Right.HOUSEHOLD_READ)
    @GetMapping("/home")
    Home home(Viewer viewer) {
        return new Home(lists.home(reaches.of(viewer)).code());
    }

    @Needs(Right.HOUSEHOLD_READ)
    @GetMapping("/pairings")
    List<PairingLists.Pair> pairings(
            @RequestParam District district, @RequestParam(defaultValue = "") String village, Viewer viewer) {
        return pairings.within(viewer, district, village);
    }

    @Needs(Right.PAIRING_KEEP)
    @GetMapping("/helpers")
    List<PairingLists.Candidate> helpers(@RequestParam(defaultValue = "") String q, Viewer viewer) {
        return pairings.candidates(viewer, q);
    }

    @Needs(Right.HOUSEHOLD_READ)
    @GetMapping("/progress")
    List<Cover.Progress> progress(@RequestParam Optional<District> district, Viewer viewer) {
        var reach = reaches.of(viewer);
        var within = district.orElseGet(() -> lists.home(reach));
        return cover.progress(within, reach.villagesOrPrefixes());
    }

    @Needs(Right.HOUSEHOLD_READ)
    @GetMapping("/unvisited")
    List<Cover.Unvisited> unvisited(@RequestParam District district, @RequestParam UUID team, Viewer viewer) {
        var village = roster.team(district, team).orElseThrow(Reaches::notFound).village();
        if (!reaches.of(viewer).holdsVillage(village)) {
            throw Reaches.notFound();
        }
        return cover.unvisited(district, team);
    }
}
