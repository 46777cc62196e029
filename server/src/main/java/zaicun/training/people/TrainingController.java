package zaicun.training.people;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.District;

/** Who is invited to trainings and who took part, over HTTP. */
@RestController
@RequestMapping("/api/trainings")
class TrainingController {

    record People(List<UUID> people) {}

    record Said(Invitation.Answer answer, String words) {}

    private final TrainingPages pages;
    private final InvitingDesk inviting;
    private final AttendingDesk attending;
    private final Catalogues catalogues;

    TrainingController(TrainingPages pages, InvitingDesk inviting, AttendingDesk attending, Catalogues catalogues) {
        this.pages = pages;
        this.inviting = inviting;
        this.attending = attending;
        this.catalogues = catalogues;
    }

    @Needs(Right.TRAINING_READ)
    @GetMapping
    List<TrainingRow> ofYear(Viewer viewer, @RequestParam int year) {
        return pages.ofYear(viewer, year);
    }

    @Needs(Right.TRAINING_READ)
    @GetMapping("/choices")
    Catalogues.Choices choices() {
        return catalogues.today();
    }

    @Needs(Right.TRAINING_ANSWER)
    @GetMapping("/mine")
    List<OwnTraining> mine(Viewer viewer) {
        return pages.mine(viewer);
    }

    @Needs(Right.TRAINING_ANSWER)
    @PutMapping("/mine/{id}/answer")
    void answer(Viewer viewer, @PathVariable UUID id, @RequestBody Said said) {
        inviting.answer(viewer, id, said.answer(), said.words());
    }

    @Needs(Right.TRAINING_READ)
    @GetMapping("/{district}/{id}")
    TrainingPage page(Viewer viewer, @PathVariable District district, @PathVariable UUID id) {
        return pages.page(viewer, district, id);
    }

    @Needs(Right.TRAINING_HOLD)
    @PostMapping("/{district}/{id}/invitations")
    void invite(Viewer viewer, @PathVariable District district, @PathVariable UUID id, @RequestBody People invited) {
        inviting.invite(viewer, district, id, invited.people());
    }

    @Needs(Right.TRAINING_HOLD)
    @DeleteMapping("/{district}/{id}/invitations/{person}")
    void withdraw(Viewer viewer, @PathVariable District district, @PathVariable UUID id, @PathVariable UUID person) {
        inviting.withdraw(viewer, district, id, person);
    }

    @Needs(Right.TRAINING_HOLD)
    @PostMapping("/{district}/{id}/attendance")
    void confirm(
            Viewer viewer, @PathVariable District district, @PathVariable UUID id,
            @RequestBody AttendingDesk.Confirmed confirmed) {
        attending.confirm(viewer, district, id, confirmed);
    }
}
