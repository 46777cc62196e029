package zaicun.attendance;

/** What the register says of a day. Only in village and, by a switch of the policy, official trip count. */
public enum DayMark {
    VILLAGE("在村"),
    TRIP("公务外出"),
    LEAVE("请假"),
    REST("休息"),
    AWAY("不在村"),
    UNKNOWN("未登记");

    private final String title;

    DayMark(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
