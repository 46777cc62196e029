package zaicun.training;

/** What a training is for (6.2). */
public enum TrainingKind {
    FIRST("岗前培训"),
    ROTATION("集中轮训"),
    SPECIAL("专题培训");

    private final String title;

    TrainingKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
