package zaicun.meetings.called;

/** What followed from an attendance for the register. */
enum Follow {
    TRIP("已带入公务外出"),
    OWN_TRIP("当天已有报告的外出，不另记"),
    MONTH_CLOSED("该月考勤已签字或上报，未带入外出；如需补记，请村里重开月报"),
    IN_VILLAGE("在驻点村召开，不算外出"),
    TAKEN_BACK("已取消带入的外出"),
    NOTHING_TO_TAKE("没有带入的外出，或外出已由本人更正");

    private final String title;

    Follow(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
