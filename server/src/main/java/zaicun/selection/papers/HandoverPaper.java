package zaicun.selection.papers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.selection.handover.HandoverView;
import zaicun.selection.handover.Part;

/** 交接清单 as Word, with the three signatures or room for them. */
@Component
class HandoverPaper {

    record Form(
            String giver, String taker, String village, String unit, String term, String doneOn, List<Listed> lists,
            String items, List<Sign> signs, String basis) {}

    record Listed(String title, String lines) {}

    record Sign(String part, String signed) {}

    private final WordForms forms;

    HandoverPaper(WordForms forms) {
        this.forms = forms;
    }

    byte[] of(HandoverView one) {
        return forms.fill("handover.docx", new Form(
                one.name() + "（" + one.post() + "）", one.takerName() + "（" + one.takerRole() + "）", one.village(), one.unit(),
                WordForms.day(one.from()) + "至" + WordForms.day(one.last()),
                one.doneOn().map(WordForms::day).orElse("—"), one.lists().stream().map(HandoverPaper::listed).toList(),
                items(one), signs(one), forms.basis("1.6")));
    }

    private static Listed listed(HandoverView.Listed list) {
        var lines = list.lines();
        return new Listed(list.title(), lines.isEmpty()
                ? "无"
                : IntStream.range(0, lines.size())
                        .mapToObj(place -> (place + 1) + ". " + lines.get(place))
                        .collect(Collectors.joining("\n")));
    }

    private static String items(HandoverView one) {
        var settled = one.settled().stream()
                .map(item -> item.title() + "（" + item.outcome().title() + "）" + item.words());
        var open = one.open().stream().map(item -> item.title() + "：" + item.text() + "（未处理）");
        return WordForms.orNone(Stream.concat(settled, open).collect(Collectors.joining("\n")));
    }

    private List<Sign> signs(HandoverView one) {
        return Arrays.stream(Part.values())
                .map(part -> new Sign(part.title(), one.signatures().stream()
                        .filter(signed -> signed.part() == part && signed.valid())
                        .map(signed -> signed.name() + "　" + forms.at(signed.at())
                                + (signed.words().isEmpty() ? "" : "（" + signed.words() + "）"))
                        .findFirst()
                        .orElse("签字：　　　　　　年　　月　　日")))
                .toList();
    }
}
