package zaicun.study;

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
import zaicun.outbox.Receipt;

/** Studies and one's own notes over HTTP. */
@RestController
@RequestMapping("/api/studies")
class StudyController {

    private static final int USUAL_DAYS = 90;
    private static final int LONGEST_DAYS = 1_100;

    record Done(UUID id, Receipt outcome) {}

    record Why(String why) {}

    private final StudyDesk desk;
    private final StudyViews views;
    private final NoteDesk notes;
    private final Clock clock;

    StudyController(StudyDesk desk, StudyViews views, NoteDesk notes, Clock clock) {
        this.desk = desk;
        this.views = views;
        this.notes = notes;
        this.clock = clock;
    }

    @GetMapping
    @Needs(Right.STUDY_READ)
    List<StudyView> list(
            Viewer viewer,
            @RequestParam(defaultValue = "") String under,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to) {
        var last = to.orElseGet(() -> LocalDate.now(clock));
        var first = from.orElse(last.minusDays(USUAL_DAYS));
        if (last.isBefore(first) || first.plusDays(LONGEST_DAYS).isBefore(last)) {
            throw new InputError("to", "起止日期 %s 至 %s 不对；结束不早于开始，一次最多查三年。".formatted(first, last));
        }
        return views.list(viewer, under, Span.of(first, last));
    }

    @GetMapping("/choices")
    @Needs(Right.STUDY_READ)
    StudyView.Choices choices() {
        return views.choices();
    }

    @PutMapping("/{id}")
    @Needs(Right.STUDY_RECORD)
    Done record(@PathVariable UUID id, @RequestBody StudyForm form, Viewer viewer) {
        return new Done(id, desk.record(viewer, form.under(id), clock.instant()));
    }

    @GetMapping("/{district}/{id}")
    @Needs(Right.STUDY_READ)
    StudyView one(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        return views.one(viewer, district, id);
    }

    @GetMapping("/{district}/{id}/versions")
    @Needs(Right.STUDY_READ)
    List<StudyView.Version> versions(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        return views.versions(viewer, district, id);
    }

    @PostMapping("/{district}/{id}/retract")
    @Needs(Right.STUDY_RECORD)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retract(@PathVariable District district, @PathVariable UUID id, @RequestBody Why form, Viewer viewer) {
        desk.retract(viewer, district, id, form.why());
    }

    @GetMapping("/{district}/{id}/notes")
    @Needs(Right.STUDY_RECORD)
    NoteDesk.Notes notes(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        return notes.of(viewer, district, id);
    }

    @PutMapping("/{district}/{id}/note")
    @Needs(Right.STUDY_RECORD)
    NoteDesk.Notes write(
            @PathVariable District district, @PathVariable UUID id, @RequestBody NoteDesk.Form form, Viewer viewer) {
        notes.write(viewer, district, id, form);
        return notes.of(viewer, district, id);
    }

    @DeleteMapping("/{district}/{id}/note")
    @Needs(Right.STUDY_RECORD)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void throwAway(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        notes.throwAway(viewer, district, id);
    }
}
