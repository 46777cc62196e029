package zaicun.burden;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.burden.BurdenCounts.Cell;
import zaicun.burden.BurdenReport.KnownForm;

/**
 * Counts what forms ask, and tells it where enough people took part. It writes no audit entry for a count: that would say who
 * filled in what when, which is what it must not know.
 */
@Component
@Transactional
public class BurdenDesk {

    /** So many devices at least must stand behind a number that is shown. */
    static final int LEAST = 5;

    private final BurdenCounts counts;
    private final Clock clock;
    private final boolean measuring;

    BurdenDesk(BurdenCounts counts, Clock clock, @Value("${zaicun.burden.measure}") boolean measuring) {
        this.counts = counts;
        this.clock = clock;
        this.measuring = measuring;
    }

    boolean measuring() {
        return measuring;
    }

    void take(Viewer viewer, BurdenReport report) {
        if (!measuring) {
            return;
        }
        var role = BurdenRole.of(viewer);
        report.uses().stream()
                .sorted(Comparator.comparing(FormUse::form))
                .forEach(use -> counts.add(thisWeek(), role, use));
        report.known().stream().sorted(Comparator.comparing(KnownForm::form)).forEach(counts::know);
    }

    @Transactional(readOnly = true)
    BurdenView view(int weeks) {
        var first = thisWeek().minusWeeks(weeks - 1L);
        var all = Stream.iterate(first, week -> !week.isAfter(thisWeek()), week -> week.plusWeeks(1)).toList();
        var cells = counts.since(first);
        var known = counts.known();
        var shown = cells.stream().filter(cell -> cell.devices() >= LEAST).toList();
        var titles = known.stream().collect(Collectors.toMap(KnownForm::form, KnownForm::title));
        return new BurdenView(
                measuring, LEAST, all, roles(all, shown), forms(shown, titles), unopened(cells, known));
    }

    private static List<BurdenView.RoleLine> roles(List<LocalDate> weeks, List<Cell> shown) {
        return Arrays.stream(BurdenRole.values())
                .map(role -> new BurdenView.RoleLine(role, role.title(), weeks.stream()
                        .map(week -> week(week, shown.stream()
                                .filter(cell -> cell.role() == role && cell.week().equals(week))
                                .toList()))
                        .toList()))
                .toList();
    }

    /** Only what is shown form by form is in the sum: the difference would tell what is hidden. */
    private static BurdenView.Week week(LocalDate week, List<Cell> shown) {
        var people = shown.stream().filter(cell -> cell.form().equals(FormUse.ANY)).mapToInt(Cell::devices).findFirst();
        var forms = shown.stream().filter(cell -> !cell.form().equals(FormUse.ANY)).toList();
        return people.isEmpty() || forms.isEmpty()
                ? new BurdenView.Week(week, Optional.empty(), Optional.empty())
                : new BurdenView.Week(
                        week,
                        Optional.of(each(sum(forms, Cell::minutes), people.getAsInt())),
                        Optional.of(each(sum(forms, Cell::fields), people.getAsInt())));
    }

    private static List<BurdenView.FormLine> forms(List<Cell> shown, Map<String, String> titles) {
        return shown.stream()
                .filter(cell -> !cell.form().equals(FormUse.ANY))
                .collect(Collectors.groupingBy(cell -> cell.role() + " " + cell.form()))
                .values()
                .stream()
                .map(some -> line(some, titles))
                .sorted(Comparator.comparing(BurdenView.FormLine::form).thenComparing(BurdenView.FormLine::roleTitle))
                .toList();
    }

    private static BurdenView.FormLine line(List<Cell> some, Map<String, String> titles) {
        var form = some.getFirst().form();
        int finished = (int) sum(some, Cell::finished);
        return new BurdenView.FormLine(
                form,
                titles.getOrDefault(form, form),
                appOf(form),
                some.getFirst().role().title(),
                (int) sum(some, Cell::opened),
                finished,
                each(sum(some, Cell::fields), finished),
                each(sum(some, Cell::minutes), finished));
    }

    private static List<BurdenView.Unopened> unopened(List<Cell> cells, List<KnownForm> known) {
        var opened = cells.stream().filter(cell -> cell.opened() > 0).map(Cell::form).collect(Collectors.toSet());
        return known.stream()
                .filter(form -> !opened.contains(form.form()))
                .map(form -> new BurdenView.Unopened(form.form(), form.title(), appOf(form.form())))
                .toList();
    }

    private static String appOf(String form) {
        return form.startsWith("field") ? "手机端" : "电脑端";
    }

    private static double sum(List<Cell> cells, ToDoubleFunction<Cell> number) {
        return cells.stream().mapToDouble(number).sum();
    }

    private static BigDecimal each(double sum, int number) {
        return number == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(number), 1, RoundingMode.HALF_UP);
    }

    private LocalDate thisWeek() {
        return LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
