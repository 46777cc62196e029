package zaicun.demo;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import zaicun.calendar.WorkCalendar;
import zaicun.compliance.keeping.PastWindows;
import zaicun.demo.bulk.Bulk;
import zaicun.demo.bulk.HouseholdFacts;
import zaicun.demo.bulk.LastSeen;
import zaicun.demo.bulk.OldNotices;
import zaicun.demo.bulk.RegisterFacts;
import zaicun.demo.cast.Crew;
import zaicun.demo.cast.Crowd;
import zaicun.demo.cast.Dice;
import zaicun.demo.cast.Founding;
import zaicun.demo.cast.Ground;
import zaicun.demo.cast.Home;
import zaicun.demo.cast.Manning;
import zaicun.demo.cast.Plot;
import zaicun.demo.cast.Scale;
import zaicun.demo.cast.Settling;
import zaicun.demo.cast.Stage;
import zaicun.demo.cast.VillageYear;
import zaicun.demo.cast.Year;
import zaicun.demo.story.Stories;
import zaicun.demo.story.StoryClock;
import zaicun.kernel.Span;
import zaicun.policy.PolicyBook;
import zaicun.roster.Roster;
import zaicun.roster.RosterDesk;

/** Fills the district: places, people, households, a year of facts, and how every duty then stands. */
@Component
@ConditionalOnBooleanProperty("zaicun.demo")
class Filling {

    private static final int VILLAGES_AT_ONCE = 4;

    private final Founding founding;
    private final Manning manning;
    private final Settling settling;
    private final RosterDesk rosterDesk;
    private final Stories stories;
    private final Bulk bulk;
    private final LastSeen lastSeen;
    private final OldNotices notices;
    private final PastWindows windows;
    private final Roster roster;
    private final PolicyBook policy;
    private final WorkCalendar calendar;
    private final StoryClock clock;
    private final DemoAccounts accounts;

    Filling(
            Founding founding, Manning manning, Settling settling, RosterDesk rosterDesk, Stories stories, Bulk bulk,
            LastSeen lastSeen, OldNotices notices, PastWindows windows, Roster roster, PolicyBook policy, WorkCalendar calendar,
            StoryClock clock, DemoAccounts accounts) {
        this.founding = founding;
        this.manning = manning;
        this.settling = settling;
        this.rosterDesk = rosterDesk;
        this.stories = stories;
        this.bulk = bulk;
        this.lastSeen = lastSeen;
        this.notices = notices;
        this.windows = windows;
        this.roster = roster;
        this.policy = policy;
        this.calendar = calendar;
        this.clock = clock;
        this.accounts = accounts;
    }

    void fill(Stage stage, Scale scale, List<Map<String, String>> listed) {
        var plot = Plot.until(LocalDateTime.now(clock), stage, scale);
        var progress = new Progress();
        var dice = new Dice(20_261_123);
        clock.tell(plot.from().atTime(8, 0));
        var ground = founding.lay(stage, scale);
        var crowd = new Crowd(rosterDesk, stage, dice);
        var crew = manning.man(ground, crowd, dice, plot);
        accounts.open(listed, crowd, ground, crew);
        progress.done("机构、人员和工作队：" + ground.villages().size() + " 个村");
        var homes = settling.settle(ground, crew, crowd, new Settling.Settlement(scale.households(), plot.from(), dice));
        progress.done("农户和结对：" + ground.villages().size() * scale.households() + " 户");
        var villages = villages(plot, ground, crew, homes, dice);
        writeFacts(plot, villages, dice);
        lastSeen.note(ground.district());
        bulk.takeStock();
        progress.done("考勤、走访、联系");
        int acts = stories.tell(plot, ground, crew, villages, dice);
        progress.done("请假、外出、月报、困难问题：" + acts + " 件");
        clock.tellTruth();
        notices.read();
        windows.make(ground.district(), Span.of(plot.from(), plot.today()));
        progress.done("各项责任的履责状态");
    }

    private List<VillageYear> villages(
            Plot plot, Ground ground, Crew crew, Map<String, List<Home>> homes, Dice dice) {
        var names = roster.people(crew.holders().values());
        return IntStream.range(0, ground.villages().size())
                .mapToObj(number -> {
                    var code = ground.villages().get(number);
                    var team = crew.teams().get(number);
                    var keeper = crew.holder(ground.offices().get(zaicun.kernel.Organ.VILLAGE).get(number).id());
                    var years = team.stream()
                            .map(cadre -> number < plot.scale().told() ? Year.of(plot, dice, calendar) : Year.plain(calendar))
                            .toList();
                    return new VillageYear(
                            number, code, team, years, homes.get(code), keeper, names.get(keeper).name());
                })
                .toList();
    }

    private void writeFacts(Plot plot, List<VillageYear> villages, Dice dice) {
        var register = new RegisterFacts(plot, policy, dice);
        var visits = new HouseholdFacts(plot, dice);
        for (var some : inParts(villages)) {
            var sheet = new Bulk.Sheet();
            some.forEach(village -> {
                register.write(village, sheet);
                visits.write(village, sheet);
            });
            bulk.write(sheet);
        }
    }

    private static List<List<VillageYear>> inParts(List<VillageYear> villages) {
        var parts = new ArrayList<List<VillageYear>>();
        for (int from = 0; from < villages.size(); from += VILLAGES_AT_ONCE) {
            parts.add(villages.subList(from, Math.min(from + VILLAGES_AT_ONCE, villages.size())));
        }
        return parts;
    }
}
