package zaicun.selection.change;

/** What a change comes to. */
public enum ChangeKind {
    END("结束任期"),
    REPLACE("换人");

    private final String title;

    ChangeKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
