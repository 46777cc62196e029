package zaicun.attendance.absence;

/** Where a question stands. */
enum AbsenceState {
    SUGGESTED("系统提示，可由本人先说明"),
    ASKED("已询问，待本人说明"),
    ANSWERED("本人已说明，待认定"),
    WITH_CAUSE("认定：有正当理由"),
    WITHOUT_CAUSE("认定：无故不在岗"),
    TALKED("已约谈（批评教育）"),
    WITHDRAWN("已撤销询问");

    private final String title;

    AbsenceState(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
