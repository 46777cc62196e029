package zaicun.households;

/** What marks a household out for care: the old, weak, sick and disabled of 7.8, and support received. */
public enum Mark {
    LOW_INCOME("低保"),
    EXTREME_POVERTY("特困"),
    DISABLED("残疾"),
    ELDERLY_ALONE("独居老人"),
    SERIOUS_ILLNESS("大病"),
    LEFT_BEHIND_CHILDREN("留守儿童"),
    FRAIL("体弱");

    private final String title;

    Mark(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
