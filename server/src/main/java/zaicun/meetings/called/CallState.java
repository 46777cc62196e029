package zaicun.meetings.called;

/** Where a called meeting stands. */
enum CallState {
    CALLED("已通知"),
    HELD("已召开"),
    CANCELLED("已取消");

    private final String title;

    CallState(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
