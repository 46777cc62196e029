package zaicun.attendance.month;

import java.time.LocalDate;
import java.util.List;
import zaicun.attendance.sheet.MonthSheet;

/**
 * A village's month as a browser shows it.
 *
 * @param version the confirmed version shown, 0 while it is drawn from the facts
 * @param dueOn until when the street reviews it
 * @param moves what the viewer may do now
 */
record MonthPage(
        MonthState state,
        String stateTitle,
        int version,
        LocalDate dueOn,
        MonthSheet sheet,
        List<MonthEvent> events,
        List<MonthVersions.Version> versions,
        List<MonthVersions.Recipient> recipients,
        List<MonthMove> moves,
        boolean mayAcknowledge) {}
