package zaicun.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.SignedIn;
import zaicun.access.Viewer;
import zaicun.calendar.CalendarFaults;
import zaicun.calendar.WorkCalendar;
import zaicun.web.ProblemDetails;

/** The official calendar: looked at by everybody, loaded by the system administrator. */
@RestController
@RequestMapping("/api/calendar")
class CalendarController {

    /** The byte order mark tells a spreadsheet that this is UTF-8. */
    private static final String TEMPLATE =
            """
            \uFEFF日期,类型,名称
            %1$d-01-01,放假,元旦
            %1$d-10-01,放假,国庆节
            """;

    private final CalendarDesk desk;
    private final WorkCalendar calendar;
    private final Clock clock;

    CalendarController(CalendarDesk desk, WorkCalendar calendar, Clock clock) {
        this.desk = desk;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping
    @SignedIn
    CalendarView calendar(@RequestParam Optional<Integer> year) {
        return CalendarView.of(calendar, year.orElseGet(() -> LocalDate.now(clock).getYear()));
    }

    @GetMapping("/{year}/template.csv")
    @Needs(Right.CALENDAR_KEEP)
    ResponseEntity<byte[]> template(@PathVariable int year) {
        var name = ContentDisposition.attachment().filename(year + "年工作日历.csv", StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(TEMPLATE.formatted(year).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/{year}")
    @Needs(Right.CALENDAR_KEEP)
    CalendarView load(@PathVariable int year, @RequestParam MultipartFile file, Viewer viewer) {
        desk.load(viewer, year, bytesOf(file));
        return CalendarView.of(calendar, year);
    }

    /** @param line 0 where it is about the file as a whole */
    record Fault(int line, String words) {}

    @ExceptionHandler
    ProblemDetail faulty(CalendarFaults found) {
        var problem = ProblemDetails.of(
                HttpStatus.UNPROCESSABLE_CONTENT, "不能载入", "文件有 " + found.faults().size() + " 处问题，没有载入。", "calendar.faults");
        problem.setProperty("next", "请按下面列出的行修改后重新上传。");
        List<Fault> faults = found.faults().stream().map(one -> new Fault(one.line(), one.words())).toList();
        problem.setProperty("faults", faults);
        return problem;
    }

    private static byte[] bytesOf(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
