package zaicun.directory;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.lists.ListAsked;
import zaicun.lists.ListPage;
import zaicun.roster.book.Amendment;
import zaicun.roster.listing.PersonLine;
import zaicun.roster.listing.PlaceLine;
import zaicun.roster.listing.TeamLine;
import zaicun.roster.listing.UnitLine;

@RestController
@RequestMapping("/api/roster")
class DirectoryController {

    private final DirectoryDesk desk;

    DirectoryController(DirectoryDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/places")
    @Needs(Right.ROSTER_READ)
    List<PlaceLine> places(Viewer viewer) {
        return desk.places(viewer);
    }

    @GetMapping("/teams")
    @Needs(Right.ROSTER_READ)
    List<TeamLine> teams(Viewer viewer) {
        return desk.teams(viewer);
    }

    @GetMapping("/teams/{district}/{id}")
    @Needs(Right.ROSTER_READ)
    TeamCard team(Viewer viewer, @PathVariable String district, @PathVariable UUID id) {
        return desk.team(viewer, districtOf(district), id);
    }

    @GetMapping("/units")
    @Needs(Right.ROSTER_READ)
    List<UnitLine> units(Viewer viewer) {
        return desk.units(viewer);
    }

    @GetMapping("/people")
    @Needs(Right.ROSTER_READ)
    ListPage<PersonLine> people(@ModelAttribute ListAsked asked, Viewer viewer) {
        return desk.people(viewer, asked);
    }

    @PutMapping("/people/{id}")
    @Needs(Right.ROSTER_KEEP)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void amend(Viewer viewer, @PathVariable UUID id, @RequestBody Amendment amended) {
        desk.amend(viewer, id, amended);
    }

    @PostMapping("/postings/{district}/{id}/end")
    @Needs(Right.ROSTER_KEEP)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(
            Viewer viewer,
            @PathVariable String district,
            @PathVariable UUID id,
            @RequestBody DirectoryDesk.Ending ending) {
        desk.end(viewer, districtOf(district), id, ending);
    }

    private static District districtOf(String code) {
        if (!code.matches("\\d{6}")) {
            throw new InputError("district", "区代码“" + code + "”不是 6 位数字；请刷新页面后重试。");
        }
        return new District(code);
    }
}
