package zaicun.selection.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zaicun.imports.Column;
import zaicun.kernel.Post;
import zaicun.policy.RetirementRow.Staff;
import zaicun.roster.IdentityNumber;
import zaicun.selection.Candidate.Employment;

/** The columns of the sheet 选派人选, in the order of 选派备案表. */
final class CandidateColumns {

    static final Column<String> NAME = Column.name("姓名").required().example("张建国");
    static final Column<IdentityNumber> IDENTITY = Column.identity("身份证号").required().example("420111198001010016");
    static final Column<String> NATIONALITY = Column.text("民族", 20).hint("不填即汉族。").example("汉族");
    static final Column<String> STATUS = Column.choice("政治面貌", List.copyOf(statuses().keySet()), statuses()).required();
    static final Column<String> EDUCATION = Column.text("学历", 30).required().example("大学本科");
    static final Column<String> EMPLOYER = Column.text("工作单位及部门", 90).example("办公室");
    static final Column<String> DUTY = Column.text("职务职级", 60).required().example("一级科员");
    static final Column<String> PHONE = Column.phone("联系电话").required().example("13800138000");
    static final Column<LocalDate> HIRED = Column.date("入职日期").required().example("2012-07-01");
    static final Column<Staff> STAFF = Column.choice(
                    "身份类别",
                    List.of("干部", "工人", "处级女干部或高级职称女性"),
                    Map.of("干部", Staff.CADRE, "工人", Staff.WORKER, "处级女干部或高级职称女性", Staff.SENIOR_CADRE))
            .required();
    static final Column<Employment> EMPLOYMENT = Column.choice(
                    "用工形式",
                    List.of("在编在职", "劳务派遣", "借调", "临时聘用"),
                    Map.of(
                            "在编在职", Employment.PERMANENT, "劳务派遣", Employment.LABOUR_DISPATCH, "借调", Employment.SECONDED,
                            "临时聘用", Employment.TEMPORARY))
            .required();
    static final Column<String> HEALTH = Column.text("健康状况", 200).required().example("健康");
    static final Column<String> SANCTION = Column.text("处分名称", 100).hint("没有的不填；填了须填影响期。").example("");
    static final Column<LocalDate> SANCTION_FROM = Column.date("影响期开始").example("");
    static final Column<LocalDate> SANCTION_LAST = Column.date("影响期结束").example("");
    static final Column<String> VILLAGE = Column.division("驻点村代码").required().alias("村代码").example("420117001001");
    static final Column<String> TEAM = Column.text("工作队名称", 60).required().example("驻东街村工作队");
    static final Column<Post> POST = Column.choice(
                    "岗位",
                    List.of("第一书记", "工作队长", "工作队员"),
                    Map.of("第一书记", Post.FIRST_SECRETARY, "工作队长", Post.TEAM_LEADER, "工作队员", Post.MEMBER))
            .required();
    static final Column<LocalDate> STARTS = Column.date("计划到岗日期").required().example("2026-12-01");
    static final Column<LocalDate> ENDS = Column.date("计划结束日期").hint("可不填。").example("2028-11-30");
    static final Column<String> EXCEPTION = Column.text("例外理由", 300)
            .hint("入职不满规定年限、临近退休的必填，审核机构看得到（条款 1.2）。")
            .example("");

    private CandidateColumns() {}

    static List<Column<?>> all() {
        return List.of(
                NAME, IDENTITY, NATIONALITY, STATUS, EDUCATION, EMPLOYER, DUTY, PHONE, HIRED, STAFF, EMPLOYMENT, HEALTH,
                SANCTION, SANCTION_FROM, SANCTION_LAST, VILLAGE, TEAM, POST, STARTS, ENDS, EXCEPTION);
    }

    private static Map<String, String> statuses() {
        var titles = List.of(
                "中共党员", "中共预备党员", "共青团员", "民革党员", "民盟盟员", "民建会员", "民进会员", "农工党党员", "致公党党员",
                "九三学社社员", "台盟盟员", "无党派人士", "群众");
        var codes = new LinkedHashMap<String, String>();
        for (int place = 0; place < titles.size(); place++) {
            codes.put(titles.get(place), "%02d".formatted(place + 1));
        }
        return codes;
    }
}
