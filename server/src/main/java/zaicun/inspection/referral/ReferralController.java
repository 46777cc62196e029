package zaicun.inspection.referral;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;

/** Referrals over HTTP. */
@RestController
@RequestMapping("/api/referrals")
class ReferralController {

    private final ReferralDesk desk;

    ReferralController(ReferralDesk desk) {
        this.desk = desk;
    }

    @Needs(Right.REFERRAL_KEEP)
    @GetMapping
    List<ReferralDesk.View> all(Viewer viewer) {
        return desk.all(viewer);
    }

    @Needs(Right.REFERRAL_KEEP)
    @GetMapping("/choices")
    ReferralDesk.Choices choices() {
        return desk.choices();
    }

    @Needs(Right.REFERRAL_KEEP)
    @PostMapping
    void refer(Viewer viewer, @RequestBody ReferralForm form) {
        desk.refer(viewer, form);
    }

    @Needs(Right.REFERRAL_KEEP)
    @PostMapping("/moves")
    void decide(Viewer viewer, @RequestBody DecisionForm form) {
        desk.decide(viewer, form);
    }
}
