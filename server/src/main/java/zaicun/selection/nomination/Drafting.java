package zaicun.selection.nomination;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.policy.RetirementRow.Sex;
import zaicun.roster.IdentityNumber;
import zaicun.roster.Masks;
import zaicun.roster.Office;
import zaicun.roster.Team;
import zaicun.selection.Candidate.Retiring;
import zaicun.selection.dossier.Nomination;
import zaicun.selection.dossier.NominationState;
import zaicun.selection.dossier.Profile;
import zaicun.selection.dossier.Secrets;
import zaicun.selection.dossier.Wanted;

/** Makes a file of what was typed, checked against rules and roster. */
@Component
class Drafting {

    /** A file with what of it is sealed. */
    record Draft(Nomination nomination, Secrets secrets) {}

    private final NominationChecks checks;
    private final Assessing assessing;
    private final Clock clock;

    Drafting(NominationChecks checks, Assessing assessing, Clock clock) {
        this.checks = checks;
        this.assessing = assessing;
        this.clock = clock;
    }

    /** The whole of a form, refused where something is wrong; {@code stored} holds what the form leaves out. */
    Draft draft(Viewer viewer, UUID id, NominationForm form, Optional<Secrets> stored) {
        form.requireComplete();
        var secrets = secrets(form.candidate(), stored);
        var identity = new IdentityNumber(secrets.identity());
        var team = checks.team(form);
        checks.dates(form, identity);
        checks.leading(form);
        var wanted = wanted(unitOf(viewer, team), form, team);
        var person = checks.owner(identity, form.candidate().name());
        checks.free(person, form.candidate().name(), wanted.datesFrom(wanted.startsOn()));
        var profile = profile(form, identity, secrets);
        var eligibility = assessing.requireAdmissible(form.startsOn(), profile, secrets.sanctions());
        var nomination = new Nomination(
                team.district(), id, wanted, profile, eligibility.verdict(), form.exceptionWhy(), NominationState.DRAFT, 0,
                new Nomination.Course(0, Optional.empty(), Optional.empty(), Optional.empty(), clock.instant()),
                viewer.person());
        checks.leaderSeat(nomination, wanted.startsOn());
        return new Draft(nomination, secrets);
    }

    private Wanted wanted(UUID unit, NominationForm form, Team team) {
        checks.predecessor(form, team);
        return new Wanted(
                unit, team.id(), team.village(), form.post(), form.leadsTeam(), form.leadsWhy(), form.startsOn(),
                form.endsOn(), form.replaces());
    }

    /** The viewer's unit; where he sits at several, the one that sends the team. */
    static UUID unitOf(Viewer viewer, Team team) {
        var units = viewer.offices(Role.SENDING_UNIT).map(Office::id).toList();
        return units.stream().filter(team.unit()::equals).findFirst()
                .or(() -> units.stream().findFirst())
                .orElseThrow(() -> OutOfLine.noRight("人选由派出单位报送；您不在派出单位任职。"));
    }

    static Secrets secrets(CandidateForm form, Optional<Secrets> stored) {
        var identity = form.identity().isEmpty() ? stored.map(Secrets::identity).orElse("") : form.identity();
        var phone = form.phone().isEmpty() ? stored.map(Secrets::phone).orElse("") : form.phone();
        if (identity.isEmpty()) {
            throw new InputError("identity", "没有填写身份证号；请填写 18 位号码。");
        }
        if (phone.isEmpty()) {
            throw new InputError("phone", "没有填写联系电话；请填写。");
        }
        return new Secrets(
                new IdentityNumber(identity).digits(),
                phone,
                form.health().or(() -> stored.map(Secrets::health)).filter(words -> !words.isEmpty())
                        .orElseThrow(() -> new InputError("health", "没有填写健康状况；请填写，如“健康”。")),
                form.sanctions().or(() -> stored.map(Secrets::sanctions)).orElse(List.of()));
    }

    Profile profile(NominationForm form, IdentityNumber identity, Secrets secrets) {
        var typed = form.candidate();
        var sex = Sex.valueOf(identity.sex());
        var retiring = new Retiring(identity.birth(), sex, typed.staff(), typed.retiresOn());
        return new Profile(
                typed.name(), sex, identity.birth(), typed.nationality(), typed.politicalStatus(), typed.education(),
                typed.employer(), typed.dutyTitle(), typed.hiredOn(), typed.staff(), typed.employment(), identity.masked(),
                Masks.phone(secrets.phone()), assessing.reckoned(form.startsOn(), retiring),
                typed.retiresOn().isPresent() ? typed.retiresWhy() : "");
    }
}
