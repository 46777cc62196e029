package zaicun.support.assessment;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.kernel.Clause;
import zaicun.kernel.State;
import zaicun.policy.ClauseEntry;
import zaicun.policy.Policy;
import zaicun.support.evidence.Evidence;

/** Writes the file copy (考核登记表) as Word, from the template {@code forms/assessment.docx}. */
@Component
class AssessmentPaper {

    /** What the template names; every field is text as it is printed. */
    record Form(
            String title, String period, String name, String post, String unit, String village, String term, String kind,
            String account, String evidence, List<Opinion> opinions, String grade, String objection,
            String personSigned, String basis, String copies) {}

    record Opinion(String organ, String opinion, String signed) {}

    private static final String TEMPLATE = "/forms/assessment.docx";
    private static final String COPIES = "本表一式三份：个人档案、派出单位、区乡村振兴局各一份。";

    private final Policy policy;
    private final DateTimeFormatter day;
    private final Configure configure =
            Configure.builder().bind("opinions", new LoopRowTableRenderPolicy()).build();

    AssessmentPaper(Policy policy, Clock clock) {
        this.policy = policy;
        this.day = DateTimeFormatter.ofPattern("yyyy年M月d日").withZone(clock.getZone());
    }

    byte[] of(AssessmentView.File file) {
        var bytes = new ByteArrayOutputStream();
        try (var template = AssessmentPaper.class.getResourceAsStream(TEMPLATE);
                var document = XWPFTemplate.compile(template, configure).render(form(file))) {
            document.write(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    Form form(AssessmentView.File file) {
        var line = file.line();
        return new Form(
                "驻村干部" + file.round().kindTitle() + "登记表",
                "（%s，%s 至 %s）".formatted(file.round().title(), words(file.round().from()), words(file.round().to())),
                line.name(), line.post(), line.unitName(), line.villageName(),
                words(file.from()) + file.until().map(until -> " 至 " + words(until)).orElse(" 起"),
                file.round().kindTitle(), last(file, FileMove.ACCOUNT), evidence(file.evidence()), opinions(file),
                line.gradeTitle().isEmpty() ? "　" : line.gradeTitle(), objection(file),
                "签名：　　　　　　年　　月　　日", basis(), COPIES);
    }

    private static String words(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    private static String last(AssessmentView.File file, FileMove move) {
        return file.said().stream()
                .filter(said -> said.move() == move)
                .reduce((earlier, later) -> later)
                .map(AssessmentView.Said::words)
                .orElse("");
    }

    /** Counts by clause and leave by kind; nothing is added up to a number that would judge. */
    private String evidence(Evidence evidence) {
        var duties = evidence.duties().stream()
                .map(duty -> "%s %s：%s".formatted(duty.clause(), titleOf(duty.clause()), duty.counts().entrySet().stream()
                        .map(count -> title(count.getKey()) + " " + count.getValue() + " 期")
                        .collect(Collectors.joining("、"))))
                .collect(Collectors.joining("；"));
        var leaves = evidence.leaves().stream()
                .map(leave -> leave.title() + " " + leave.days() + " 天")
                .collect(Collectors.joining("、"));
        var praise = evidence.commendations().stream().map(Evidence.Praise::title).collect(Collectors.joining("、"));
        return "履责：" + or(duties) + "。请假：" + or(leaves) + "。通报表扬：" + or(praise) + "。";
    }

    private String titleOf(String clause) {
        return policy.clause(Clause.of(clause)).map(ClauseEntry::title).orElse("");
    }

    private static String or(String text) {
        return text.isEmpty() ? "无" : text;
    }

    private static String title(State state) {
        return switch (state) {
            case MET -> "已完成";
            case OPEN -> "进行中";
            case AT_RISK -> "需抓紧";
            case BEHIND -> "未完成";
            case EXCUSED -> "有因免除";
            case NOT_OWED -> "不作要求";
            case NOT_KNOWN -> "待登记";
        };
    }

    private List<Opinion> opinions(AssessmentView.File file) {
        return file.said().stream()
                .filter(said -> said.move() == FileMove.OPINE || said.move().grades() || said.move() == FileMove.UPHOLD)
                .map(said -> new Opinion(
                        said.organ(),
                        said.gradeTitle().isEmpty() ? said.words() : "评定为" + said.gradeTitle() + "。" + said.words(),
                        said.recorder() + "　" + day.format(said.at())))
                .toList();
    }

    private static String objection(AssessmentView.File file) {
        var words = last(file, FileMove.OBJECT);
        return words.isEmpty() ? "" : "申诉：" + words;
    }

    private String basis() {
        var words = policy.clause(Clause.of("11.1")).map(ClauseEntry::words).orElse("");
        return "依据：%s 第 11.1 条。%s".formatted(policy.notice().number(), words);
    }
}
