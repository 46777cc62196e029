package zaicun.guidance.leaders;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.guidance.LeaderOffice;
import zaicun.guidance.UnitNews;
import zaicun.guidance.SendingUnits;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.Fields;
import zaicun.kernel.Ids;
import zaicun.kernel.InputError;
import zaicun.kernel.Span;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;

/** Names who is in charge of the posting (12.1), ends terms and puts them right; only the unit itself does. */
@Component
@Transactional
public class TermDesk {

    private final LeaderTerms terms;
    private final SendingUnits units;
    private final UnitNews news;
    private final Audit audit;
    private final Policy policy;

    TermDesk(LeaderTerms terms, SendingUnits units, UnitNews news, Audit audit, Policy policy) {
        this.terms = terms;
        this.units = units;
        this.news = news;
        this.audit = audit;
        this.policy = policy;
    }

    public UUID name(Viewer viewer, UUID unit, TermForm form) {
        require(viewer, unit);
        var term = new LeaderTerm(
                units.home(unit), Ids.next(), unit, form.office(), freeSeat(unit, form), form.holder(), form.span(), false, 0);
        terms.add(term, viewer.person());
        done(viewer, term, "NAME", "明确" + term.title() + "，" + term.dates(), term.span());
        return term.id();
    }

    /** @param words why, where something already on record is changed */
    public record Change(TermForm form, int version, String words) {

        public Change {
            Fields.require("words", "更正原因", words);
            words = Fields.text("words", words, 200);
            if (form == null) {
                throw new InputError("form", "没有收到更正后的内容；请刷新页面后重试。");
            }
        }
    }

    /** Puts name, duty or dates right; the office stays. */
    void correct(Viewer viewer, LeaderTerm.Ref ref, Change change) {
        var term = own(viewer, ref, change.version());
        if (change.form().office() != term.office()) {
            throw new InputError("office", "更正不能改职务；请撤销这条，再按正确的职务登记。");
        }
        var now = term.with(change.form().holder(), change.form().span());
        keep(now);
        done(viewer, now, "CORRECT", "更正为" + now.title() + "，" + now.dates() + "：" + change.words(), union(term.span(), now.span()));
    }

    /** Takes back what was entered by mistake. */
    void withdraw(Viewer viewer, LeaderTerm.Ref ref, int version, String why) {
        Fields.require("words", "撤销原因", why);
        var term = own(viewer, ref, version);
        keep(term.taken());
        done(viewer, term, "WITHDRAW", "撤销" + term.title() + "：" + Fields.text("words", why, 200), term.span());
    }

    private LeaderTerm own(Viewer viewer, LeaderTerm.Ref ref, int version) {
        var term = terms.find(ref.district(), ref.id())
                .filter(found -> !found.withdrawn())
                .orElseThrow(SendingUnits::notFound);
        require(viewer, term.unit());
        if (term.version() != version) {
            throw changed();
        }
        return term;
    }

    private void keep(LeaderTerm now) {
        if (!terms.change(now)) {
            throw changed();
        }
    }

    private void require(Viewer viewer, UUID unit) {
        viewer.require(Right.GUIDANCE_KEEP);
        units.requireOwn(viewer, unit);
    }

    /** The lowest seat free in these dates; the table forbids what two do at once. */
    private int freeSeat(UUID unit, TermForm form) {
        int seats = form.office() == LeaderOffice.PRINCIPAL
                ? 1
                : policy.on(form.from()).get(PolicyKeys.DEPUTIES_IN_CHARGE);
        var taken = terms.ofUnit(unit).stream()
                .filter(term -> term.office() == form.office() && term.span().overlaps(form.span()))
                .map(LeaderTerm::seat)
                .toList();
        return IntStream.rangeClosed(1, seats)
                .filter(seat -> !taken.contains(seat))
                .findFirst()
                .orElseThrow(() -> LeaderTerms.overlap(form.office()));
    }

    private void done(Viewer viewer, LeaderTerm term, String act, String words, Span touched) {
        terms.tell(term, act, words, viewer.person());
        news.ofTerm(term.unit(), touched);
        audit.record(new Act(
                term.district(), viewer.person(), "leader-term." + act.toLowerCase(Locale.ROOT), term.id(), words));
    }

    private static Span union(Span one, Span other) {
        return new Span(
                one.from().isBefore(other.from()) ? one.from() : other.from(),
                one.until().isAfter(other.until()) ? one.until() : other.until());
    }

    private static Conflict changed() {
        return new Conflict("这条任职记录刚刚被更改过；请刷新后再操作。");
    }
}
