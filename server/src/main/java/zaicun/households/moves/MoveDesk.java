package zaicun.households.moves;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.households.Forms;
import zaicun.households.Members;
import zaicun.households.moves.MoveForm.Kind;
import zaicun.households.pairings.Reaches;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.outbox.Entry;
import zaicun.outbox.Receipt;

/** Writes down who left for work and who came back. */
@Component
@Transactional
class MoveDesk {

    private final MemberMoves moves;
    private final Members members;
    private final Reaches reaches;
    private final Audit audit;
    private final Clock clock;

    MoveDesk(MemberMoves moves, Members members, Reaches reaches, Audit audit, Clock clock) {
        this.moves = moves;
        this.members = members;
        this.reaches = reaches;
        this.audit = audit;
        this.clock = clock;
    }

    Receipt record(Viewer viewer, Entry<MoveForm> entry) {
        viewer.require(Right.PROBLEM_RECORD);
        var form = entry.form();
        var district = Forms.district(form.district());
        if (moves.isThere(district, entry.id())) {
            return Receipt.DUPLICATE;
        }
        var household = reaches.requireFully(viewer, district, form.household());
        Forms.notAfter(LocalDate.now(clock), form.on(), form.kind() == Kind.LEFT ? "外出日期" : "返乡日期");
        if (members.of(district, household.id()).stream().noneMatch(member -> member.id().equals(form.member()))) {
            throw new InputError("member", "该户没有这位家庭成员；请从成员名单中选择。");
        }
        if (!moves.add(district, entry, viewer.person())) {
            return Receipt.DUPLICATE;
        }
        moves.refreshAway(district, form.member());
        audit.record(new Act(
                district, viewer.person(), "move.record", entry.id(), "登记农户 " + household.code() + " 成员外出或返乡"));
        return Receipt.ACCEPTED;
    }

    @Transactional(readOnly = true)
    List<MemberMoves.Told> within(Viewer viewer, District district) {
        var reach = reaches.of(viewer);
        return moves.within(district, reach.patterns(), reach.pairedIds());
    }
}
