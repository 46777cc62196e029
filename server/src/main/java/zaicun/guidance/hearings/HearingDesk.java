package zaicun.guidance.hearings;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.guidance.SendingUnits;
import zaicun.guidance.UnitNews;
import zaicun.kernel.Clause;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.Fields;
import zaicun.kernel.Ids;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.notices.Notice;
import zaicun.notices.Notices;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Records what a unit heard (12.2), corrects and retracts it; only the unit itself does. */
@Component
@Transactional
public class HearingDesk {

    private final Hearings hearings;
    private final SendingUnits units;
    private final UnitNews news;
    private final Roster roster;
    private final Notices notices;
    private final Audit audit;

    HearingDesk(Hearings hearings, SendingUnits units, UnitNews news, Roster roster, Notices notices, Audit audit) {
        this.hearings = hearings;
        this.units = units;
        this.news = news;
        this.roster = roster;
        this.notices = notices;
        this.audit = audit;
    }

    /** The same id again adds nothing. */
    public void record(Viewer viewer, UUID unit, HearingForm form) {
        viewer.require(Right.GUIDANCE_KEEP);
        units.requireOwn(viewer, unit);
        Fields.notAfter(units.today(), "on", form.on());
        hearings.lock(unit);
        var old = form.replaces().map(id -> inForce(unit, id));
        var district = old.map(Hearing::district).orElseGet(() -> units.home(unit));
        if (hearings.known(district, form.id())) {
            return;
        }
        refuseSecondOf(unit, form);
        var hearing = new Hearing(
                district, form.id(), unit, form.on(), form.minutes(), form.replaces(), form.why(), viewer.person(),
                units.now().atOffset(ZoneOffset.UTC));
        if (!hearings.add(hearing, false)) {
            throw changed();
        }
        old.ifPresent(gone -> news.ofUnit(unit, Span.day(gone.on()), "12.2"));
        news.ofUnit(unit, Span.day(form.on()), "12.2");
        tell(viewer, hearing);
        audit.record(new Act(
                district, viewer.person(), old.isPresent() ? "hearing.correct" : "hearing.record", form.id(),
                "登记 " + form.on() + " 听取驻村工作汇报"));
    }

    /** Takes back a hearing that was not held; the reason stays. */
    void retract(Viewer viewer, District district, UUID id, String why) {
        viewer.require(Right.GUIDANCE_KEEP);
        Fields.require("words", "撤销原因", why);
        var hearing = hearings.find(district, id).orElseThrow(SendingUnits::notFound);
        units.requireOwn(viewer, hearing.unit());
        var gone = new Hearing(
                district, Ids.next(), hearing.unit(), hearing.on(), hearing.minutes(), Optional.of(id),
                Fields.text("words", why, 200), viewer.person(), units.now().atOffset(ZoneOffset.UTC));
        if (!hearings.add(gone, true)) {
            throw changed();
        }
        news.ofUnit(hearing.unit(), Span.day(hearing.on()), "12.2");
        audit.record(new Act(district, viewer.person(), "hearing.retract", id, "撤销 " + hearing.on() + " 听取汇报的登记"));
    }

    private Hearing inForce(UUID unit, UUID id) {
        return roster.districtsOfUnits(Set.of(unit)).stream()
                .flatMap(district -> hearings.find(district, id).stream())
                .filter(found -> found.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> OutOfLine.notFound("没有找到要更正的听取汇报记录，或已被更正；请刷新后重试。"));
    }

    private void refuseSecondOf(UUID unit, HearingForm form) {
        hearings.ofUnits(Set.of(unit), Span.day(form.on())).stream()
                .filter(other -> !form.replaces().equals(Optional.of(other.id())))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.under(
                            "12.2", "guidance.hearing-known", form.on() + " 的听取汇报已经登记过。", "需要补充的，请更正已登记的那一条。");
                });
    }

    /** The team leaders learn that they were heard, and what was decided. */
    private void tell(Viewer viewer, Hearing hearing) {
        var leaders = roster.postingsOfUnit(hearing.unit(), Span.day(units.today())).stream()
                .filter(Posting::leads)
                .map(Posting::person)
                .filter(person -> !person.equals(viewer.person()))
                .collect(Collectors.toSet());
        notices.tell(new Notice(
                hearing.district(), leaders, "guidance.hearing", Optional.of(Clause.of("12.2")),
                "派出单位登记了 " + hearing.on() + " 听取驻村工作汇报的记录，可在“领导到村”中查看。", "/guidance/visits",
                "hearing " + hearing.id()));
    }

    private static Conflict changed() {
        return new Conflict("这条听取汇报记录刚刚被更正或撤销过；请刷新后查看。");
    }
}
