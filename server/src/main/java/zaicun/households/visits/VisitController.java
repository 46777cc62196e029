package zaicun.households.visits;

import java.time.Clock;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.outbox.Entry;
import zaicun.outbox.Receipt;

/** Visits and contacts one by one; whoever sends decides the id, so that sending again changes nothing. */
@RestController
@RequestMapping("/api/households")
class VisitController {

    record Done(UUID id, Receipt outcome) {}

    record Why(String why) {}

    private final VisitDesk visits;
    private final ContactDesk contacts;
    private final Clock clock;

    VisitController(VisitDesk visits, ContactDesk contacts, Clock clock) {
        this.visits = visits;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Needs(Right.VISIT_RECORD)
    @PutMapping("/visits/{id}")
    Done visit(@PathVariable UUID id, @RequestBody VisitForm form, Viewer viewer) {
        return new Done(id, visits.record(viewer, new Entry<>(id, clock.instant(), form)));
    }

    @Needs(Right.VISIT_RECORD)
    @PostMapping("/{district}/visits/{id}/retract")
    void retractVisit(@PathVariable District district, @PathVariable UUID id, @RequestBody Why why, Viewer viewer) {
        visits.retract(viewer, district, id, why.why());
    }

    @Needs(Right.CONTACT_RECORD)
    @PutMapping("/contacts/{id}")
    Done contact(@PathVariable UUID id, @RequestBody ContactForm form, Viewer viewer) {
        return new Done(id, contacts.record(viewer, new Entry<>(id, clock.instant(), form)));
    }

    @Needs(Right.CONTACT_RECORD)
    @PostMapping("/{district}/contacts/{id}/retract")
    void retractContact(@PathVariable District district, @PathVariable UUID id, @RequestBody Why why, Viewer viewer) {
        contacts.retract(viewer, district, id, why.why());
    }
}
