package zaicun.integrity.pledges;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.SignedIn;
import zaicun.access.Viewer;
import zaicun.integrity.pledges.PledgePages.Line;
import zaicun.integrity.pledges.PledgePages.Mine;
import zaicun.integrity.pledges.PledgePages.Sheet;
import zaicun.kernel.District;
import zaicun.kernel.InputError;

@RestController
@RequestMapping("/api/pledges")
class PledgeController {

    private final PledgeDesk desk;
    private final PledgePages pages;

    PledgeController(PledgeDesk desk, PledgePages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    /** The text for everybody, with one's own pledge where one is asked for. */
    @GetMapping("/mine")
    @SignedIn
    Mine mine(Viewer viewer) {
        return pages.mine(viewer);
    }

    @GetMapping
    @Needs(Right.PLEDGE_READ)
    List<Line> inLine(Viewer viewer) {
        return pages.inLine(viewer);
    }

    @GetMapping("/{district}/{id}")
    @Needs(Right.PLEDGE_READ)
    Sheet sheet(Viewer viewer, @PathVariable String district, @PathVariable UUID id) {
        return pages.sheet(viewer, District.of(district), id);
    }

    @PostMapping
    @Needs(Right.PLEDGE_MAKE)
    void pledge(Viewer viewer, @RequestBody PledgeForm form) {
        if (form.id() == null) {
            throw new InputError("id", "这次提交没有编号；请刷新页面后重试。");
        }
        desk.pledge(viewer, form);
    }
}
