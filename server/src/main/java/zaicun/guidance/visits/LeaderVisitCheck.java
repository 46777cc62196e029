package zaicun.guidance.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.compliance.UnitVillage;
import zaicun.guidance.SendingUnits;
import zaicun.guidance.leaders.LeaderTerm;
import zaicun.guidance.leaders.LeaderTerms;
import zaicun.kernel.District;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.roster.Roster;

/** Who may record a visit, and whether it can have been one: people posted there, leaders in office on that day. */
@Component
class LeaderVisitCheck {

    private final Roster roster;
    private final LeaderTerms terms;
    private final LeaderVisits visits;
    private final SendingUnits units;

    LeaderVisitCheck(Roster roster, LeaderTerms terms, LeaderVisits visits, SendingUnits units) {
        this.roster = roster;
        this.terms = terms;
        this.visits = visits;
        this.units = units;
    }

    /** The unit itself, the village visited, or whoever is posted there. */
    void requireRecorder(Viewer viewer, UnitVillage place) {
        boolean village = viewer.offices(Role.VILLAGE).anyMatch(office -> office.prefix().equals(place.village()));
        boolean posted = roster.postingOf(viewer.person(), units.today())
                .filter(posting -> posting.village().equals(place.village()))
                .isPresent();
        if (!SendingUnits.isOwn(viewer, place.unit()) && !village && !posted) {
            throw SendingUnits.notFound();
        }
    }

    void requirePosted(UnitVillage place, LocalDate on) {
        var there = roster.postingsUnder(District.of(place.village()), place.village(), Span.day(on));
        if (there.stream().noneMatch(posting -> posting.unit().equals(place.unit()))) {
            throw Refusal.under(
                    "12.3", "guidance.not-posted", "该单位 " + on + " 在这个村没有驻村干部，不是它的驻点村。", "请核对到村日期和村。");
        }
    }

    /** Each leader, in office on the day. */
    List<LeaderTerm> leaders(LeaderVisitForm form) {
        var known = terms.ofUnit(form.unit());
        return form.leaders().stream().map(id -> inOffice(known, id, form.on())).toList();
    }

    private static LeaderTerm inOffice(List<LeaderTerm> known, UUID id, LocalDate on) {
        var term = known.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> Refusal.under(
                "12.1", "guidance.leader-unknown", "所选的负责人不在该单位的任职登记中，或登记已撤销。", "请刷新后重新选择；没有的，请派出单位先在“本单位责任”登记。"));
        if (!term.span().contains(on)) {
            throw new Refusal(
                    "guidance.not-in-office", term.office().clause(),
                    on + " " + term.title() + "不在任（任职 " + term.dates() + "），不能计为" + term.office().title() + "到村。",
                    "请核对到村日期和人员；任职日期登记有误的，请派出单位在“本单位责任”更正后再登记。");
        }
        return term;
    }

    /** Two records of one visit would count it twice. */
    void refuseSecond(UnitVillage place, LocalDate on, Optional<UUID> replaced) {
        visits.under(District.of(place.village()), place.village(), Span.day(on)).stream()
                .filter(other -> other.place().equals(place) && !replaced.equals(Optional.of(other.id())))
                .findFirst()
                .ifPresent(other -> {
                    var who = roster.person(other.recordedBy()).map(person -> person.name()).orElse("他人");
                    throw Refusal.under(
                            "12.3", "guidance.visit-known", on + " 到村已由" + who + "登记，不必重复登记。",
                            "同一天还有别的负责人到村的，请更正已有的那一条，补上人员。");
                });
    }
}
