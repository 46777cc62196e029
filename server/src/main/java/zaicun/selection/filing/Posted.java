package zaicun.selection.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.AccountDesk;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.kernel.Span;
import zaicun.roster.IdentityNumber;
import zaicun.roster.Office;
import zaicun.roster.PersonForm;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.roster.RosterDesk;
import zaicun.selection.change.Ending;
import zaicun.selection.dossier.Nomination;
import zaicun.selection.dossier.NominationMatters;
import zaicun.selection.dossier.Nominations;
import zaicun.selection.dossier.Secrets;
import zaicun.selection.nomination.Assessing;
import zaicun.selection.nomination.NominationChecks;
import zaicun.selection.review.MatterNews;

/** Makes postings of decided nominations: what was true at nomination is looked at again on the day it takes force. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Posted {

    private final Nominations nominations;
    private final NominationChecks checks;
    private final NominationMatters matters;
    private final Assessing assessing;
    private final Ending ending;
    private final Roster roster;
    private final RosterDesk desk;
    private final AccountDesk accounts;
    private final MatterNews told;
    private final Clock clock;

    Posted(
            Nominations nominations, NominationChecks checks, NominationMatters matters, Assessing assessing, Ending ending,
            Roster roster, RosterDesk desk, AccountDesk accounts, MatterNews told, Clock clock) {
        this.nominations = nominations;
        this.checks = checks;
        this.matters = matters;
        this.assessing = assessing;
        this.ending = ending;
        this.roster = roster;
        this.desk = desk;
        this.accounts = accounts;
        this.told = told;
        this.clock = clock;
    }

    /** Begins on the planned day, or on the day of the filing where that day is past (1.5: only then the posting exists). */
    Posting post(Viewer viewer, Nomination nomination) {
        var wanted = nomination.wanted();
        var today = LocalDate.now(clock);
        var start = wanted.startsOn().isBefore(today) ? today : wanted.startsOn();
        var secrets = nominations.secrets(nomination.district(), nomination.id());
        assessing.requireAdmissible(start, nomination.profile(), secrets.sanctions());
        var known = checks.owner(new IdentityNumber(secrets.identity()), nomination.profile().name());
        checks.free(known, nomination.profile().name(), wanted.datesFrom(start));
        checks.leaderSeat(nomination, start);
        wanted.replaces()
                .flatMap(posting -> roster.posting(nomination.district(), posting))
                .ifPresent(predecessor -> ending.succeed(viewer, predecessor, start));
        var posting = posting(nomination, secrets, start);
        desk.post(posting, wanted.leadsWhy(), viewer.person());
        tell(nomination, posting);
        return posting;
    }

    private Posting posting(Nomination nomination, Secrets secrets, LocalDate start) {
        var wanted = nomination.wanted();
        var profile = nomination.profile();
        var person = desk.putPerson(new PersonForm(
                profile.name(), new IdentityNumber(secrets.identity()), profile.politicalStatus(),
                Optional.of(wanted.unit()), profile.dutyTitle(), secrets.phone()));
        return new Posting(
                nomination.district(), Ids.next(), wanted.team(), person, wanted.post(), wanted.unit(), wanted.village(),
                Span.from(start), wanted.leads());
    }

    /** The candidate, the host village and street, and, where an account is missing, the security administrators. */
    private void tell(Nomination nomination, Posting posting) {
        var matter = matters.of(nomination);
        var since = "，自 " + posting.span().from() + " 起驻村。";
        told.people(matter, Set.of(posting.person()), "posted", "您的选派已备案：" + matter.title() + since);
        for (var organ : List.of(Organ.VILLAGE, Organ.STREET, Organ.HOST_OFFICE)) {
            roster.officeFor(organ, posting)
                    .ifPresent(office -> told.office(matter, office.id(), "posted", matter.title() + since));
        }
        if (accounts.accountOf(posting.person()).isEmpty()) {
            told.people(
                    matter, accounts.administrators(Role.SECURITY_ADMIN), "account",
                    "新任驻村干部" + nomination.profile().name() + "还没有账号，请在“账号”中为其开立" + since);
        }
    }

    void tellFiled(FormalList list, Office office, List<Nomination> candidates) {
        var names = candidates.stream().map(one -> one.profile().name()).collect(Collectors.joining("、"));
        told.office(
                matters.of(candidates.getFirst()), office.id(), "filed-" + list.id(),
                "正式人选名单（" + list.decisionNumber() + "）报您机构备案，请阅：" + names + "。");
    }
}
