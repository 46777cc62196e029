package zaicun.meetings.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import zaicun.outbox.Receipt;

/** The team's meeting over HTTP: its proposed agenda, its minutes, their correction. */
@RestController
@RequestMapping("/api/meetings")
class MinutesController {

    record Done(UUID id, Receipt outcome) {}

    record Why(String why) {}

    private final MeetingDesk desk;
    private final AgendaDesk agenda;
    private final Clock clock;

    MinutesController(MeetingDesk desk, AgendaDesk agenda, Clock clock) {
        this.desk = desk;
        this.agenda = agenda;
        this.clock = clock;
    }

    @GetMapping("/agenda")
    @Needs(Right.MEETING_RECORD)
    Agenda agenda(Viewer viewer, @RequestParam Optional<LocalDate> on) {
        return agenda.of(viewer, on);
    }

    @PutMapping("/{id}")
    @Needs(Right.MEETING_RECORD)
    Done record(@PathVariable UUID id, @RequestBody MeetingForm form, Viewer viewer) {
        return new Done(id, desk.record(viewer, form.under(id), clock.instant()));
    }

    @PostMapping("/{district}/{id}/retract")
    @Needs(Right.MEETING_RECORD)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retract(@PathVariable District district, @PathVariable UUID id, @RequestBody Why form, Viewer viewer) {
        desk.retract(viewer, district, id, form.why());
    }
}
