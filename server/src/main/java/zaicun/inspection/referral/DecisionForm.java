package zaicun.inspection.referral;

import java.time.LocalDate;
import java.util.UUID;
import zaicun.inspection.Texts;

/** What the organ in charge decided, as it told; or why the referral is taken back. */
record DecisionForm(
        String district, UUID referral, ReferralMove move, ReferralState state, String words, UnitHeld unit, LocalDate decidedOn) {

    private static final int LONGEST_TEXT = 2000;

    DecisionForm {
        Texts.district(district);
        Texts.required("referral", "要办理的移送", referral);
        Texts.required("move", "办理事项", move);
        Texts.required("state", "页面上的状态", state);
        words = Texts.required("words", move == ReferralMove.WITHDRAW ? "撤回原因" : "处理结果", words, LONGEST_TEXT);
        if (move == ReferralMove.DECIDE) {
            Texts.required("unit", "派出单位管理责任", unit);
            Texts.required("decidedOn", "处理日期", decidedOn);
        }
    }
}
