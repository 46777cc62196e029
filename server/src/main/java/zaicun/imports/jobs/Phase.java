package zaicun.imports.jobs;

/** How far an import is. */
enum Phase {
    READING("正在读取"),
    CHECKING("正在检查"),
    WRONG("检查未通过"),
    READY("待确认"),
    WRITING("正在导入"),
    DONE("已导入"),
    FAILED("未导入"),
    CANCELLED("已取消");

    private final String title;

    Phase(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    boolean isOver() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }

    boolean isBusy() {
        return this == READING || this == CHECKING || this == WRITING;
    }
}
