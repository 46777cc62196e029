package zaicun.selection.papers;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.kernel.OutOfLine;
import zaicun.selection.reading.CandidateView;
import zaicun.selection.reading.CandidateView.File;

/** 选派备案表 as Word; numbers masked, health and sanctions on a sheet of their own. */
@Component
class CandidatePaper {

    record Form(
            String name, String sex, String birth, String nationality, String politicalStatus, String education,
            String identity, String phone, String employer, String hiredOn, String retiresOn, String employment, String health,
            String post, String village, String startsOn, String endsOn, String unit, String replaces, String assessed,
            List<Opinion> steps, String decision, String decisionSigned, String filing, String basis) {}

    private final WordForms forms;

    CandidatePaper(WordForms forms) {
        this.forms = forms;
    }

    byte[] of(CandidateView one) {
        var file = one.file().orElseThrow(() -> OutOfLine.noRight("备案表只对派出单位和审核机构开放；您可以查看人选去向。"));
        return forms.fill("nomination.docx", form(one, file));
    }

    private Form form(CandidateView one, File file) {
        return new Form(
                one.name(), file.sex(), WordForms.day(file.birth()), file.nationality(), file.politicalStatus(),
                file.education(), file.identityMasked(), file.phoneMasked(), file.employer() + " " + file.dutyTitle(),
                WordForms.day(file.hiredOn()), WordForms.day(file.retiresOn()),
                file.staffTitle() + "，" + file.employmentTitle(), "另附",
                one.postTitle() + (one.leads() ? "（任工作队长）" : ""), one.village(), WordForms.day(one.startsOn()),
                one.endsOn().map(WordForms::day).orElse("—"), one.unit(), WordForms.orNone(one.replacesName()),
                assessed(file), Opinion.of(one.reviews(), forms),
                one.filing().map(filed -> "研究确定，" + filed.decisionNumber()).orElse(""),
                one.filing().map(filed -> WordForms.day(filed.decisionOn())).orElse(WordForms.BLANK_SIGN),
                one.filing()
                        .flatMap(filed -> filed.filedOn().map(on -> filed.filingNumber() + "，" + WordForms.day(on)))
                        .orElse(""),
                forms.basis("1.2 至 1.5"));
    }

    private static String assessed(File file) {
        var findings = file.assessed().findings().stream()
                .map(finding -> finding.what() + "（" + finding.clause() + "）")
                .collect(Collectors.joining());
        var why = file.exceptionWhy().isEmpty() ? "" : "例外理由：" + file.exceptionWhy();
        return file.assessed().verdictTitle() + "。" + findings + why;
    }
}
