package zaicun.households.problems;

/** Where a problem stands. */
enum ProblemState {
    OPEN("待协调"),
    WORKING("办理中"),
    SOLVED("已解决"),
    CANNOT("暂不能解决"),
    WITHDRAWN("已撤回");

    private final String title;

    ProblemState(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
