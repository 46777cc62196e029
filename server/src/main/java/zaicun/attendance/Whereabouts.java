package zaicun.attendance;

/** Where somebody was for a day or a night, as the register knows it. It never says why: that is the leave's matter. */
public enum Whereabouts {
    VILLAGE("在村"),
    TRIP("公务外出"),
    LEAVE("请假"),
    REST("休息"),
    AWAY("不在村"),
    UNKNOWN("不详");

    private final String title;

    Whereabouts(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** A night is never rest. */
    public boolean fits(Part part) {
        return part == Part.DAY || this != REST;
    }
}
