package zaicun.support.assessment;

/** Where a person's file stands. */
enum FileState {
    ACCOUNT("待个人总结"),
    OPINIONS("征求意见"),
    GRADED("已评定"),
    OBJECTED("已申诉"),
    ANSWERED("申诉已答复");

    private final String title;

    FileState(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    boolean hasGrade() {
        return this != ACCOUNT && this != OPINIONS;
    }
}
