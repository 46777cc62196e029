package zaicun.attendance.month;

import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.attendance.sheet.MonthSheet;
import zaicun.attendance.sheet.MonthSheets;
import zaicun.attendance.sheet.MonthWorkbook;
import zaicun.attendance.sheet.VillageMonth;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Span;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Month sheets as workbooks: one village's with its signatures, or all of a line, written as they are drawn. */
@Component
@Transactional(readOnly = true)
class MonthExports {

    private final MonthPages pages;
    private final MonthSheets sheets;
    private final Months months;
    private final Roster roster;
    private final SeenDistricts districts;

    MonthExports(MonthPages pages, MonthSheets sheets, Months months, Roster roster, SeenDistricts districts) {
        this.pages = pages;
        this.sheets = sheets;
        this.months = months;
        this.roster = roster;
        this.districts = districts;
    }

    /** What is to be written: drawn only while it is written. */
    record Wanted(String month, List<String> signatures, Supplier<Stream<MonthSheet>> sheets) {}

    Wanted ofVillage(Viewer viewer, VillageMonth month) {
        var standing = months.find(month);
        int version = standing.state() == MonthState.CONFIRMED ? standing.version() : 0;
        var sheet = pages.sheet(viewer, month, version);
        return new Wanted(month.month().toString(), signatures(month), () -> Stream.of(sheet));
    }

    Wanted ofLine(Viewer viewer, YearMonth month) {
        viewer.require(Right.REGISTER_READ);
        var span = Span.of(month.atDay(1), month.atEndOfMonth());
        var seen = districts.of(viewer).stream()
                .flatMap(district -> roster.postingsUnder(district, district.code(), span).stream())
                .filter(viewer::sees)
                .toList();
        if (seen.isEmpty()) {
            throw OutOfLine.notFound("这个月在您的工作范围内没有驻村干部，没有可以导出的考勤月报。");
        }
        return new Wanted(month.toString(), List.of(), () -> drawn(viewer, month, seen));
    }

    private Stream<MonthSheet> drawn(Viewer viewer, YearMonth month, List<Posting> seen) {
        var byDistrict = seen.stream().collect(Collectors.groupingBy(Posting::district));
        return byDistrict.entrySet().stream().flatMap(district -> {
            var villages = district.getValue().stream().map(Posting::village).collect(Collectors.toSet());
            var postings = district.getValue().stream().map(Posting::id).collect(Collectors.toSet());
            return sheets.drawOf(district.getKey(), villages, month).map(sheet -> own(viewer, sheet, List.copyOf(postings)));
        });
    }

    private static MonthSheet own(Viewer viewer, MonthSheet sheet, List<UUID> postings) {
        return viewer.scope().holdsVillage(sheet.village()) ? sheet : sheet.only(postings);
    }

    /** Who signed and reviewed the version that is in force. */
    private List<String> signatures(VillageMonth month) {
        var last = months.events(month).reversed();
        return Stream.of(MonthMove.SIGN, MonthMove.CONFIRM)
                .map(move -> last.stream()
                        .filter(event -> event.move() == move)
                        .findFirst()
                        .filter(event -> months.find(month).state() == MonthState.CONFIRMED
                                || months.find(month).state() == MonthState.SIGNED && move == MonthMove.SIGN)
                        .map(event -> event.recorder() + " " + event.recordedAt().toString().substring(0, 10))
                        .orElse(""))
                .toList();
    }

    void write(Wanted wanted, OutputStream out) throws IOException {
        try (var workbook = new MonthWorkbook(out, wanted.month(), wanted.signatures());
                var drawn = wanted.sheets().get()) {
            for (var sheets = drawn.iterator(); sheets.hasNext(); ) {
                workbook.add(sheets.next());
            }
        }
    }
}
