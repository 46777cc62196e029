package zaicun.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zaicun.calendar.WorkCalendar;
import zaicun.compliance.Course;
import zaicun.compliance.Trace;
import zaicun.duty.Figures;
import zaicun.kernel.Days;
import zaicun.kernel.InputError;
import zaicun.kernel.State;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.policy.PolicyOn;

/**
 * Days and nights in the village (2.2). The register is the record; what excuses an absence is the approved leave, not
 * the mark; a working day without a mark is unknown and never makes a person look bad.
 */
public final class Presence {

    private final Policy policy;
    private final WorkCalendar calendar;

    public Presence(Policy policy, WorkCalendar calendar) {
        this.policy = policy;
        this.calendar = calendar;
    }

    public PresenceStanding assess(Stay stay, LocalDate asOf) {
        var values = policy.over(stay.window().span());
        var kind = values.get(PolicyKeys.PRESENCE_WINDOW);
        if (stay.window().kind() != kind) {
            throw new InputError("window", "%s 不是驻村天数的考核周期；请按参数 presence.window 的周期填写。".formatted(stay.window()));
        }
        var owed = PresenceOwed.in(stay, values, calendar);
        var counted = new PresenceCount(stay, values, calendar).asOf(asOf);
        var ends = stay.window().span().intersect(stay.posting()).orElse(stay.window().span()).last();
        return new PresenceStanding(
                new PresenceStanding.Duty(values.value(PolicyKeys.PRESENCE_DAYS).clause(), stay.window()),
                Days.ofHalves(owed.halves()),
                owed.nights(),
                Days.ofHalves(counted.halves()),
                counted.nights(),
                course(owed, counted, ends),
                trace(values, owed, counted));
    }

    private static Course course(PresenceOwed owed, PresenceCount.Counted counted, LocalDate ends) {
        if (owed.relief().isPresent()) {
            return Course.fixed(owed.relief().get(), ends);
        }
        if (counted.suffices(owed)) {
            return Course.fixed(State.MET, ends);
        }
        return counted.couldSuffice(owed)
                ? new Course(State.OPEN, Optional.empty(), ends, State.NOT_KNOWN)
                : new Course(State.AT_RISK, Optional.empty(), ends, State.BEHIND);
    }

    private static Trace trace(PolicyOn values, PresenceOwed owed, PresenceCount.Counted counted) {
        return new Trace(
                List.of(
                        Figures.of(values.value(PolicyKeys.PRESENCE_DAYS)),
                        Figures.of(values.value(PolicyKeys.PRESENCE_NIGHTS)),
                        Figures.of(values.value(PolicyKeys.TRIP_COUNTS)),
                        Figures.derived("任期内工作日", owed.working(), "天"),
                        Figures.derived("其中请假", Days.ofHalves(owed.leaveHalves())),
                        Figures.derived("应住村夜数", owed.nights(), "夜"),
                        Figures.derived("已计夜数", counted.nights(), "夜"),
                        Figures.derived("尚可补足的天数", Days.ofHalves(counted.possibleHalves())),
                        Figures.derived("尚可补足的夜数", counted.possibleNights(), "夜")),
                counted.marks(),
                counted.left(),
                next(owed, counted));
    }

    private static String next(PresenceOwed owed, PresenceCount.Counted counted) {
        if (owed.relief().isPresent() || counted.suffices(owed)) {
            return "";
        }
        return "还差 %s 天、%d 夜；未登记的日子请村党组织补登。"
                .formatted(
                        Days.ofHalves(Math.max(0, owed.halves() - counted.halves())),
                        Math.max(0, owed.nights() - counted.nights()));
    }
}
