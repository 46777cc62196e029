package zaicun.imports.sheets;

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
import zaicun.kernel.Organ;
import zaicun.roster.Office;
import zaicun.roster.RosterDesk;
import zaicun.roster.book.RosterBook;

/** 机构: the organs on both lines and at the city, one of each kind at a place. */
@Component
class OfficeSheet implements Sheet {

    static final Column<Organ> KIND = OfficeLines.kindColumn("机构类别").required();
    static final Column<String> NAME = Column.text("机构名称", 80).required().example("某某村党总支（示例）");
    static final Column<String> PLACE = Column.division("区划代码").required().example("420117001001");

    private record Key(Organ kind, String place) {}

    private final RosterDesk desk;
    private final RosterBook book;

    OfficeSheet(RosterDesk desk, RosterBook book) {
        this.desk = desk;
        this.book = book;
    }

    @Override
    public String key() {
        return "offices";
    }

    @Override
    public String title() {
        return "机构";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String note() {
        return "村党组织、街道党工委、驻村工作办公室、组织部、乡村振兴局、市驻村工作队办公室各一行，区划代码填它管的那一级。";
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(KIND, NAME, PLACE);
    }

    @Override
    public Right right() {
        return Right.ROSTER_KEEP;
    }

    @Override
    public Intake<?> open(Passage passage) {
        return new Organs(passage);
    }

    private final class Organs implements Intake<Office> {

        private final Passage passage;

        Organs(Passage passage) {
            this.passage = passage;
        }

        @Override
        public Office read(SheetRow row) {
            var office = new Office(Known.COMING, row.get(KIND), row.get(NAME), row.get(PLACE));
            OfficeLines.checkPlace(passage, row, PLACE, office.kind());
            passage.seenAt(new Key(office.kind(), office.division()), row)
                    .ifPresent(at -> row.wrong(PLACE, "同一处的" + office.kind().title() + "在第 " + at + " 行已有；请删去其中一行。"));
            return office;
        }

        @Override
        public List<Change> compare(List<Entry<Office>> batch) {
            return batch.stream().map(Entry::value).map(this::compared).toList();
        }

        private Change compared(Office office) {
            var stored = stored(office);
            if (stored.isEmpty()) {
                passage.known().mention(office);
            }
            return Change.of(stored.isPresent(), stored.filter(each -> each.name().equals(office.name())).isPresent());
        }

        private Optional<Office> stored(Office office) {
            return passage.known().offices(office.kind()).stream()
                    .filter(each -> each.division().equals(office.division()))
                    .findFirst();
        }

        @Override
        public void write(List<Entry<Office>> batch) {
            batch.stream().map(Entry::value).forEach(office -> stored(office)
                    .filter(known -> !known.id().equals(Known.COMING))
                    .ifPresentOrElse(
                            known -> book.renameOffice(
                                    new Office(known.id(), known.kind(), office.name(), known.division())),
                            () -> desk.putOffice(office.kind(), office.division(), office.name())));
        }
    }
}
