package zaicun.attendance.trip;

/** Whether a report still counts. */
enum TripState {
    IN_FORCE("有效"),
    CORRECTED("已更正"),
    CANCELLED("已取消");

    private final String title;

    TripState(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
