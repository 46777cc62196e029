package zaicun.guidance.problems;

/** Where a problem stands. */
public enum GuidanceProblemState {
    OPEN("待解决"),
    SOLVED("已解决"),
    WITHDRAWN("已撤销");

    private final String title;

    GuidanceProblemState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
