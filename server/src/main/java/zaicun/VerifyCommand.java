package zaicun;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import zaicun.compliance.keeping.Verification;
import zaicun.kernel.Span;
import zaicun.kernel.Window;
import zaicun.roster.Roster;

/** {@code verify [--data DIR] [--month 2026-10]}: recomputes all standings and tells every difference. */
final class VerifyCommand {

    private VerifyCommand() {}

    /** 0 where nothing differs, 1 where something does. */
    static int run(List<String> words) {
        var options = new ArrayList<>(words);
        var month = takeMonth(options);
        options.add("--server.port=0");
        options.add("--server.address=127.0.0.1");
        var application = new SpringApplication(Zaicun.class);
        application.setBannerMode(Banner.Mode.OFF);
        try (var context = application.run(RunOptions.asProperties(options))) {
            var today = LocalDate.now(context.getBean(Clock.class));
            var dates = month.isEmpty() ? Span.of(today.minusMonths(1), today) : Window.parse(month).span();
            var verification = context.getBean(Verification.class);
            long differing = 0;
            for (var district : context.getBean(Roster.class).hostDistricts()) {
                var findings = verification.verify(district, dates);
                findings.differences().forEach(System.out::println);
                System.out.printf(
                        "%s：核对 %d 行，%d 处不一致%n", district, findings.compared(), findings.differing());
                differing += findings.differing();
            }
            return differing == 0 ? 0 : 1;
        }
    }

    private static String takeMonth(List<String> options) {
        int at = options.indexOf("--month");
        if (at < 0) {
            return "";
        }
        if (at + 1 == options.size()) {
            throw new UnknownOption("选项 --month 后面缺少月份，例如 --month " + YearMonth.of(2026, 10) + "。");
        }
        options.remove(at);
        return options.remove(at);
    }
}
