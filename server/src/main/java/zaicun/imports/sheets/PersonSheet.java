package zaicun.imports.sheets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.access.Right;
import zaicun.imports.Change;
import zaicun.imports.Column;
import zaicun.imports.Entry;
import zaicun.imports.Intake;
import zaicun.imports.Passage;
import zaicun.imports.Sheet;
import zaicun.imports.SheetRow;
import zaicun.kernel.Organ;
import zaicun.roster.IdentityNumber;
import zaicun.roster.Office;
import zaicun.roster.PersonForm;
import zaicun.roster.book.KnownPerson;
import zaicun.roster.book.RosterBook;

/** 人员: posted people and helpers, told apart by their identity numbers. */
@Component
class PersonSheet implements Sheet {

    static final Column<String> NAME = Column.name("姓名").required().example("张建国");
    static final Column<IdentityNumber> IDENTITY = Column.identity("身份证号").required().example("420111198001010016");
    static final Column<String> SEX = Column.choice("性别", List.of("男", "女"), Map.of("男", "M", "女", "F"))
            .hint("可不填；填了须与身份证号一致。");
    static final Column<String> STATUS = PoliticalStatus.column().required();
    static final Column<String> UNIT = Column.text("单位", 90).hint("派出单位全称；须已在“派出单位”中。").example("洪山区水务和湖泊局");
    static final Column<String> DUTY = Column.text("职务", 60).example("一级科员");
    static final Column<String> PHONE = Column.phone("联系电话").alias("手机号").example("13800138000");

    private record Key(IdentityNumber identity) {}

    private final RosterBook book;

    PersonSheet(RosterBook book) {
        this.book = book;
    }

    @Override
    public String key() {
        return "people";
    }

    @Override
    public String title() {
        return "人员";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String note() {
        return "驻村第一书记、工作队员和联户帮扶责任人，每人一行，按身份证号认人；身份证号一栏须为“文本”格式。";
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(NAME, IDENTITY, SEX, STATUS, UNIT, DUTY, PHONE);
    }

    @Override
    public Right right() {
        return Right.ROSTER_KEEP;
    }

    @Override
    public Intake<?> open(Passage passage) {
        return new Persons(passage);
    }

    private final class Persons implements Intake<PersonForm> {

        private final Passage passage;

        Persons(Passage passage) {
            this.passage = passage;
        }

        @Override
        public void mention(SheetRow row) {
            row.find(IDENTITY).ifPresent(identity -> {
                passage.seenAt(new Key(identity), row)
                        .ifPresent(at -> row.wrong(IDENTITY, "身份证号与第 " + at + " 行重复；一个人只填一行。"));
                passage.known().mention(new PersonForm(
                        row.find(NAME).orElse(""), identity, "", Optional.empty(), "", ""));
            });
        }

        @Override
        public PersonForm read(SheetRow row) {
            var identity = row.get(IDENTITY);
            row.find(SEX).filter(sex -> !sex.equals(identity.sex()))
                    .ifPresent(sex -> row.wrong(SEX, "性别与身份证号不符（第 17 位表示“"
                            + (identity.sex().equals("M") ? "男" : "女") + "”）；请核对哪一个填错了。"));
            var unit = row.find(UNIT)
                    .flatMap(named -> OfficeLines.named(passage.known(), Organ.SENDING_UNIT, row, UNIT))
                    .map(Office::id);
            return new PersonForm(
                    row.get(NAME), identity, row.get(STATUS), unit, row.find(DUTY).orElse(""), row.find(PHONE).orElse(""));
        }

        @Override
        public List<Change> compare(List<Entry<PersonForm>> batch) {
            var stored = book.known(
                    batch.stream().map(entry -> entry.value().identity()).collect(Collectors.toSet()));
            return batch.stream()
                    .map(entry -> {
                        var known = Optional.ofNullable(stored.get(entry.value().identity())).map(KnownPerson::form);
                        return Change.of(known.isPresent(), known.filter(entry.value()::equals).isPresent());
                    })
                    .toList();
        }

        @Override
        public void write(List<Entry<PersonForm>> batch) {
            book.putPeople(batch.stream().map(Entry::value).toList());
        }
    }
}
