package zaicun.imports.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import zaicun.access.Right;
import zaicun.imports.Column;
import zaicun.imports.Intake;
import zaicun.imports.Passage;
import zaicun.imports.Sheet;
import zaicun.kernel.Post;
import zaicun.roster.IdentityNumber;
import zaicun.roster.RosterDesk;
import zaicun.roster.book.RosterBook;

/** 驻村任期: who is in which team at which post, from – to; told apart by person, team and start. */
@Component
class PostingSheet implements Sheet {

    static final Column<String> NAME = Column.name("姓名").required().example("张建国");
    static final Column<IdentityNumber> IDENTITY = Column.identity("身份证号").required().example("420111198001010016");
    static final Column<String> VILLAGE = Column.division("驻点村代码").required().alias("村代码").example("420117001001");
    static final Column<String> TEAM = Column.text("工作队名称", 60).required().example("驻东街村工作队");
    static final Column<Post> POST = Column.choice(
                    "岗位",
                    List.of("第一书记", "工作队长", "工作队员"),
                    Map.of(
                            "第一书记", Post.FIRST_SECRETARY,
                            "工作队长", Post.TEAM_LEADER,
                            "工作队员", Post.MEMBER,
                            "队长", Post.TEAM_LEADER,
                            "队员", Post.MEMBER))
            .required();
    static final Column<String> UNIT = Column.text("派出单位", 90).hint("不填即工作队的派出单位。").example("洪山区水务和湖泊局");
    static final Column<LocalDate> FROM = Column.date("开始日期").required().example("2025-06-01");
    static final Column<LocalDate> LAST = Column.date("结束日期").hint("最后一天；仍在驻村的不填。").example("2027-05-31");
    static final Column<Boolean> LEADS = Column.choice("兼任队长", List.of("是", "否"), Map.of("是", true, "否", false))
            .hint("不填时，第一书记和工作队长为“是”，队员为“否”。");
    static final Column<String> WHY = Column.text("队长人选说明", 200)
            .hint("第一书记原则上兼任队长（条款 1.1）；由他人任队长或第一书记不兼任时填写原因。");

    private final RosterDesk desk;
    private final RosterBook book;

    PostingSheet(RosterDesk desk, RosterBook book) {
        this.desk = desk;
        this.book = book;
    }

    @Override
    public String key() {
        return "postings";
    }

    @Override
    public String title() {
        return "驻村任期";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String note() {
        return "每人每段任期一行，人员和工作队须已在前面的表中；同一人的任期不能重叠，一支队同时只有一名第一书记。";
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(NAME, IDENTITY, VILLAGE, TEAM, POST, UNIT, FROM, LAST, LEADS, WHY);
    }

    @Override
    public Right right() {
        return Right.ROSTER_KEEP;
    }

    /** Postings of a person and of a team are compared with one another, wherever in the sheet they stand. */
    @Override
    public int batch() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Intake<?> open(Passage passage) {
        return new PostingIntake(passage, desk, book);
    }
}
