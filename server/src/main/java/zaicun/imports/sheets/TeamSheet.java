package zaicun.imports.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import zaicun.access.Right;
import zaicun.imports.Change;
import zaicun.imports.Column;
import zaicun.imports.Entry;
import zaicun.imports.Intake;
import zaicun.imports.Known;
import zaicun.imports.Passage;
import zaicun.imports.Sheet;
import zaicun.imports.SheetRow;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.kernel.Span;
import zaicun.roster.Office;
import zaicun.roster.RosterDesk;
import zaicun.roster.Team;

/** 工作队: the teams, told apart by village and name. */
@Component
class TeamSheet implements Sheet {

    static final Column<String> VILLAGE = Column.division("驻点村代码").required().alias("村代码").example("420117001001");
    static final Column<String> NAME = Column.text("工作队名称", 60).required().example("驻东街村工作队");
    static final Column<String> UNIT = Column.text("派出单位", 90).required().example("洪山区水务和湖泊局");
    static final Column<LocalDate> FROM = Column.date("开始日期").required().example("2025-06-01");
    static final Column<LocalDate> LAST = Column.date("结束日期").hint("最后一天；仍在驻村的不填。").example("2027-05-31");

    private record Key(String village, String name) {}

    private final RosterDesk desk;

    TeamSheet(RosterDesk desk) {
        this.desk = desk;
    }

    @Override
    public String key() {
        return "teams";
    }

    @Override
    public String title() {
        return "工作队";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String note() {
        return "每支工作队一行，派出单位填牵头单位。";
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(VILLAGE, NAME, UNIT, FROM, LAST);
    }

    @Override
    public Right right() {
        return Right.ROSTER_KEEP;
    }

    @Override
    public Intake<?> open(Passage passage) {
        return new Teams(passage);
    }

    /** The dates of a row; tells it where they run backwards. */
    static Span dates(SheetRow row, Column<LocalDate> from, Column<LocalDate> last) {
        var end = row.find(last).orElse(Span.FOREVER);
        if (end.isBefore(row.get(from))) {
            row.wrong(last, "结束日期早于开始日期；请核对。");
            return Span.from(row.get(from));
        }
        return Span.of(row.get(from), end);
    }

    private final class Teams implements Intake<Team> {

        private final Passage passage;

        Teams(Passage passage) {
            this.passage = passage;
        }

        @Override
        public void mention(SheetRow row) {
            row.find(VILLAGE).ifPresent(village -> row.find(NAME).ifPresent(name -> {
                passage.seenAt(new Key(village, name), row)
                        .ifPresent(at -> row.wrong(NAME, "与第 " + at + " 行是同一支工作队；请删去其中一行。"));
                passage.known().mention(new Team(
                        District.of(village), Known.COMING, village, name, Known.COMING,
                        Span.from(row.find(FROM).orElse(LocalDate.EPOCH))));
            }));
        }

        @Override
        public Team read(SheetRow row) {
            OfficeLines.checkVillage(passage, row, VILLAGE);
            var unit = OfficeLines.named(passage.known(), Organ.SENDING_UNIT, row, UNIT).map(Office::id);
            var village = row.get(VILLAGE);
            return new Team(
                    District.of(village), Ids.next(), village, row.get(NAME), unit.orElse(Known.COMING),
                    dates(row, FROM, LAST));
        }

        @Override
        public List<Change> compare(List<Entry<Team>> batch) {
            return batch.stream().map(Entry::value).map(this::compared).toList();
        }

        private Change compared(Team team) {
            var stored = stored(team);
            return Change.of(stored.isPresent(), stored.filter(known -> withId(team, known).equals(known)).isPresent());
        }

        private Optional<Team> stored(Team team) {
            return passage.known().team(team.village(), team.name()).filter(known -> !known.id().equals(Known.COMING));
        }

        @Override
        public void write(List<Entry<Team>> batch) {
            batch.stream().map(Entry::value).forEach(team -> stored(team)
                    .ifPresentOrElse(known -> desk.changeTeam(withId(team, known)), () -> desk.openTeam(team)));
        }

        private static Team withId(Team team, Team known) {
            return new Team(team.district(), known.id(), team.village(), team.name(), team.unit(), team.span());
        }
    }
}
