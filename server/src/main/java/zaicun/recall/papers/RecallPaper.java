package zaicun.recall.papers;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.kernel.Clause;
import zaicun.kernel.OutOfLine;
import zaicun.policy.ClauseEntry;
import zaicun.policy.Policy;
import zaicun.recall.file.RecallMove;
import zaicun.recall.reading.RecallView;

/** Writes 召回审批表 as Word, from the template {@code forms/recall.docx}; what is not said yet stays blank to be signed. */
@Component
class RecallPaper {

    /** What the template names; every field is text as it is printed. */
    record Form(
            String name, String post, String unit, String village, String term, String proposer, String causes,
            List<Line> facts, List<Opinion> steps, String measures, String result, String filed, String basis) {}

    /** One fact; {@code source} is the record and clause it comes from. */
    record Line(String on, String what, String source) {}

    record Opinion(String organ, String opinion, String signed) {}

    private static final String TEMPLATE = "/forms/recall.docx";
    private static final String BLANK = "（签名）　　　　年　　月　　日";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final Set<RecallMove> PRINTED = EnumSet.of(
            RecallMove.PROPOSE, RecallMove.SUPPLEMENT, RecallMove.OPINE, RecallMove.ANSWER, RecallMove.WAIVE,
            RecallMove.RECALL, RecallMove.DECLINE, RecallMove.REVOKE);

    private final Policy policy;
    private final DateTimeFormatter moment;
    private final Configure configure = Configure.builder()
            .bind("facts", new LoopRowTableRenderPolicy())
            .bind("steps", new LoopRowTableRenderPolicy())
            .build();

    RecallPaper(Policy policy, Clock clock) {
        this.policy = policy;
        this.moment = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(clock.getZone());
    }

    byte[] of(RecallView view) {
        if (!view.whole()) {
            throw OutOfLine.noRight("召回审批表只对办理机构和本人开放；您可以查看备案的结果。");
        }
        var bytes = new ByteArrayOutputStream();
        try (var template = RecallPaper.class.getResourceAsStream(TEMPLATE);
                var document = XWPFTemplate.compile(template, configure).render(form(view))) {
            document.write(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private Form form(RecallView view) {
        var person = view.person();
        return new Form(
                person.name(), person.post(), person.unit(), person.village(), term(person),
                view.proposer() + "　" + DAY.format(view.openedOn()), causes(view), facts(view), steps(view), measures(view),
                result(view), filed(view), basis());
    }

    private static String term(RecallView.Concerned person) {
        return DAY.format(person.from()) + person.until().map(last -> " 至 " + DAY.format(last)).orElse(" 起");
    }

    private static String causes(RecallView view) {
        return view.causes().stream()
                .map(cause -> cause.title() + (cause.text().isEmpty() ? "" : "（" + cause.text() + "）"))
                .collect(Collectors.joining("；"));
    }

    private static List<Line> facts(RecallView view) {
        return view.facts().stream()
                .map(fact -> new Line(
                        DAY.format(fact.on()),
                        fact.text() + (fact.text().isEmpty() || fact.words().isEmpty() ? "" : "。") + fact.words(),
                        fact.kindTitle() + "\n" + fact.clause()))
                .toList();
    }

    private List<Opinion> steps(RecallView view) {
        var steps = new ArrayList<>(view.said().stream()
                .filter(said -> PRINTED.contains(said.move()))
                .map(said -> new Opinion(said.title(), said.words(), said.who() + "　" + moment.format(said.at())))
                .toList());
        if (view.said().stream().noneMatch(said -> said.move().isOwn())) {
            steps.add(new Opinion("本人说明", "", BLANK));
        }
        if (view.result().isEmpty()) {
            steps.add(new Opinion("审批意见", "", BLANK));
        }
        return steps;
    }

    private static String measures(RecallView view) {
        var titles = view.result().stream()
                .flatMap(result -> result.measures().stream())
                .map(RecallView.Cause::title)
                .collect(Collectors.joining("、"));
        return titles.isEmpty() ? "—" : titles;
    }

    private static String result(RecallView view) {
        var ended = view.result().flatMap(RecallView.Result::lastOn).map(last -> "，驻村任期止于 " + DAY.format(last)).orElse("");
        var number = view.result().map(RecallView.Result::number).filter(one -> !one.isEmpty()).map(one -> "，" + one).orElse("");
        return view.stateTitle() + number + ended;
    }

    private String filed(RecallView view) {
        var copies = view.copies().stream()
                .map(copy -> copy.addressee() + "（" + copy.result() + "）"
                        + copy.readAt().map(at -> "，" + copy.readName() + " " + moment.format(at) + " 阅").orElse("，未阅"))
                .collect(Collectors.joining("；"));
        return copies.isEmpty() ? "—" : copies;
    }

    private String basis() {
        var words = policy.clause(Clause.of("10.3")).map(ClauseEntry::words).orElse("");
        return "依据：%s 第 10.1、10.2、10.3 条。%s".formatted(policy.notice().number(), words);
    }
}
