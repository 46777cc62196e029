package zaicun.leave.asking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import zaicun.leave.LeaveTime;
import zaicun.policy.CatalogueItem;
import zaicun.policy.LeaveKind;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;

/** The kinds of leave and the means of reporting, as the policy in force names them. */
@Component
public class Kinds {

    record Choices(List<Kind> kinds, List<Means> means) {}

    /** @param counting {@code WORKING} or {@code CALENDAR} days */
    record Kind(String code, String title, LeaveKind.Counting counting) {}

    record Means(String code, String title) {}

    private final Policy policy;
    private final Clock clock;

    Kinds(Policy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    Choices today() {
        var values = policy.on(LocalDate.now(clock));
        return new Choices(
                values.get(PolicyKeys.LEAVE_KINDS).stream()
                        .map(kind -> new Kind(kind.code(), kind.title(), kind.counting()))
                        .toList(),
                values.get(PolicyKeys.REPORT_MEANS).stream()
                        .map(means -> new Means(means.code(), means.title()))
                        .toList());
    }

    /** The title of a kind on the day the leave begins; its code where it has gone from the policy. */
    public String title(LeaveTime time) {
        return title(time.kind(), time.span().from().date());
    }

    public String title(String kind, LocalDate on) {
        return policy.on(on).get(PolicyKeys.LEAVE_KINDS).stream()
                .filter(known -> known.code().equals(kind))
                .map(LeaveKind::title)
                .findFirst()
                .orElse(kind);
    }

    public String means(String code) {
        return policy.on(LocalDate.now(clock)).get(PolicyKeys.REPORT_MEANS).stream()
                .filter(known -> known.code().equals(code))
                .map(CatalogueItem::title)
                .findFirst()
                .orElse(code);
    }

    OpenReport shown(LeaveReport report) {
        return new OpenReport(
                report.ref().district().code(),
                report.ref().id(),
                report.from(),
                means(report.means()),
                report.toldAt(),
                report.personTold(),
                report.words(),
                report.dueOn(),
                LocalDate.now(clock).isAfter(report.dueOn()));
    }
}
