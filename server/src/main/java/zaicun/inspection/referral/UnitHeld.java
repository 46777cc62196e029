package zaicun.inspection.referral;

/** Whether the sending unit's responsibility was examined, and with what outcome. */
enum UnitHeld {
    NOT_EXAMINED("未涉及派出单位管理责任"),
    NONE("已审查，派出单位不承担管理责任"),
    HELD("已审查，追究派出单位管理责任");

    private final String title;

    UnitHeld(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
