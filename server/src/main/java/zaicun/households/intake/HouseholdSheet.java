package zaicun.households.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.access.Right;
import zaicun.households.HouseholdDesk;
import zaicun.households.HouseholdForm;
import zaicun.households.HouseholdKind;
import zaicun.households.Mark;
import zaicun.imports.Change;
import zaicun.imports.Column;
import zaicun.imports.Entry;
import zaicun.imports.Intake;
import zaicun.imports.Passage;
import zaicun.imports.RawCell;
import zaicun.imports.Sheet;
import zaicun.imports.SheetRow;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.roster.book.Division;

/** 农户: households lifted out of poverty, monitored ones and others, told apart by their code. */
@Component
class HouseholdSheet implements Sheet {

    static final Column<String> CODE = Column.code("户编码", "[0-9A-Z_-]{4,40}", "填写全国系统中的户编号，单元格须为“文本”格式。")
            .required()
            .alias("户编号")
            .example("4201170010010001");
    static final Column<String> VILLAGE = Column.division("村代码").required().alias("行政村代码").example("420117001001");
    static final Column<String> HEAD = Column.name("户主姓名").required().alias("户主").example("王德福");
    static final Column<HouseholdKind> KIND = Column.choice(
                    "农户类别", Arrays.stream(HouseholdKind.values()).map(HouseholdKind::title).toList(), kinds())
            .required()
            .alias("户类型");
    static final Column<Set<Mark>> MARKS = Column.<Set<Mark>>of(
                    "特殊情况",
                    "可填几项，用顿号隔开：" + Arrays.stream(Mark.values()).map(Mark::title).collect(Collectors.joining("、")) + "。",
                    HouseholdSheet::marks)
            .alias("标识")
            .example("低保、大病");
    static final Column<String> ADDRESS = Column.text("住址", 120).alias("家庭住址").example("三组 12 号");
    static final Column<String> PHONE = Column.phone("联系电话").example("13800138000");

    private static final int BATCH = 2_000;

    private final HouseholdDesk desk;
    private final StoredLists stored;

    HouseholdSheet(HouseholdDesk desk, StoredLists stored) {
        this.desk = desk;
        this.stored = stored;
    }

    private static Map<String, HouseholdKind> kinds() {
        return Arrays.stream(HouseholdKind.values()).collect(Collectors.toMap(HouseholdKind::title, Function.identity()));
    }

    private static Set<Mark> marks(RawCell cell) {
        return Arrays.stream(cell.text().split("[、，,;；\\s]+"))
                .filter(word -> !word.isEmpty())
                .map(HouseholdSheet::mark)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Mark mark(String word) {
        return Arrays.stream(Mark.values()).filter(mark -> mark.title().equals(word)).findFirst().orElseThrow(() ->
                new InputError("特殊情况", "特殊情况“" + word + "”不认识；可填："
                        + Arrays.stream(Mark.values()).map(Mark::title).collect(Collectors.joining("、")) + "。"));
    }

    @Override
    public String key() {
        return "households";
    }

    @Override
    public String title() {
        return "农户";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String note() {
        return "脱贫户、监测户和其他农户，每户一行，按户编码认户；可从全国系统导出后对照填写。";
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(CODE, VILLAGE, HEAD, KIND, MARKS, ADDRESS, PHONE);
    }

    @Override
    public Right right() {
        return Right.ROSTER_KEEP;
    }

    @Override
    public int batch() {
        return BATCH;
    }

    @Override
    public Intake<?> open(Passage passage) {
        return new Houses(passage);
    }

    private final class Houses implements Intake<HouseholdForm> {

        private record Key(String code) {}

        private final Passage passage;

        Houses(Passage passage) {
            this.passage = passage;
        }

        @Override
        public void mention(SheetRow row) {
            row.find(CODE).ifPresent(code -> {
                passage.seenAt(new Key(code), row)
                        .ifPresent(at -> row.wrong(CODE, "户编码与第 " + at + " 行重复；一户只填一行。"));
                row.find(VILLAGE).ifPresent(village -> passage.mention(
                        new ListedHousehold(code), new ListedHousehold.Place(District.of(village), village)));
            });
        }

        @Override
        public HouseholdForm read(SheetRow row) {
            var village = passage.known().division(row.get(VILLAGE));
            if (village.isEmpty()) {
                row.wrong(VILLAGE, "村代码 " + row.get(VILLAGE) + " 不在系统中，也不在本工作簿的“行政区划”表中；请核对或先补上。");
            } else if (village.get().level() != Division.Level.VILLAGE) {
                row.wrong(VILLAGE, village.get().code() + "（" + village.get().name() + "）不是村；请填 12 位村代码。");
            }
            return new HouseholdForm(
                    row.get(CODE), row.get(VILLAGE), row.get(HEAD), row.get(KIND), row.find(MARKS).orElse(Set.of()),
                    row.find(ADDRESS).orElse(""), row.find(PHONE).orElse(""));
        }

        @Override
        public List<Change> compare(List<Entry<HouseholdForm>> batch) {
            var known = byDistrict(batch).entrySet().stream()
                    .flatMap(some -> stored.households(
                                    some.getKey(), some.getValue().stream().map(HouseholdForm::code).toList())
                            .values()
                            .stream())
                    .collect(Collectors.toMap(form -> new Place(districtOf(form), form.code()), Function.identity()));
            return batch.stream()
                    .map(Entry::value)
                    .map(form -> Optional.ofNullable(known.get(new Place(districtOf(form), form.code())))
                            .map(before -> Change.of(true, before.equals(form)))
                            .orElse(Change.NEW))
                    .toList();
        }

        private record Place(District district, String code) {}

        @Override
        public void write(List<Entry<HouseholdForm>> batch) {
            byDistrict(batch).forEach((district, forms) -> desk.putAll(district, forms, passage.importer().person()));
        }

        private static Map<District, List<HouseholdForm>> byDistrict(List<Entry<HouseholdForm>> batch) {
            return batch.stream().map(Entry::value).collect(Collectors.groupingBy(Houses::districtOf));
        }

        private static District districtOf(HouseholdForm form) {
            return District.of(form.village());
        }
    }
}
