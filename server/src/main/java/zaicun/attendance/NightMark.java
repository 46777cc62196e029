package zaicun.attendance;

/** What the register says of a night, which belongs to the date on which it begins. */
public enum NightMark {
    VILLAGE("住村"),
    TRIP("公务外出"),
    LEAVE("请假"),
    AWAY("不在村"),
    UNKNOWN("未登记");

    private final String title;

    NightMark(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
