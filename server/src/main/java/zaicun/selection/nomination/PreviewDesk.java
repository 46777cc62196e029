package zaicun.selection.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.Clause;
import zaicun.kernel.Ids;
import zaicun.kernel.InputError;
import zaicun.kernel.Refusal;
import zaicun.roster.IdentityNumber;
import zaicun.selection.dossier.NominationSight;
import zaicun.selection.dossier.Nominations;
import zaicun.selection.dossier.Secrets;
import zaicun.selection.nomination.Preview.Fault;

/** Says while a form is typed what the bars and the roster make of it; nothing is written. */
@Component
@Transactional(readOnly = true)
class PreviewDesk {

    private final Drafting drafting;
    private final Assessing assessing;
    private final NominationSight sight;
    private final Nominations nominations;

    PreviewDesk(Drafting drafting, Assessing assessing, NominationSight sight, Nominations nominations) {
        this.drafting = drafting;
        this.assessing = assessing;
        this.sight = sight;
        this.nominations = nominations;
    }

    /** @param edited the file that is being edited, whose sealed parts the form leaves out */
    Preview preview(Viewer viewer, NominationForm form, Optional<UUID> edited) {
        viewer.require(Right.SELECTION_NOMINATE);
        var stored = edited.map(id -> stored(viewer, form, id));
        var faults = new ArrayList<Fault>();
        var assessed = assessed(form, stored, faults);
        if (faults.isEmpty() && assessed.isPresent()) {
            wholeFault(viewer, form, stored).ifPresent(faults::add);
        }
        return new Preview(assessed, List.copyOf(faults));
    }

    private Secrets stored(Viewer viewer, NominationForm form, UUID id) {
        var nomination = sight.require(viewer, form.host(), id);
        if (!NominationSight.isOfUnit(viewer, nomination)) {
            throw NominationSight.unknown();
        }
        return nominations.secrets(form.host(), id);
    }

    /** Once number, dates and kinds are there, whatever else is missing. */
    private Optional<Assessed> assessed(NominationForm form, Optional<Secrets> stored, List<Fault> faults) {
        var typed = form.candidate();
        var number = typed == null || typed.identity().isEmpty() ? stored.map(Secrets::identity).orElse("") : typed.identity();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        try {
            var identity = new IdentityNumber(number);
            boolean enough = Stream.of(form.startsOn(), typed.hiredOn(), typed.staff(), typed.employment())
                    .allMatch(Objects::nonNull);
            var sanctions = typed.sanctions().or(() -> stored.map(Secrets::sanctions)).orElse(List.of());
            var secrets = new Secrets(number, typed.phone(), "", sanctions);
            return enough
                    ? Optional.of(assessing.shown(form.startsOn(), drafting.profile(form, identity, secrets), sanctions))
                    : Optional.empty();
        } catch (InputError wrong) {
            faults.add(new Fault(wrong.field(), "", wrong.getMessage(), ""));
            return Optional.empty();
        }
    }

    private Optional<Fault> wholeFault(Viewer viewer, NominationForm form, Optional<Secrets> stored) {
        try {
            drafting.draft(viewer, Ids.next(), form, stored);
            return Optional.empty();
        } catch (InputError wrong) {
            return Optional.of(new Fault(wrong.field(), "", wrong.getMessage(), ""));
        } catch (Refusal refused) {
            var clause = refused.clause().map(Clause::toString).orElse("");
            return Optional.of(new Fault("", clause, refused.getMessage(), refused.next()));
        }
    }
}
