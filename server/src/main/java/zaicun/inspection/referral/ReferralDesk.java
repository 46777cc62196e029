package zaicun.inspection.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.inspection.Texts;
import zaicun.inspection.finding.Finding;
import zaicun.inspection.finding.FindingSight;
import zaicun.inspection.plan.PlanSight;
import zaicun.inspection.referral.Referrals.Words;
import zaicun.kernel.Conflict;
import zaicun.kernel.InputError;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.roster.Team;

/** Hands serious matters on and writes down what became of them (8.4). Every reading is audited. */
@Component
@Transactional
class ReferralDesk {

    private static final int AT_MOST = 500;

    private final Referrals referrals;
    private final FindingSight sight;
    private final Roster roster;
    private final Policy policy;
    private final Audit audit;
    private final Clock clock;

    ReferralDesk(
            Referrals referrals, FindingSight sight, Roster roster, Policy policy, Audit audit, Clock clock) {
        this.referrals = referrals;
        this.sight = sight;
        this.roster = roster;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param moves what the viewer may do now */
    record View(
            String district,
            UUID id,
            UUID finding,
            String villageName,
            String personName,
            String unitName,
            String causeTitle,
            String organ,
            String words,
            ReferralState state,
            String stateTitle,
            LocalDate referredOn,
            String recorder,
            List<Referrals.Told> told,
            List<ReferralMove> moves) {}

    record Choices(List<Cause> causes, List<Cause> unit) {}

    record Cause(String code, String title) {}

    Choices choices() {
        return new Choices(
                causes().stream().map(item -> new Cause(item.code(), item.title())).toList(),
                Stream.of(UnitHeld.values()).map(held -> new Cause(held.name(), held.title())).toList());
    }

    private List<CatalogueItem> causes() {
        return policy.on(LocalDate.now(clock)).get(PolicyKeys.REFERRAL_CAUSES);
    }

    void refer(Viewer viewer, ReferralForm form) {
        viewer.require(Right.REFERRAL_KEEP);
        var district = Texts.district(form.district());
        var finding = sight.seen(viewer, district, form.finding());
        var office = sight.stop(finding).office();
        if (!PlanSight.atOffice(viewer, office)) {
            throw PlanSight.notFound();
        }
        if (causes().stream().noneMatch(cause -> cause.code().equals(form.cause()))) {
            throw new InputError("cause", "“" + form.cause() + "”不是应当移送的情形；请从列表中选择。");
        }
        var referral = new Referral(
                district, form.id(), finding.id(), finding.village(), office, finding.person(), unitOf(finding),
                form.cause(), form.organ(), form.words(), ReferralState.REFERRED, LocalDate.now(clock), viewer.name());
        if (!referrals.add(viewer, referral)) {
            throw new Conflict("这份移送已经登记过；请刷新页面查看。");
        }
        referrals.tell(viewer, referral, ReferralMove.REFER, new Words(form.words(), Optional.empty(), Optional.empty()));
        audit.record(new Act(district, viewer.person(), "referral.refer", referral.id(), "登记移送处理"));
    }

    private Optional<UUID> unitOf(Finding finding) {
        return finding.person()
                .flatMap(person -> roster.postingOf(person, finding.foundOn()))
                .map(Posting::unit)
                .or(() -> roster.team(finding.district(), finding.team()).map(Team::unit));
    }

    void decide(Viewer viewer, DecisionForm form) {
        viewer.require(Right.REFERRAL_KEEP);
        var referral = referrals.lock(Texts.district(form.district()), form.referral())
                .filter(found -> PlanSight.atOffice(viewer, found.office()))
                .orElseThrow(PlanSight::notFound);
        if (referral.state() != form.state()) {
            throw new Conflict("这份移送刚刚被他人办理过，现为“" + referral.state().title() + "”；请刷新后再办理。");
        }
        requirePast(referral, form);
        referrals.move(referral, form.move().from(referral.state()));
        referrals.tell(
                viewer, referral, form.move(),
                new Words(form.words(), Optional.ofNullable(form.unit()), Optional.ofNullable(form.decidedOn())));
        audit.record(new Act(
                referral.district(), viewer.person(), "referral." + form.move().name().toLowerCase(Locale.ROOT),
                referral.id(), "移送处理：" + form.move().title()));
    }

    private void requirePast(Referral referral, DecisionForm form) {
        if (form.move() == ReferralMove.DECIDE
                && (form.decidedOn().isAfter(LocalDate.now(clock)) || form.decidedOn().isBefore(referral.referredOn()))) {
            throw new InputError(
                    "decidedOn", "处理日期 " + form.decidedOn() + " 应在移送日期 " + referral.referredOn() + " 至今天之间；请核对。");
        }
    }

    List<View> all(Viewer viewer) {
        var offices = Stream.of(Role.BUREAU, Role.SENDING_UNIT).flatMap(viewer::offices).map(Office::id).toList();
        var found = referrals.of(offices, AT_MOST);
        var villages = roster.divisionNames(found.stream().map(Referral::village).distinct().toList());
        var people = roster.people(found.stream().flatMap(one -> one.person().stream()).distinct().toList());
        var told = found.stream().collect(Collectors.groupingBy(Referral::district)).entrySet().stream()
                .flatMap(entry -> referrals
                        .told(entry.getKey(), entry.getValue().stream().map(Referral::id).toList())
                        .values()
                        .stream())
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Referrals.Told::referral));
        found.forEach(one -> audit.record(new Act(one.district(), viewer.person(), "referral.read", one.id(), "查看移送处理")));
        return found.stream()
                .map(one -> view(
                        one,
                        villages.getOrDefault(one.village(), one.village()),
                        one.person().map(people::get).map(Person::name).orElse("（工作队）"),
                        told.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private View view(Referral referral, String village, String person, List<Referrals.Told> told) {
        return new View(
                referral.district().code(),
                referral.id(),
                referral.finding(),
                village,
                person,
                referral.unit().flatMap(roster::office).map(Office::name).orElse(""),
                causes().stream()
                        .filter(cause -> cause.code().equals(referral.cause()))
                        .map(CatalogueItem::title)
                        .findFirst()
                        .orElse(referral.cause()),
                referral.organ(),
                referral.words(),
                referral.state(),
                referral.state().title(),
                referral.referredOn(),
                referral.recorder(),
                told,
                Stream.of(ReferralMove.values()).filter(move -> move.isLegalFrom(referral.state())).toList());
    }
}
