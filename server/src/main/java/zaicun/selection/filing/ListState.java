package zaicun.selection.filing;

/** Where a formal list stands. */
public enum ListState {
    DECIDED("已研究确定，待备案"),
    FILED("已备案"),
    WITHDRAWN("已撤销");

    private final String title;

    ListState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
