package zaicun.calendar;

import java.util.List;

/** All that is wrong with a year that was to be loaded. */
public class CalendarFaults extends RuntimeException {

    private final transient List<CalendarFault> faults;

    CalendarFaults(List<CalendarFault> faults) {
        super(faults.getFirst().getMessage());
        this.faults = List.copyOf(faults);
    }

    public List<CalendarFault> faults() {
        return faults;
    }
}
