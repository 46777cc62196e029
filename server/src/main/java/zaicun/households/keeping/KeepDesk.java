package zaicun.households.keeping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.households.Forms;
import zaicun.households.Household;
import zaicun.households.HouseholdDesk;
import zaicun.households.HouseholdForm;
import zaicun.households.HouseholdKind;
import zaicun.households.Households;
import zaicun.households.Members;
import zaicun.households.pairings.Reaches;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.roster.Roster;

/** Adds households of one's own village and keeps them right (7.3). */
@Component
@Transactional
class KeepDesk {

    private static final int VILLAGE_CODE = 12;

    private final HouseholdDesk desk;
    private final Households households;
    private final Members members;
    private final Reaches reaches;
    private final Roster roster;
    private final Audit audit;
    private final Clock clock;

    KeepDesk(
            HouseholdDesk desk, Households households, Members members, Reaches reaches, Roster roster, Audit audit,
            Clock clock) {
        this.desk = desk;
        this.households = households;
        this.members = members;
        this.reaches = reaches;
        this.roster = roster;
        this.audit = audit;
        this.clock = clock;
    }

    record Village(String code, String name) {}

    /** Villages whose households the viewer keeps. */
    List<Village> villages(Viewer viewer, District district) {
        var codes = reaches.of(viewer).prefixes().stream()
                .filter(prefix -> prefix.length() == VILLAGE_CODE && District.of(prefix).equals(district))
                .sorted()
                .toList();
        var names = roster.divisionNames(codes);
        return codes.stream().map(code -> new Village(code, names.getOrDefault(code, code))).toList();
    }

    UUID add(Viewer viewer, District district, HouseholdForm form) {
        viewer.require(Right.HOUSEHOLD_KEEP);
        if (villages(viewer, district).stream().noneMatch(village -> village.code().equals(form.village()))) {
            throw new InputError("village", "村代码 " + form.village() + " 不是您所在的村；请只登记本村农户。");
        }
        if (!households.idsOf(district, List.of(form.code())).isEmpty()) {
            throw new InputError("code", "户编码 " + form.code() + " 已经登记过；请在农户列表中查找这一户。");
        }
        desk.putAll(district, List.of(form), viewer.person());
        var id = households.idsOf(district, List.of(form.code())).get(form.code());
        tell(viewer, "household.add", household(viewer, district, id), "登记农户 ");
        return id;
    }

    void change(Viewer viewer, District district, UUID id, BasicsForm form) {
        var old = household(viewer, district, id);
        var phone = households.openPhone(district, id).orElse("");
        desk.putAll(district, List.of(form.over(old, phone)), viewer.person());
        tell(viewer, "household.change", old, "修改基本情况：农户 ");
    }

    /** @param on the day from which the household is of the new kind */
    record KindForm(HouseholdKind kind, LocalDate on, String why) {

        KindForm {
            Forms.require("kind", "新的类别", kind);
            Forms.require("on", "起始日期", on);
            Forms.require("why", "变更原因", why);
            why = Forms.text("why", why, 200);
        }
    }

    void changeKind(Viewer viewer, District district, UUID id, KindForm form) {
        var old = household(viewer, district, id);
        Forms.notAfter(LocalDate.now(clock), form.on(), "起始日期");
        if (old.kind() == form.kind()) {
            throw new InputError("kind", "这一户现在就是" + old.kind().title() + "；请选择新的类别。");
        }
        desk.changeKind(old, form.kind(), new HouseholdDesk.Change(form.on(), form.why(), viewer.person()));
        tell(viewer, "household.kind", old, "改为" + form.kind().title() + "（" + form.why() + "）：农户 ");
    }

    void putMember(Viewer viewer, District district, UUID id, FamilyForm form) {
        var household = household(viewer, district, id);
        var health = members.of(district, id).stream()
                .filter(one -> one.name().equals(form.name()))
                .findFirst()
                .flatMap(one -> members.openHealth(district, one.id()))
                .orElse("");
        var member = form.of(household.code(), health);
        if (member.born().filter(LocalDate.now(clock)::isBefore).isPresent()) {
            throw new InputError("birth", "出生日期在今天之后；请核对。");
        }
        desk.putMembers(district, List.of(member));
        tell(viewer, "household.member", household, "登记家庭成员：农户 ");
    }

    private Household household(Viewer viewer, District district, UUID id) {
        viewer.require(Right.HOUSEHOLD_KEEP);
        var household = reaches.requireFully(viewer, district, id);
        if (!reaches.of(viewer).holdsVillage(household.village())) {
            throw Reaches.notFound();
        }
        return household;
    }

    private void tell(Viewer viewer, String kind, Household household, String words) {
        audit.record(new Act(
                household.district(), viewer.person(), kind, household.id(), words + household.code()));
    }
}
