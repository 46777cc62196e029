package zaicun.selection.papers;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.kernel.OutOfLine;
import zaicun.selection.reading.ChangeView;

/** 驻村干部调整审批表 as Word; the particulars on a sheet of their own. */
@Component
class ChangePaper {

    record Form(
            String name, String post, String unit, String village, String kind, String ground, String lastOn,
            String successor, String words, List<Opinion> steps, String result, String basis) {}

    private final WordForms forms;

    ChangePaper(WordForms forms) {
        this.forms = forms;
    }

    byte[] of(ChangeView one) {
        if (one.groundTitle().isEmpty()) {
            throw OutOfLine.noRight("审批表只对派出单位和审核机构开放；您可以查看调整结果。");
        }
        var successors = one.successors().stream().map(ChangeView.Successor::name).collect(Collectors.joining("、"));
        var result = one.stateTitle() + one.endedOn().map(on -> "，任期止于 " + WordForms.day(on)).orElse("");
        return forms.fill("posting-change.docx", new Form(
                one.name(), one.post(), one.unit(), one.village(), one.kindTitle(), one.groundTitle(),
                WordForms.day(one.lastOn()), WordForms.orNone(successors), one.words().isEmpty() ? "另附" : one.words(),
                Opinion.of(one.reviews(), forms), result, forms.basis("1.6")));
    }
}
