package zaicun.households.lists;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.compliance.SubjectKind;
import zaicun.households.Forms;
import zaicun.households.Household;
import zaicun.households.Households;
import zaicun.households.Member;
import zaicun.households.Members;
import zaicun.households.duties.PairDuties;
import zaicun.households.lists.ListDesk.Row;
import zaicun.households.pairings.Pairing;
import zaicun.households.pairings.PairingDesk;
import zaicun.households.pairings.Reaches;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Span;
import zaicun.kernel.State;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Roster;

/** A household on one page, and the opening of what is kept under cover. */
@Component
@Transactional
class CardDesk {

    private final ListDesk lists;
    private final Households households;
    private final Members members;
    private final PairingDesk pairings;
    private final List<PairDuties> duties;
    private final Reaches reaches;
    private final Roster roster;
    private final Audit audit;

    CardDesk(
            ListDesk lists, Households households, Members members, PairingDesk pairings, List<PairDuties> duties,
            Reaches reaches, Roster roster, Audit audit) {
        this.lists = lists;
        this.households = households;
        this.members = members;
        this.pairings = pairings;
        this.duties = duties;
        this.reaches = reaches;
        this.roster = roster;
        this.audit = audit;
    }

    /** A duty of a pair as it stands today. */
    record Due(String clause, String window, String owed, String done, State state, LocalDate endsOn) {}

    record HelperLine(
            UUID pairing,
            UUID person,
            String name,
            String unitName,
            LocalDate from,
            Optional<LocalDate> to,
            List<Due> duties) {}

    /** @param mayOpenPhone whether the viewer may see the phone number, giving a reason */
    record Card(Row household, String phoneMasked, boolean mayOpenPhone, List<Member> members, List<HelperLine> helpers) {}

    @Transactional(readOnly = true)
    Card card(Viewer viewer, District district, UUID id) {
        viewer.require(Right.HOUSEHOLD_READ);
        var shown = reaches.require(viewer, district, id);
        var reach = reaches.of(viewer);
        var row = lists.rows(reach, district, households.find(district, List.of(id))).getFirst();
        var helping = pairings.helpersOf(shown, reach.on());
        return new Card(
                row,
                shown.phoneMasked(),
                row.full() && mayOpen(viewer),
                row.full() ? members.of(district, id) : List.of(),
                helpers(helping, reach.on()));
    }

    private List<HelperLine> helpers(List<Pairing> helping, LocalDate on) {
        var people = roster.people(helping.stream().map(Pairing::helper).distinct().toList());
        var units = unitNames(helping);
        return helping.stream().map(pairing -> helper(pairing, people, units, on)).toList();
    }

    private HelperLine helper(Pairing pairing, Map<UUID, Person> people, Map<UUID, String> units, LocalDate on) {
        return new HelperLine(
                pairing.id(),
                pairing.helper(),
                Optional.ofNullable(people.get(pairing.helper())).map(Person::name).orElse(""),
                pairing.unit().map(unit -> units.getOrDefault(unit, "")).orElse(""),
                pairing.span().from(),
                Optional.of(pairing.span().last()).filter(last -> !last.equals(Span.FOREVER)),
                due(pairing, on));
    }

    private Map<UUID, String> unitNames(Collection<Pairing> helping) {
        return helping.stream()
                .flatMap(pairing -> pairing.unit().stream())
                .distinct()
                .flatMap(unit -> roster.office(unit).stream())
                .collect(Collectors.toMap(Office::id, Office::name));
    }

    /** What the pair owes in the windows that hold today. */
    List<Due> due(Pairing pairing, LocalDate on) {
        var selection = new Selection.Of(pairing.district(), SubjectKind.PAIRING, pairing.id());
        try (Stream<Reckoning> reckoned =
                duties.stream().flatMap(duty -> duty.reckon(selection, Span.day(on), on))) {
            return reckoned.sorted(Comparator.comparing(Reckoning::clause)).map(one -> new Due(
                            one.clause().toString(),
                            one.window().toString(),
                            one.owed().toPlainString(),
                            one.done().toPlainString(),
                            one.course().on(on),
                            one.course().endsOn()))
                    .toList();
        }
    }

    /** @param member absent for the household's own phone */
    record Opening(What what, Optional<UUID> member, String reason) {

        enum What {
            PHONE("联系电话"),
            IDENTITY("身份证号"),
            HEALTH("健康状况");

            private final String title;

            What(String title) {
                this.title = title;
            }
        }

        Opening {
            Forms.require("what", "要查看的内容", what);
            Forms.require("reason", "查看原因", reason);
            reason = Forms.text("reason", reason, 200);
            member = member == null ? Optional.empty() : member;
            if (what != What.PHONE && member.isEmpty()) {
                throw new InputError("member", "没有选择家庭成员；请从成员名单中选择。");
            }
        }
    }

    record Opened(String text) {}

    /** Personal data in clear; who opened what and why stands in the audit. */
    Opened open(Viewer viewer, District district, UUID id, Opening opening) {
        var household = reaches.requireFully(viewer, district, id);
        if (opening.what() == Opening.What.PHONE ? !mayOpen(viewer) : !viewer.may(Right.PERSONAL_DATA_OPEN)) {
            throw OutOfLine.noRight("您的岗位不能查看这项内容；确有需要的，请联系村党组织。");
        }
        var text = opening.member()
                .map(member -> ofMember(household, member, opening.what()))
                .orElseGet(() -> households.openPhone(district, id).orElse(""));
        audit.record(new Act(
                district, viewer.person(), "household.open", id,
                "查看农户 " + household.code() + " 的" + opening.what().title + "，原因：" + opening.reason()));
        return new Opened(text);
    }

    private String ofMember(Household household, UUID member, Opening.What what) {
        if (members.of(household.district(), household.id()).stream().noneMatch(one -> one.id().equals(member))) {
            throw Reaches.notFound();
        }
        return switch (what) {
            case IDENTITY -> members.openIdentity(household.district(), member).orElse("");
            case HEALTH -> members.openHealth(household.district(), member).orElse("");
            case PHONE -> households.openPhone(household.district(), household.id()).orElse("");
        };
    }

    /** Whoever has to call the household may see its number: helpers and stationed cadres as well. */
    private static boolean mayOpen(Viewer viewer) {
        return viewer.may(Right.PERSONAL_DATA_OPEN) || viewer.is(Role.HELPER) || viewer.is(Role.CADRE);
    }
}
