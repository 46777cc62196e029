package zaicun.selection.papers;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import zaicun.policy.Policy;

/** Fills the templates under {@code forms/}; rows named here repeat. */
@Component
class WordForms {

    static final String BLANK_SIGN = "（盖章）　　　　年　　月　　日";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Policy policy;
    private final DateTimeFormatter moment;
    private final Configure configure = Configure.builder()
            .bind("steps", new LoopRowTableRenderPolicy())
            .bind("people", new LoopRowTableRenderPolicy())
            .bind("lists", new LoopRowTableRenderPolicy())
            .bind("signs", new LoopRowTableRenderPolicy())
            .build();

    WordForms(Policy policy, Clock clock) {
        this.policy = policy;
        this.moment = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(clock.getZone());
    }

    byte[] fill(String template, Record form) {
        var bytes = new ByteArrayOutputStream();
        try (var stream = WordForms.class.getResourceAsStream("/forms/" + template);
                var document = XWPFTemplate.compile(stream, configure).render(form)) {
            document.write(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    String basis(String clauses) {
        return "依据：%s 第 %s 条。".formatted(policy.notice().number(), clauses);
    }

    String at(Instant at) {
        return moment.format(at);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String orNone(String text) {
        return text.isBlank() ? "—" : text;
    }
}
