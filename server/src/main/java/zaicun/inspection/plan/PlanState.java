package zaicun.inspection.plan;

/** Where a plan stands. */
public enum PlanState {
    MADE("已编制，待抽取"),
    DRAWN("已抽取，督查中"),
    CLOSED("已结束，抽取已公布"),
    WITHDRAWN("已撤销");

    private final String title;

    PlanState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
