package zaicun.meetings.called;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.Span;
import zaicun.meetings.Fields;

/** Meetings of first secretaries over HTTP: called, answered, confirmed, called off; and the areas whose lead units call. */
@RestController
@RequestMapping("/api/called-meetings")
class CallController {

    private static final int USUAL_DAYS = 90;
    private static final int LONGEST_DAYS = 1_100;

    record Why(String why) {}

    record Answer(Boolean coming, String words) {

        Answer {
            Fields.require(coming != null, "coming", "没有选参加还是不能参加；请选择一项。");
        }
    }

    private final CallDesk desk;
    private final CallViews views;
    private final AreaDesk areas;
    private final Clock clock;

    CallController(CallDesk desk, CallViews views, AreaDesk areas, Clock clock) {
        this.desk = desk;
        this.views = views;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping
    @Needs(Right.MEETING_READ)
    List<CallView> list(Viewer viewer, @RequestParam Optional<LocalDate> from, @RequestParam Optional<LocalDate> to) {
        var today = LocalDate.now(clock);
        var last = to.orElse(today.plusDays(USUAL_DAYS));
        var first = from.orElse(today.minusDays(USUAL_DAYS));
        if (last.isBefore(first) || first.plusDays(LONGEST_DAYS).isBefore(last)) {
            throw new InputError("to", "起止日期 %s 至 %s 不对；结束不早于开始，一次最多查三年。".formatted(first, last));
        }
        return views.list(viewer, Span.of(first, last));
    }

    @GetMapping("/choices")
    @Needs(Right.MEETING_CALL)
    CallView.Choices choices(Viewer viewer, @RequestParam Optional<LocalDate> on) {
        return views.choices(viewer, on.orElseGet(() -> LocalDate.now(clock)));
    }

    @GetMapping("/{district}/{id}")
    @Needs(Right.MEETING_READ)
    CallView one(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        return views.one(viewer, district, id);
    }

    @PutMapping("/{id}")
    @Needs(Right.MEETING_CALL)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void call(@PathVariable UUID id, @RequestBody CallForm form, Viewer viewer) {
        desk.call(viewer, id, form);
    }

    @PostMapping("/{district}/{id}/confirm")
    @Needs(Right.MEETING_CALL)
    CallView confirm(
            @PathVariable District district, @PathVariable UUID id, @RequestBody ConfirmForm form, Viewer viewer) {
        desk.confirm(viewer, district, id, form);
        return views.one(viewer, district, id);
    }

    @PostMapping("/{district}/{id}/cancel")
    @Needs(Right.MEETING_CALL)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable District district, @PathVariable UUID id, @RequestBody Why form, Viewer viewer) {
        desk.cancel(viewer, district, id, form.why());
    }

    @PostMapping("/{district}/{id}/answer")
    @Needs(Right.MEETING_ANSWER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable District district, @PathVariable UUID id, @RequestBody Answer form, Viewer viewer) {
        desk.answer(viewer, district, id, form.coming(), form.words());
    }

    @GetMapping("/areas")
    @Needs(Right.MEETING_AREA_KEEP)
    List<AreaDesk.View> areas(Viewer viewer) {
        return areas.list(viewer);
    }

    @PutMapping("/areas/{id}")
    @Needs(Right.MEETING_AREA_KEEP)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putArea(@PathVariable UUID id, @RequestBody AreaDesk.Form form, Viewer viewer) {
        areas.put(viewer, id, form);
    }

    @DeleteMapping("/areas/{district}/{id}")
    @Needs(Right.MEETING_AREA_KEEP)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endArea(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        areas.end(viewer, district, id);
    }
}
