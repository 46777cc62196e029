package zaicun.inspection.referral;

import java.util.Set;
import zaicun.kernel.Refusal;

/** The table of legal moves of a referral. A decision entered again corrects the one before, which stays readable. */
enum ReferralMove {
    REFER("移送", Set.of(), ReferralState.REFERRED),
    DECIDE("登记处理结果", Set.of(ReferralState.REFERRED, ReferralState.DECIDED), ReferralState.DECIDED),
    WITHDRAW("撤回移送", Set.of(ReferralState.REFERRED), ReferralState.WITHDRAWN);

    private final String title;
    private final Set<ReferralState> from;
    private final ReferralState to;

    ReferralMove(String title, Set<ReferralState> from, ReferralState to) {
        this.title = title;
        this.from = from;
        this.to = to;
    }

    String title() {
        return title;
    }

    boolean isLegalFrom(ReferralState state) {
        return from.contains(state);
    }

    ReferralState from(ReferralState state) {
        if (!isLegalFrom(state)) {
            throw Refusal.under(
                    "8.4", "referral.move", "这份移送现为“" + state.title() + "”，不能" + title + "。", "请刷新页面，按当前状态办理。");
        }
        return to;
    }
}
