package zaicun.attendance.month;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.attendance.AttendanceNews;
import zaicun.attendance.sheet.MonthSheets;
import zaicun.attendance.sheet.VillageMonth;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Office;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Signs, reviews, sends up, reopens and acknowledges months. */
@Component
@Transactional
public class MonthDesk {

    private static final List<Role> RECEIVING = List.of(Role.HOST_OFFICE, Role.BUREAU, Role.SENDING_UNIT);

    private final Months months;
    private final MonthVersions versions;
    private final MonthSheets sheets;
    private final Roster roster;
    private final Policy policy;
    private final AttendanceNews news;
    private final MonthMessages messages;
    private final Audit audit;
    private final Clock clock;

    MonthDesk(
            Months months, MonthVersions versions, MonthSheets sheets, Roster roster, Policy policy,
            AttendanceNews news, MonthMessages messages, Audit audit, Clock clock) {
        this.months = months;
        this.versions = versions;
        this.sheets = sheets;
        this.roster = roster;
        this.policy = policy;
        this.news = news;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    public void move(Viewer viewer, MoveForm form) {
        var month = VillageMonth.of(form.village(), form.month());
        requireSeat(viewer, form.move(), month);
        if (form.move().needsWords() && form.said().isEmpty()) {
            throw new InputError("words", form.move().title() + "需要写明原因；请补充后再办理。");
        }
        var standing = months.lock(month);
        var to = form.move().from(standing.state());
        int version = form.move() == MonthMove.CONFIRM ? standing.version() + 1 : standing.version();
        switch (form.move()) {
            case SIGN -> requireSignable(month);
            case CONFIRM -> sendUp(viewer, month, version);
            case TAKE_BACK, SEND_BACK, REOPEN -> { }
        }
        months.move(month, new Months.Standing(to, version));
        months.tell(month, viewer, form.move(), form.said());
        messages.moved(viewer, month, form.move());
        news.ofVillage(month.village(), month.span(), "2.6");
        audit.record(new Act(
                month.district(), viewer.person(), "month." + form.move().name().toLowerCase(java.util.Locale.ROOT),
                Audit.NOBODY, month.month() + " 月考勤" + form.move().title() + "，村代码 " + month.village()));
    }

    /** The host office, the sending bureau or a sending unit has read what was sent up to it. */
    public void acknowledge(Viewer viewer, AcknowledgeForm form) {
        viewer.require(Right.MONTH_ACKNOWLEDGE);
        var month = VillageMonth.of(form.village(), form.month());
        int version = months.lock(month).version();
        var here = receivingOffices(viewer).map(Office::id).toList();
        var recipients = versions.recipients(month).stream()
                .filter(recipient -> recipient.version() == version && here.contains(recipient.office()))
                .toList();
        if (recipients.isEmpty()) {
            throw OutOfLine.notFound("没有找到报送给本单位的这份考勤月报。");
        }
        recipients.forEach(recipient -> {
            versions.acknowledge(month, version, recipient.office(), viewer);
            messages.acknowledged(month, recipient);
        });
        audit.record(new Act(
                month.district(), viewer.person(), "month.acknowledge", recipients.getFirst().office(),
                "签收 " + month.month() + " 月考勤，村代码 " + month.village()));
    }

    static Stream<Office> receivingOffices(Viewer viewer) {
        return RECEIVING.stream().flatMap(viewer::offices);
    }

    private static void requireSeat(Viewer viewer, MonthMove move, VillageMonth month) {
        viewer.require(move.right());
        viewer.requireVillage(month.village());
        if (!hasSeat(viewer, move, month)) {
            throw OutOfLine.noRight("本月考勤由本村和所在街道办理，您的岗位不能代办。");
        }
    }

    static boolean hasSeat(Viewer viewer, MonthMove move, VillageMonth month) {
        return viewer.may(move.right())
                && move.seats().stream()
                        .flatMap(viewer::offices)
                        .anyMatch(office -> month.village().startsWith(office.prefix()));
    }

    private void requireSignable(VillageMonth month) {
        if (LocalDate.now(clock).isBefore(month.last())) {
            throw Refusal.under(
                    "2.6", "month.not-over", month.month() + " 月还没有结束，不能签字。", "请到 " + month.last() + " 或之后再签。");
        }
        var blank = sheets.firstBlank(month);
        if (blank.isPresent()) {
            throw Refusal.under(
                    "2.6", "month.incomplete", blank.get().words() + "，月报还不完整。",
                    "请先在考勤簿中补登；确实不清楚的，可登记为“不详”。");
        }
    }

    private void sendUp(Viewer viewer, VillageMonth month, int version) {
        versions.add(month, version, sheets.draw(month), viewer);
        versions.send(month, version, recipients(sheets.postings(month), month));
    }

    private List<Office> recipients(List<Posting> postings, VillageMonth month) {
        var kinds = policy.over(month.span()).get(PolicyKeys.MONTH_REVIEW_SENT_TO);
        return postings.stream()
                .flatMap(posting -> kinds.stream().map(kind -> roster.officeFor(kind, posting)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
