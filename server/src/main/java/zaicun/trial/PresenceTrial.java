package zaicun.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import zaicun.attendance.DayMark;
import zaicun.attendance.Mark;
import zaicun.attendance.NightMark;
import zaicun.attendance.Presence;
import zaicun.attendance.Stay;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.Window;
import zaicun.policy.Policy;
import zaicun.trial.Tryout.Outcome;

final class PresenceTrial {

    private final Presence presence;

    PresenceTrial(Policy policy, WorkCalendar calendar) {
        presence = new Presence(policy, calendar);
    }

    record MarkGiven(LocalDate date, String day, String night) {

        MarkGiven {
            CaseJson.required("marks.date", date);
            CaseJson.required("marks.day", day);
            CaseJson.required("marks.night", night);
        }

        Mark mark() {
            return new Mark(
                    date,
                    CaseJson.word("marks.day", day, word -> DayMark.valueOf(word.toUpperCase(Locale.ROOT))),
                    CaseJson.word("marks.night", night, word -> NightMark.valueOf(word.toUpperCase(Locale.ROOT))));
        }
    }

    /** A week, or another window where the policy counts by one. */
    record Given(
            Optional<String> week,
            Optional<String> window,
            Period posting,
            List<MarkGiven> marks,
            List<LeaveGiven> leaves,
            LocalDate asOf) {

        Given {
            CaseJson.required("week", week.or(() -> window).orElse(null));
            CaseJson.required("posting", posting);
            CaseJson.required("asOf", asOf);
            marks = marks == null ? List.of() : marks;
            leaves = leaves == null ? List.of() : leaves;
        }

        Stay stay() {
            return new Stay(
                    CaseJson.word("window", week.or(() -> window).orElseThrow(), Window::parse),
                    posting.span(),
                    marks.stream().map(MarkGiven::mark).toList(),
                    LeaveGiven.timeOnLeave(leaves));
        }
    }

    Outcome attempt(JsonNode node) {
        var given = CaseJson.as(Given.class, node);
        var standing = presence.assess(given.stay(), given.asOf());
        var came = CaseJson.object();
        came.put("daysOwed", standing.daysOwed().count());
        came.put("nightsOwed", standing.nightsOwed());
        came.put("days", standing.days().count());
        came.put("nights", standing.nights());
        came.put("standing", standing.state(given.asOf()).word());
        return new Outcome(came, standing.trace());
    }
}
