package zaicun.selection.papers;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.selection.reading.ListView;

/** 正式人选名单 as Word. */
@Component
class ListPaper {

    record Form(String unit, String decision, List<Line> people, String filing, String basis) {}

    record Line(
            String name, String sex, String birth, String status, String duty, String village, String post, String starts,
            String replaces) {}

    private final WordForms forms;

    ListPaper(WordForms forms) {
        this.forms = forms;
    }

    byte[] of(ListView list) {
        var people = list.people().stream()
                .map(one -> new Line(
                        one.name(), one.sex(), one.birth(), one.politicalStatus(), one.dutyTitle(), one.village(),
                        one.post() + (one.leads() ? "（队长）" : ""), one.startsOn().toString(), WordForms.orNone(one.replaces())))
                .toList();
        var copies = list.copies().stream().map(ListView.CopyLine::addressee).collect(Collectors.joining("、"));
        return forms.fill("formal-list.docx", new Form(
                list.unit(), list.decisionNumber() + "　" + WordForms.day(list.decisionOn()), people,
                list.filedOn().map(on -> "备案号：%s，%s 报%s备案。".formatted(list.filingNumber(), WordForms.day(on), copies)).orElse("尚未报送备案。"),
                forms.basis("1.5")));
    }
}
