package zaicun.households.pairings;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import zaicun.access.Right;
import zaicun.households.intake.HouseholdPlaces;
import zaicun.imports.Column;
import zaicun.imports.Intake;
import zaicun.imports.Passage;
import zaicun.imports.Sheet;
import zaicun.roster.IdentityNumber;

/** 联户结对: who helps which household, told apart by household and helper. */
@Component
class PairingSheet implements Sheet {

    static final Column<String> HOUSEHOLD = Column.code("户编码", "[0-9A-Z_-]{4,40}", "与“农户”表中的户编码一致。")
            .required()
            .alias("户编号")
            .example("4201170010010001");
    static final Column<String> NAME = Column.name("帮扶责任人").required().alias("姓名").example("张建国");
    static final Column<IdentityNumber> IDENTITY =
            Column.identity("责任人身份证号").required().alias("身份证号").example("420111198001010016");
    static final Column<LocalDate> FROM = Column.date("开始日期").required().example("2025-06-01");
    static final Column<LocalDate> LAST = Column.date("结束日期").hint("最后一天；仍在结对的不填。").example("2027-05-31");

    private final HouseholdPlaces places;
    private final Pairings pairings;
    private final PairingImport importing;
    private final HelperCap cap;

    PairingSheet(HouseholdPlaces places, Pairings pairings, PairingImport importing, HelperCap cap) {
        this.places = places;
        this.pairings = pairings;
        this.importing = importing;
        this.cap = cap;
    }

    @Override
    public String key() {
        return "pairings";
    }

    @Override
    public String title() {
        return "联户结对";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String note() {
        return "每户与每名帮扶责任人一行；一名责任人同时结对的户数不超过制度规定（条款 7.2）。责任人须已在“人员”表中。";
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(HOUSEHOLD, NAME, IDENTITY, FROM, LAST);
    }

    @Override
    public Right right() {
        return Right.ROSTER_KEEP;
    }

    /** A helper's households are counted wherever in the sheet they stand. */
    @Override
    public int batch() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Intake<?> open(Passage passage) {
        return new PairingIntake(passage, places, new Helpers(pairings, cap), importing);
    }
}
