package zaicun.training;

/** How far a training has come. */
public enum TrainingState {
    PLANNED("计划中"),
    HELD("已举办"),
    CANCELLED("已取消");

    private final String title;

    TrainingState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
