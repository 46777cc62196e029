package zaicun.attendance.stationing;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.attendance.AttendanceNews;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Ticks the three (2.3): the cadre himself or his village. */
@Component
@Transactional
public class TickDesk {

    private final Ticks ticks;
    private final Expected expected;
    private final Roster roster;
    private final AttendanceNews news;
    private final Audit audit;
    private final Clock clock;

    TickDesk(Ticks ticks, Expected expected, Roster roster, AttendanceNews news, Audit audit, Clock clock) {
        this.ticks = ticks;
        this.expected = expected;
        this.roster = roster;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    public void set(Viewer viewer, TickForm form) {
        viewer.require(Right.IN_VILLAGE_RECORD);
        var posting = roster.posting(District.of(form.village()), form.posting())
                .filter(viewer::sees)
                .orElseThrow(() -> OutOfLine.notFound("没有找到这个驻村任期，或不在您的工作范围内。"));
        requireOwnOrVillage(viewer, posting);
        if (ticks.known(posting.district(), form.id())) {
            return;
        }
        var person = roster.person(posting.person()).orElseThrow();
        if (expected.of(posting, person).stream().noneMatch(item -> item.code().equals(form.kind()))) {
            throw new InputError("kind", "这一项不适用于此人；组织关系在村只登记党员。");
        }
        if (form.on().isAfter(LocalDate.now(clock))) {
            throw Refusal.under("2.3", "tick.future", "不能登记还没到的日期：" + form.on() + "。", "请填实际落实的日期。");
        }
        ticks.add(viewer, posting, form);
        news.ofPerson(posting, expected.window(posting).span(), "2.3");
        audit.record(new Act(posting.district(), viewer.person(), "tick.set", form.id(), "登记三个在村：" + form.kind()));
    }

    private static void requireOwnOrVillage(Viewer viewer, Posting posting) {
        boolean own = posting.person().equals(viewer.person());
        boolean keeps = viewer.offices(Role.VILLAGE).anyMatch(office -> posting.village().startsWith(office.prefix()));
        if (!own && !keeps) {
            throw OutOfLine.noRight("“三个在村”由本人或驻点村登记，您不能代为登记。");
        }
    }
}
