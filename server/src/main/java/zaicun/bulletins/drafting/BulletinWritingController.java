package zaicun.bulletins.drafting;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.SignedIn;
import zaicun.access.Viewer;
import zaicun.bulletins.Bulletin;
import zaicun.bulletins.BulletinDesk;
import zaicun.bulletins.BulletinForm;
import zaicun.bulletins.BulletinSources;
import zaicun.bulletins.BulletinState;
import zaicun.kernel.District;
import zaicun.kernel.Fields;
import zaicun.kernel.InputError;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Roster;

/** Items written and acted on over HTTP. */
@RestController
@RequestMapping("/api/bulletins")
class BulletinWritingController {

    record Place(String district, UUID id, int version, BulletinState state) {

        static Place of(Bulletin bulletin) {
            return new Place(bulletin.district().code(), bulletin.id(), bulletin.version(), bulletin.state());
        }
    }

    record Draft(UUID id, BulletinForm form) {

        Draft {
            Fields.require("id", "编号", id);
            if (form == null) {
                throw new InputError("form", "没有收到内容；请刷新页面后重试。");
            }
        }
    }

    record Saved(BulletinForm form, int version) {

        Saved {
            if (form == null) {
                throw new InputError("form", "没有收到内容；请刷新页面后重试。");
            }
        }
    }

    record Choice(String code, String title) {}

    record OwnTeam(UUID team, String title, String district) {}

    /** What a form offers: kinds, and the teams in whose name the viewer may write. */
    record Choices(List<Choice> kinds, List<OwnTeam> teams) {}

    private final BulletinDesk desk;
    private final BulletinSources sources;
    private final DraftProposals proposals;
    private final Roster roster;
    private final Policy policy;

    BulletinWritingController(
            BulletinDesk desk, BulletinSources sources, DraftProposals proposals, Roster roster, Policy policy) {
        this.desk = desk;
        this.sources = sources;
        this.proposals = proposals;
        this.roster = roster;
        this.policy = policy;
    }

    @Needs(Right.BULLETIN_WRITE)
    @GetMapping("/choices")
    Choices choices(Viewer viewer) {
        var kinds = policy.on(sources.today()).get(PolicyKeys.BULLETIN_KINDS);
        var teams = sources.teamsOf(viewer);
        var villages = roster.divisionNames(teams.stream().map(posting -> posting.village()).toList());
        return new Choices(
                kinds.stream().map(BulletinWritingController::choice).toList(),
                teams.stream()
                        .map(posting -> new OwnTeam(
                                posting.team(),
                                "驻" + villages.getOrDefault(posting.village(), posting.village()) + "工作队",
                                posting.district().code()))
                        .toList());
    }

    private static Choice choice(CatalogueItem item) {
        return new Choice(item.code(), item.title());
    }

    @Needs(Right.BULLETIN_WRITE)
    @GetMapping("/proposal")
    DraftProposal proposal(Viewer viewer, @RequestParam YearMonth month, @RequestParam Optional<UUID> team) {
        return sources.teamsOf(viewer).stream()
                .filter(posting -> team.isEmpty() || posting.team().equals(team.get()))
                .findFirst()
                .map(posting -> proposals.of(posting, month))
                .orElseThrow(() -> new InputError("team", "所选的工作队不在您的工作范围内；请重新选择。"));
    }

    @Needs(Right.BULLETIN_WRITE)
    @PostMapping
    Place begin(Viewer viewer, @RequestBody Draft draft) {
        return Place.of(desk.begin(viewer, draft.id(), draft.form()));
    }

    @Needs(Right.BULLETIN_WRITE)
    @PutMapping("/{district}/{id}")
    Place save(Viewer viewer, @PathVariable District district, @PathVariable UUID id, @RequestBody Saved saved) {
        return Place.of(desk.save(viewer, new BulletinDesk.Seen(district, id, saved.version()), saved.form()));
    }

    /** Writers and bureau each act in their turn; the table of moves tells whose it is. */
    @SignedIn
    @PostMapping("/{district}/{id}/acts")
    Place act(
            Viewer viewer, @PathVariable District district, @PathVariable UUID id, @RequestBody BulletinDesk.Word word) {
        return Place.of(desk.act(viewer, district, id, word));
    }
}
