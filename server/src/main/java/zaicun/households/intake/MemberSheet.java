package zaicun.households.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.access.Right;
import zaicun.households.HouseholdDesk;
import zaicun.households.MemberForm;
import zaicun.imports.Change;
import zaicun.imports.Column;
import zaicun.imports.Entry;
import zaicun.imports.Intake;
import zaicun.imports.Passage;
import zaicun.imports.Sheet;
import zaicun.imports.SheetRow;
import zaicun.kernel.District;
import zaicun.roster.IdentityNumber;

/** 家庭成员: members of the listed households, told apart by household and name. */
@Component
class MemberSheet implements Sheet {

    static final Column<String> HOUSEHOLD = HouseholdSheet.CODE;
    static final Column<String> NAME = Column.name("姓名").required().alias("成员姓名").example("王小梅");
    static final Column<String> RELATION = Column.text("与户主关系", 20).example("女儿");
    static final Column<IdentityNumber> IDENTITY = Column.identity("身份证号").example("420117200501010029");
    static final Column<LocalDate> BIRTH = Column.date("出生日期").hint("填了身份证号可不填。").example("2005-01-01");
    static final Column<String> HEALTH = Column.text("健康状况", 100).hint("只在需要照顾时填写，加密保存。").example("");

    private static final int BATCH = 2_000;

    private final HouseholdDesk desk;
    private final HouseholdPlaces places;
    private final StoredLists stored;

    MemberSheet(HouseholdDesk desk, HouseholdPlaces places, StoredLists stored) {
        this.desk = desk;
        this.places = places;
        this.stored = stored;
    }

    @Override
    public String key() {
        return "members";
    }

    @Override
    public String title() {
        return "家庭成员";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String note() {
        return "每个家庭成员一行（含户主），用户编码与“农户”表对上；同一户中按姓名认人。";
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(HOUSEHOLD, NAME, RELATION, IDENTITY, BIRTH, HEALTH);
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
        return new Family(passage);
    }

    private record Key(String household, String name) {}

    private final class Family implements Intake<MemberForm> {

        private final Passage passage;
        private Map<String, District> districts = Map.of();

        Family(Passage passage) {
            this.passage = passage;
        }

        @Override
        public MemberForm read(SheetRow row) {
            var form = new MemberForm(
                    row.get(HOUSEHOLD), row.get(NAME), row.find(RELATION).orElse(""), row.find(BIRTH),
                    row.find(IDENTITY), row.find(HEALTH).orElse(""));
            passage.seenAt(new Key(form.householdCode(), form.name()), row)
                    .ifPresent(at -> row.wrong(NAME, "这一户在第 " + at + " 行已有同名成员；请删去其中一行，同名的请加注区别。"));
            var birth = form.identity().map(IdentityNumber::birth);
            if (birth.isPresent() && form.birth().filter(written -> !written.equals(birth.get())).isPresent()) {
                row.wrong(BIRTH, "出生日期与身份证号不符（身份证号为 " + birth.get() + "）；请核对。");
            }
            if (form.birth().filter(written -> written.isAfter(passage.importer().today())).isPresent()) {
                row.wrong(BIRTH, "出生日期在今天之后；请核对。");
            }
            return form;
        }

        @Override
        public List<Change> compare(List<Entry<MemberForm>> batch) {
            districts = places.of(passage, batch, entry -> entry.value().householdCode());
            var known = byDistrict(batch).entrySet().stream()
                    .flatMap(some -> stored.members(
                            some.getKey(), some.getValue().stream().map(MemberForm::householdCode).distinct().toList())
                            .stream())
                    .collect(Collectors.toMap(form -> new Key(form.householdCode(), form.name()), form -> form));
            return batch.stream().map(Entry::value).map(form -> compared(form, known)).toList();
        }

        private static Change compared(MemberForm form, Map<Key, MemberForm> known) {
            var before = Optional.ofNullable(known.get(new Key(form.householdCode(), form.name())));
            return Change.of(before.isPresent(), before.filter(same -> same(same, form)).isPresent());
        }

        /** A list without the identity number does not take it away. */
        private static boolean same(MemberForm before, MemberForm form) {
            return before.relation().equals(form.relation())
                    && before.born().equals(form.born())
                    && before.health().equals(form.health())
                    && (form.identity().isEmpty() || before.identity().equals(form.identity()));
        }

        @Override
        public void write(List<Entry<MemberForm>> batch) {
            byDistrict(batch).forEach(desk::putMembers);
        }

        private Map<District, List<MemberForm>> byDistrict(List<Entry<MemberForm>> batch) {
            return batch.stream()
                    .filter(entry -> !entry.row().isWrong())
                    .map(Entry::value)
                    .collect(Collectors.groupingBy(form -> districts.get(form.householdCode())));
        }
    }
}
