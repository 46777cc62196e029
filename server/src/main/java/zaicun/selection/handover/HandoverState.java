package zaicun.selection.handover;

/** Where a handover stands. */
public enum HandoverState {
    OPEN("待交接"),
    SIGNED("双方已签字，待村监交"),
    WITNESSED("已完成交接");

    private final String title;

    HandoverState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
