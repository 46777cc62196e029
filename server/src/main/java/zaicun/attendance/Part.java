package zaicun.attendance;

/** The two marks of a date. A night belongs to the date on which it begins. */
public enum Part {
    DAY,
    NIGHT
}
