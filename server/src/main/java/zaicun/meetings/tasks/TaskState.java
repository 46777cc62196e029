package zaicun.meetings.tasks;

/** Where a task stands. */
public enum TaskState {
    OPEN("办理中"),
    DONE("已完成"),
    DROPPED("不再办理");

    private final String title;

    TaskState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
