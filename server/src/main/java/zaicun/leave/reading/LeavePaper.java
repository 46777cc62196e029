package zaicun.leave.reading;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.approval.Step;
import zaicun.kernel.Clause;
import zaicun.kernel.HalfDaySpan;
import zaicun.leave.Halves;
import zaicun.policy.ClauseEntry;
import zaicun.policy.Policy;

/** Writes the form of a leave (请假审批表) as Word, from the template {@code forms/leave.docx}, clause at the foot. */
@Component
class LeavePaper {

    /** What the template names; every field is text as it is printed. */
    record Form(
            String name, String post, String unit, String village, String kind, String days, String span, String reason,
            String destination, String phone, String standsIn, String askedAt, String report, List<Opinion> steps,
            String filings, String changes, String comingBack, String returnSigned, String basis, String copies) {}

    record Opinion(String organ, String opinion, String signed) {}

    private static final String TEMPLATE = "/forms/leave.docx";
    private static final String COPIES = "本表一式三份：申请人、街道党工委、派出单位各一份。";

    private final Policy policy;
    private final DateTimeFormatter moment;
    private final Configure configure =
            Configure.builder().bind("steps", new LoopRowTableRenderPolicy()).build();

    LeavePaper(Policy policy, Clock clock) {
        this.policy = policy;
        this.moment = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(clock.getZone());
    }

    byte[] of(LeaveView leave) {
        var bytes = new ByteArrayOutputStream();
        try (var template = LeavePaper.class.getResourceAsStream(TEMPLATE);
                var document = XWPFTemplate.compile(template, configure).render(form(leave))) {
            document.write(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    Form form(LeaveView leave) {
        var applicant = leave.applicant();
        var what = leave.what();
        return new Form(
                applicant.name(),
                applicant.post(),
                applicant.unit(),
                applicant.village(),
                what.kindTitle(),
                days(what),
                Halves.words(new HalfDaySpan(what.from(), what.to())),
                what.reason(),
                orNone(what.destination()),
                orNone(what.phone()),
                orNone(what.standsIn()),
                moment.format(leave.procedure().askedAt()),
                report(leave),
                opinions(leave),
                filings(leave),
                changes(leave),
                comingBack(leave),
                returnSigned(leave),
                basis(leave),
                COPIES);
    }

    private static String days(LeaveView.What what) {
        return what.days().compareTo(what.countedDays()) == 0
                ? what.days().toPlainString() + " 天"
                : "%s 天（与相邻请假合计 %s 天）".formatted(what.days().toPlainString(), what.countedDays().toPlainString());
    }

    private String report(LeaveView leave) {
        return leave.report()
                .map(told -> "%s 以%s方式向%s报告%s"
                        .formatted(moment.format(told.toldAt()), told.means(), told.personTold(), told.late() ? "（逾期补办）" : ""))
                .orElse("无");
    }

    /** Each step with what was said; a step not taken yet stays blank to be signed by hand. */
    private List<Opinion> opinions(LeaveView leave) {
        return leave.procedure().steps().stream()
                .filter(step -> step.state() != Step.State.LEFT)
                .map(step -> opinion(leave, step))
                .toList();
    }

    private Opinion opinion(LeaveView leave, LeaveView.StepView step) {
        if (step.state() == Step.State.PASSED_OVER) {
            return new Opinion(step.organ(), "（%s：%s，未经此环节）".formatted(step.addressee(), step.why()), "");
        }
        return leave.timeline().stream()
                .filter(event -> step.state() == Step.State.DONE && event.step() == step.number())
                .reduce((earlier, later) -> later)
                .map(event -> new Opinion(step.organ(), words(event), event.who() + "　" + at(event.at())))
                .orElse(new Opinion(step.organ(), "", "签名：　　　　　　年　　月　　日"));
    }

    private static String words(LeaveView.Moment event) {
        return event.words().isBlank() ? event.title() + "。" : event.title() + "。" + event.words();
    }

    private static String filings(LeaveView leave) {
        var filings = leave.procedure().filings();
        return filings.isEmpty()
                ? "按规定无需备案"
                : filings.stream()
                        .map(copy -> copy.addressee() + (copy.readAt().isPresent() ? "（已阅）" : ""))
                        .collect(Collectors.joining("、"));
    }

    private static String changes(LeaveView leave) {
        if (leave.corrected().isPresent()) {
            return "本表变更原已批准的请假，以本表为准";
        }
        return leave.extended().isPresent() ? "本表为续假，与原请假合并计算" : "无";
    }

    private static String comingBack(LeaveView leave) {
        return leave.comingBack()
                .back()
                .filter(back -> leave.comingBack().confirmedBy().isPresent())
                .map(back -> Halves.words(back) + "返岗，已销假。")
                .orElse("");
    }

    private static String returnSigned(LeaveView leave) {
        return leave.comingBack().confirmedBy().map(who -> "确认人：" + who).orElse("确认人：　　　　　　年　　月　　日");
    }

    private String basis(LeaveView leave) {
        var clause = leave.procedure().clause();
        var words = policy.clause(Clause.of(clause)).map(ClauseEntry::words).orElse("");
        return "依据：%s 第 %s 条。%s".formatted(policy.notice().number(), clause, words);
    }

    private String at(Instant at) {
        return moment.format(at);
    }

    private static String orNone(String text) {
        return text.isBlank() ? "—" : text;
    }
}
