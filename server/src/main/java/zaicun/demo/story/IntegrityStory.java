package zaicun.demo.story;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import zaicun.access.AccountDesk;
import zaicun.demo.cast.Cadre;
import zaicun.integrity.handling.HandlingDesk;
import zaicun.integrity.handling.MoveForm;
import zaicun.integrity.handling.NamingDesk;
import zaicun.integrity.pledges.PledgeDesk;
import zaicun.integrity.reports.DoorDesk;
import zaicun.integrity.reports.ReportForm;
import zaicun.integrity.reports.ReportMove;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.kernel.Span;
import zaicun.roster.RosterDesk;
import zaicun.roster.StaffForm;
import zaicun.suggestions.SuggestionDesk;
import zaicun.suggestions.SuggestionForm;
import zaicun.suggestions.SuggestionMove;
import zaicun.suggestions.SuggestionMoveForm;

/** Pledges, a few reports with their handlers, and what people put into the box. */
@Component
class IntegrityStory implements Story {

    /** The demonstration's audit administrator; without one nobody is confirmed as a handler. */
    private static final String AUDITOR = "shenji";

    private static final List<String> SUGGESTIONS = List.of(
            "周报和月报里有不少内容重复，建议由系统从记录里自动汇总，不再另外填报。",
            "走访记录保存后能不能直接带进工作日志，少写一遍。",
            "手机上字有点小，年纪大的同志看不清，希望能调大。",
            "请假审批的条款说明很清楚，建议在村公示栏也贴一份。");

    private final PledgeDesk pledges;
    private final DoorDesk door;
    private final NamingDesk naming;
    private final HandlingDesk handling;
    private final SuggestionDesk suggestions;
    private final AccountDesk accounts;
    private final RosterDesk roster;
    private final Actors actors;

    IntegrityStory(
            PledgeDesk pledges, DoorDesk door, NamingDesk naming, HandlingDesk handling, SuggestionDesk suggestions,
            AccountDesk accounts, RosterDesk roster, Actors actors) {
        this.pledges = pledges;
        this.door = door;
        this.naming = naming;
        this.handling = handling;
        this.suggestions = suggestions;
        this.accounts = accounts;
        this.roster = roster;
        this.actors = actors;
    }

    @Override
    public void plan(Scene scene) {
        planPledges(scene);
        int number = scene.village().number();
        if (number == 0) {
            planHandlers(scene);
        }
        switch (number) {
            case 1 -> planReport(scene, 45, ReportMove.TELL);
            case 5 -> planReport(scene, 20, ReportMove.VERIFY);
            case 10 -> planReport(scene, 2, ReportMove.ADD);
            default -> {
                // most villages have nothing to report
            }
        }
        if (number < SUGGESTIONS.size()) {
            planSuggestion(scene);
        }
    }

    /** In every seventh village one of the team has not got round to it yet. */
    private void planPledges(Scene scene) {
        var team = scene.village().team();
        for (int place = 0; place < team.size(); place++) {
            var cadre = team.get(place);
            boolean forgotten = scene.village().number() % 7 == 2 && place == 2;
            if (!forgotten) {
                var at = scene.plot().from().plusDays(1L + (scene.village().number() + place) % 6).atTime(9, 10);
                scene.agenda().at(at, () -> pledge(cadre));
            }
        }
    }

    private void pledge(Cadre cadre) {
        pledges.pledgeToday(actors.as(cadre.posting().person()));
    }

    /** Somebody else of the bureau names whoever sits there; the audit administrator confirms. */
    private void planHandlers(Scene scene) {
        var bureau = scene.ground().first(Organ.BUREAU);
        var handler = scene.at(Organ.BUREAU);
        var chief = roster.putStaff(StaffForm.named("高望秋"));
        accounts.giveSeat(chief, bureau, Span.from(scene.plot().from()), handler);
        var named = new AtomicReference<Optional<UUID>>(Optional.empty());
        var day = scene.plot().from().plusDays(2);
        scene.agenda().at(day.atTime(9, 0), () -> named.set(Optional.of(naming.name(actors.as(chief), handler, bureau.id()))));
        scene.agenda().at(day.atTime(15, 0), () -> accounts.holderOf(AUDITOR)
                .ifPresent(auditor -> named.get().ifPresent(id -> naming.confirm(actors.as(auditor), id))));
    }

    /** @param last how far it has come; {@code ADD} means that it waits at the door */
    private void planReport(Scene scene, int daysBack, ReportMove last) {
        var id = UUID.nameUUIDFromBytes(("report " + scene.village().number()).getBytes(StandardCharsets.UTF_8));
        var report = new UUID(id.getMostSignificantBits() & ~0xF000L | 0x4000L, id.getLeastSignificantBits());
        var came = scene.plot().today().minusDays(daysBack).atTime(19, 30);
        scene.agenda().at(came, () -> door.receive(form(scene, report), Optional.empty()));
        if (last == ReportMove.ADD) {
            return;
        }
        move(scene, came.plusDays(2), report, MoveForm.of(ReportMove.ACCEPT, 0, "已受理，正在安排核实，谢谢您的反映。"));
        move(scene, came.plusDays(4), report, MoveForm.of(ReportMove.VERIFY, 1, "查阅接待记录，走访农户核对。"));
        if (last == ReportMove.TELL) {
            move(scene, came.plusDays(14), report, new MoveForm(
                    ReportMove.CONCLUDE, 2, Optional.of("反映的聚餐是村民自办的婚宴，费用自理，有收据。"), Optional.of("UNFOUNDED"),
                    Optional.empty(), Optional.empty()));
            move(scene, came.plusDays(15), report, MoveForm.of(
                    ReportMove.TELL, 3, "经核实，当天是村民自办婚宴，没有用公款，也没有收礼。感谢您对驻村干部的监督。"));
        }
    }

    private void move(Scene scene, LocalDateTime at, UUID report, MoveForm form) {
        scene.agenda().at(at, () -> handling.move(
                actors.as(scene.at(Organ.BUREAU)), scene.ground().district(), report, form));
    }

    private static ReportForm form(Scene scene, UUID report) {
        return new ReportForm(
                report, "DEMQ".repeat(4), Optional.of(scene.village().village()), Optional.empty(), "INTEGRITY",
                "前几天晚上看到村委会旁边摆了几桌酒席，驻村的同志也在，不知道花的是谁的钱。", Optional.of("村委会旁"), Optional.of("周末晚上"),
                Optional.of("驻村工作队"), Optional.empty(), Optional.empty());
    }

    private void planSuggestion(Scene scene) {
        int number = scene.village().number();
        var came = scene.plot().today().minusDays(24L - number * 7L).atTime(20, 5);
        var id = Ids.next();
        scene.agenda().at(came, () -> suggestions.suggest(
                actors.as(scene.village().team().get(number % 3).posting().person()),
                new SuggestionForm(id, number < 2 ? "BURDEN" : "SYSTEM", SUGGESTIONS.get(number), number % 2 == 1, true)));
        if (number < 2) {
            scene.agenda().at(came.plusDays(5), () -> answer(scene, id));
        }
    }

    private void answer(Scene scene, UUID id) {
        var district = District.of(scene.ground().first(Organ.BUREAU).division());
        suggestions.move(actors.as(scene.at(Organ.BUREAU)), district, id, new SuggestionMoveForm(
                SuggestionMove.ANSWER, 0, Optional.of("意见很好。走访、例会、考勤的记录已经自动汇入日志和月报，不再要求另外报送；各单位不得自行加表。"),
                Optional.of(true)));
    }
}
