package zaicun.imports.sheets;

import java.util.List;
import org.springframework.stereotype.Component;
import zaicun.access.Right;
import zaicun.imports.Change;
import zaicun.imports.Column;
import zaicun.imports.Entry;
import zaicun.imports.Intake;
import zaicun.imports.Passage;
import zaicun.imports.Sheet;
import zaicun.imports.SheetRow;
import zaicun.roster.book.Division;
import zaicun.roster.book.RosterBook;

/** 行政区划: a code for every county, township and village; ancestry is prefix. */
@Component
class DivisionSheet implements Sheet {

    static final Column<String> CODE = Column.division("区划代码").required().alias("代码").example("420117001001");
    static final Column<String> NAME = Column.text("名称", 60).required().alias("区划名称").example("某某村（示例）");

    private record Key(String code) {}

    private final RosterBook book;

    DivisionSheet(RosterBook book) {
        this.book = book;
    }

    @Override
    public String key() {
        return "divisions";
    }

    @Override
    public String title() {
        return "行政区划";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String note() {
        return "每个村、乡镇街道、区县各一行；村以前面的代码归到街道，街道归到区县，上级也要在表中或已在系统中。";
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(CODE, NAME);
    }

    @Override
    public Right right() {
        return Right.ROSTER_KEEP;
    }

    /** A parent may stand below its children. */
    @Override
    public int batch() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Intake<?> open(Passage passage) {
        return new Places(passage);
    }

    private final class Places implements Intake<Division> {

        private final Passage passage;

        Places(Passage passage) {
            this.passage = passage;
        }

        @Override
        public Division read(SheetRow row) {
            var division = new Division(row.get(CODE), row.get(NAME));
            passage.seenAt(new Key(division.code()), row)
                    .ifPresent(at -> row.wrong(CODE, "区划代码与第 " + at + " 行重复；请删去其中一行。"));
            return division;
        }

        @Override
        public List<Change> compare(List<Entry<Division>> batch) {
            var changes = batch.stream().map(entry -> compared(entry.value())).toList();
            batch.forEach(this::checkParent);
            return changes;
        }

        private Change compared(Division division) {
            var stored = passage.known().mention(division);
            return Change.of(stored.isPresent(), stored.filter(division::equals).isPresent());
        }

        private void checkParent(Entry<Division> entry) {
            var level = entry.value().level();
            if (level != Division.Level.TOWNSHIP && level != Division.Level.VILLAGE) {
                return;
            }
            var parent = entry.value().parent().orElseThrow();
            if (passage.known().division(parent).isEmpty()) {
                entry.row().wrong(CODE, "上级区划 " + parent + " 不在表中，也不在系统中；请补上这一级，或核对代码。");
            }
        }

        @Override
        public void write(List<Entry<Division>> batch) {
            book.putDivisions(batch.stream().map(Entry::value).toList());
        }
    }
}
