package zaicun.inspection.referral;

/** Where a referral stands. */
enum ReferralState {
    REFERRED("已移送，待反馈"),
    DECIDED("已反馈处理结果"),
    WITHDRAWN("已撤回");

    private final String title;

    ReferralState(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
