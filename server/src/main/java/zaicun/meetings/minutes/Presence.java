package zaicun.meetings.minutes;

/** Whether somebody of the team is there for a meeting on a date, as leaves and trips tell it. */
public enum Presence {
    IN_PLACE("在岗"),
    PARTLY_ON_LEAVE("半天请假"),
    ON_LEAVE("请假"),
    ON_TRIP("公务外出");

    private final String title;

    Presence(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether the notice asks him to be at the meeting; whoever is on leave for a half or on a trip may come all the same. */
    public boolean isExpected() {
        return this == IN_PLACE;
    }
}
