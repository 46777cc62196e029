package zaicun.inspection.helpplan;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import zaicun.policy.Policy;

/** Writes a help plan as Word, from the template {@code forms/help-plan.docx}. */
@Component
class HelpPlanPaper {

    /** What the template names. */
    record Form(String title, String under, String words, List<Line> items, String signed, String date, String basis) {}

    record Line(String no, String goal, String measures, String responsible, String term) {}

    private static final String TEMPLATE = "/forms/help-plan.docx";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Policy policy;
    private final Configure configure =
            Configure.builder().bind("items", new LoopRowTableRenderPolicy()).build();

    HelpPlanPaper(Policy policy) {
        this.policy = policy;
    }

    byte[] of(HelpPlanViews.Whole plan) {
        var bytes = new ByteArrayOutputStream();
        try (var template = HelpPlanPaper.class.getResourceAsStream(TEMPLATE);
                var document = XWPFTemplate.compile(template, configure).render(form(plan))) {
            document.write(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private Form form(HelpPlanViews.Whole plan) {
        var lines = new ArrayList<Line>();
        for (var item : plan.items()) {
            lines.add(new Line(
                    String.valueOf(lines.size() + 1), item.item().goal(), item.item().measures(), item.responsibleName(),
                    DAY.format(item.item().due())));
        }
        var made = plan.versions().stream().filter(version -> version.version() == plan.version()).findFirst();
        return new Form(
                plan.year() + "年度帮扶计划",
                plan.villageName() + "　" + plan.teamName() + "　第 " + plan.version() + " 版",
                plan.words(),
                List.copyOf(lines),
                plan.teamName() + "（签名）：　　　　　　　　",
                made.map(HelpPlanViews.Version::madeOn).map(DAY::format).orElse(""),
                "依据：" + policy.notice().number() + " 第 8.5 条。");
    }
}
