package zaicun.bulletins;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.daybook.DayBookQuery;
import zaicun.daybook.DayBookSource;
import zaicun.daybook.DayLine;
import zaicun.kernel.Clause;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** What the team sent up, for its day book. */
@Component
class BulletinDays implements DayBookSource {

    private final Bulletins bulletins;
    private final Roster roster;

    BulletinDays(Bulletins bulletins, Roster roster) {
        this.bulletins = bulletins;
        this.roster = roster;
    }

    @Override
    public Stream<DayLine> lines(DayBookQuery asked) {
        var units = roster.postingsOfTeam(asked.district(), asked.team(), asked.dates()).stream()
                .map(Posting::unit)
                .distinct()
                .toList();
        return bulletins.sentBy(units, asked.dates()).stream()
                .filter(one -> one.source().team().equals(Optional.of(asked.team())))
                .map(one -> new DayLine(
                        one.sentOn().orElseThrow(), Optional.of(one.writtenBy()), Clause.of("13.1"), "bulletin",
                        one.id().toString(), "上报信息《" + one.text().title() + "》"));
    }
}
