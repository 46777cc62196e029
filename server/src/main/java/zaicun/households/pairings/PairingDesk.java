package zaicun.households.pairings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.households.FactNews;
import zaicun.households.Household;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.roster.Person;
import zaicun.roster.Roster;

/** Pairs helpers with households and ends pairings (7.1), never past the cap (7.2). */
@Component
@Transactional
public class PairingDesk {

    private final Pairings pairings;
    private final Reaches reaches;
    private final HelperCap cap;
    private final Roster roster;
    private final FactNews news;
    private final PairingMessages messages;
    private final Audit audit;
    private final Clock clock;

    PairingDesk(
            Pairings pairings, Reaches reaches, HelperCap cap, Roster roster, FactNews news,
            PairingMessages messages, Audit audit, Clock clock) {
        this.pairings = pairings;
        this.reaches = reaches;
        this.cap = cap;
        this.roster = roster;
        this.news = news;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whom a household is paired with; {@code until} is not included, an open end is {@link Span#FOREVER}. */
    public record Wish(UUID household, UUID helper, Span span) {}

    public Pairing pair(Viewer viewer, District district, Wish wish) {
        viewer.require(Right.PAIRING_KEEP);
        var household = reaches.require(viewer, district, wish.household());
        var helper = helper(viewer, wish.helper());
        pairings.lockHelper(district, helper.id());
        refusePastCap(district, helper, wish.span());
        var pairing = new Pairing(
                district, Ids.next(), household.id(), household.village(), helper.id(), helper.unit(), wish.span());
        add(pairing, viewer.person());
        audit.record(new Act(
                district, viewer.person(), "pairing.begin", pairing.id(),
                "将" + helper.name() + "与农户 " + household.code() + " 结对"));
        tell(pairing);
        messages.begun(pairing, viewer.person());
        return pairing;
    }

    /** Ends a pairing; {@code last} is its last day. What was done until then keeps counting. */
    public void end(Viewer viewer, District district, UUID id, Ending ending) {
        viewer.require(Right.PAIRING_KEEP);
        var pairing = pairings.find(district, id).orElseThrow(PairingDesk::noPairing);
        reaches.require(viewer, district, pairing.household());
        if (pairing.unit().filter(viewer.scope().units()::contains).isEmpty()) {
            helper(viewer, pairing.helper());
        }
        pairings.lockHelper(district, pairing.helper());
        if (!pairing.span().contains(ending.last())) {
            throw new InputError("last", "结束日期不在结对期间（自 " + pairing.span().from() + " 起）内；请改填期间内的日期。");
        }
        pairings.moveEnd(pairing, ending.last().plusDays(1), ending.why());
        audit.record(new Act(district, viewer.person(), "pairing.end", id, "结束结对：" + ending.why()));
        tell(pairing);
        messages.ended(pairing, ending, viewer.person());
    }

    public record Ending(LocalDate last, String why) {

        public Ending {
            if (last == null) {
                throw new InputError("last", "没有填写结对的最后一天；请选择日期。");
            }
            if (why == null || why.isBlank()) {
                throw new InputError("why", "没有填写结束结对的原因；请用一句话说明。");
            }
        }
    }

    /** The pairings of a person on a day; what makes him a helper. */
    @Transactional(readOnly = true)
    public List<Pairing> pairingsOf(UUID helper, LocalDate on) {
        return pairings.ofHelper(helper, on);
    }

    /** Who is paired with the household on a day. */
    @Transactional(readOnly = true)
    public List<Pairing> helpersOf(Household household, LocalDate on) {
        return helpersOf(household.district(), List.of(household.id()), on);
    }

    @Transactional(readOnly = true)
    public List<Pairing> helpersOf(District district, Collection<UUID> households, LocalDate on) {
        return pairings.ofHouseholds(district, households, on);
    }

    /** Current pairings that the viewer sees: of his villages, of households he helps, of his units' people. */
    @Transactional(readOnly = true)
    public List<Pairing> within(Viewer viewer, District district, String village) {
        viewer.require(Right.HOUSEHOLD_READ);
        return pairings.within(district, reaches.of(viewer), village);
    }

    private Person helper(Viewer viewer, UUID id) {
        var helper = roster.person(id)
                .orElseThrow(() -> new InputError("helper", "没有找到这位帮扶责任人；请从人员名单中选择。"));
        boolean onlyUnit = !viewer.is(Role.VILLAGE) && !viewer.is(Role.BUREAU);
        boolean own = helper.unit().filter(viewer.scope().units()::contains).isPresent();
        if (onlyUnit && !own) {
            throw Refusal.under(
                    "7.1", "pairing.unit", helper.name() + "不是本单位人员，不能由本单位安排结对。", "请选择本单位人员，或请其所在单位办理。");
        }
        return helper;
    }

    private void refusePastCap(District district, Person helper, Span span) {
        var spans = new ArrayList<>(HelperCap.spansOf(pairings.ofHelpers(district, List.of(helper.id()))));
        if (!cap.isPassedBy(spans)) {
            spans.add(span);
            if (!cap.isPassedBy(spans)) {
                return;
            }
        }
        int most = cap.on(span.from());
        throw Refusal.under(
                "7.2",
                "pairing.cap",
                "%s已结对 %d 户，一名帮扶干部最多结对 %d 户，不能再加。".formatted(helper.name(), most, most),
                "请先结束其中一户的结对，或安排另一位帮扶干部。");
    }

    private void add(Pairing pairing, UUID by) {
        try {
            pairings.add(pairing.district(), List.of(pairing), by);
        } catch (DataIntegrityViolationException twice) {
            throw Refusal.under("7.1", "pairing.twice", "此人与该户在这段时间内已经结对。", "请查看该户的结对情况；需要改期的，先结束原结对。");
        }
    }

    /** Windows before this year are history; from then on every one that the pairing touches is reckoned. */
    private void tell(Pairing pairing) {
        var today = LocalDate.now(clock);
        reckonable(pairing.span(), today)
                .ifPresent(dates -> news.ofPerson(pairing.district(), pairing.helper(), dates, "7.4", "7.5"));
        news.atVillage(pairing.district(), FactNews.idOf(pairing.village()), Span.day(today), "7.1");
    }

    static Optional<Span> reckonable(Span span, LocalDate today) {
        return span.intersect(Span.of(today.withDayOfYear(1), today));
    }

    static RuntimeException noPairing() {
        return OutOfLine.notFound("没有找到这个结对，或不在您的工作范围内；请刷新后重试。");
    }
}
