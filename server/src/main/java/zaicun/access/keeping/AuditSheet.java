package zaicun.access.keeping;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.access.keeping.AuditReading.Filter;
import zaicun.access.keeping.AuditReading.Row;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.District;

/** The audit as an Excel sheet, written row by row. */
@Component
class AuditSheet {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final List<String> HEADS = List.of("时间", "人员", "动作", "内容", "来源地址", "区划", "对象编号");
    private static final List<Integer> WIDTHS = List.of(20, 12, 20, 60, 18, 10, 38);
    private static final int FLUSHED = 1_000;

    private final AuditReading reading;
    private final Audit audit;
    private final Clock clock;

    AuditSheet(AuditReading reading, Audit audit, Clock clock) {
        this.reading = reading;
        this.audit = audit;
        this.clock = clock;
    }

    void write(Filter filter, Viewer viewer, OutputStream out) throws IOException {
        audit.record(new Act(District.NONE, viewer.person(), "audit.export", Audit.NOBODY, "导出操作日志"));
        try (var book = new Workbook(out, "Zaicun", "1.0")) {
            var sheet = book.newWorksheet("操作日志");
            for (int column = 0; column < HEADS.size(); column++) {
                sheet.value(0, column, HEADS.get(column));
                sheet.width(column, WIDTHS.get(column));
            }
            sheet.range(0, 0, 0, HEADS.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            var lines = new int[] {0};
            reading.each(filter, row -> write(sheet, ++lines[0], row));
        }
    }

    private void write(Worksheet sheet, int line, Row row) {
        sheet.value(line, 0, MOMENT.format(row.at().atZone(clock.getZone())));
        sheet.value(line, 1, row.whoName());
        sheet.value(line, 2, row.what());
        sheet.value(line, 3, row.words());
        sheet.value(line, 4, row.address());
        sheet.value(line, 5, row.district());
        sheet.value(line, 6, row.object().toString());
        if (line % FLUSHED == 0) {
            try {
                sheet.flush();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
