package zaicun.imports.sheets;

import java.util.List;
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
import zaicun.kernel.Organ;
import zaicun.roster.Office;
import zaicun.roster.RosterDesk;

/** 派出单位: the units that send people out. */
@Component
class UnitSheet implements Sheet {

    static final Column<String> NAME = Column.text("单位名称", 80).required().alias("派出单位").example("某某区某某局（示例）");
    static final Column<String> PLACE =
            Column.division("区划代码").required().hint("单位所属区的代码，如 420111000000。").example("420111000000");

    private record Key(String name, String place) {}

    private final RosterDesk desk;

    UnitSheet(RosterDesk desk) {
        this.desk = desk;
    }

    @Override
    public String key() {
        return "units";
    }

    @Override
    public String title() {
        return "派出单位";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String note() {
        return "派出驻村干部和联户帮扶责任人的单位，每个一行，名称用全称。";
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(NAME, PLACE);
    }

    @Override
    public Right right() {
        return Right.ROSTER_KEEP;
    }

    @Override
    public Intake<?> open(Passage passage) {
        return new Units(passage);
    }

    private final class Units implements Intake<Office> {

        private final Passage passage;

        Units(Passage passage) {
            this.passage = passage;
        }

        @Override
        public Office read(SheetRow row) {
            var unit = new Office(Known.COMING, Organ.SENDING_UNIT, row.get(NAME), row.get(PLACE));
            OfficeLines.checkPlace(passage, row, PLACE, Organ.SENDING_UNIT);
            if (unit.name().contains("@")) {
                row.wrong(NAME, "单位名称中不能有 @；请改正。");
            }
            passage.seenAt(new Key(unit.name(), unit.division()), row)
                    .ifPresent(at -> row.wrong(NAME, "与第 " + at + " 行重复；请删去其中一行。"));
            return unit;
        }

        @Override
        public List<Change> compare(List<Entry<Office>> batch) {
            return batch.stream().map(Entry::value).map(this::compared).toList();
        }

        private Change compared(Office unit) {
            boolean known = passage.known().offices(unit.kind()).stream()
                    .anyMatch(each -> each.name().equals(unit.name()) && each.division().equals(unit.division()));
            if (!known) {
                passage.known().mention(unit);
            }
            return Change.of(known, known);
        }

        @Override
        public void write(List<Entry<Office>> batch) {
            batch.stream().map(Entry::value).forEach(unit -> desk.putOffice(unit.kind(), unit.division(), unit.name()));
        }
    }
}
