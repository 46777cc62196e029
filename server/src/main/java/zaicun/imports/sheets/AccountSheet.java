package zaicun.imports.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.access.AccountDesk;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.imports.Column;
import zaicun.imports.Intake;
import zaicun.imports.Passage;
import zaicun.imports.Sheet;
import zaicun.roster.IdentityNumber;
import zaicun.roster.RosterDesk;

/** 账号岗位: who can sign in, and at which organ he sits. Administrators are made by hand, never from a list. */
@Component
class AccountSheet implements Sheet {

    private static final List<Role> ROLES = List.of(
            Role.CADRE, Role.HELPER, Role.VILLAGE, Role.STREET, Role.HOST_OFFICE, Role.HOST_ORGANISATION_DEPARTMENT,
            Role.SENDING_UNIT, Role.SENDING_ORGANISATION_DEPARTMENT, Role.BUREAU, Role.CITY_OFFICE);

    static final Column<String> ACCOUNT = Column.code(
                    "账号", "[\\p{L}\\p{N}._-]{2,50}", "2 至 50 个字母、数字、汉字或 . _ -，不区分大小写。")
            .required()
            .example("zhangjianguo");
    static final Column<String> NAME = Column.name("姓名").required().example("张建国");
    static final Column<Role> ROLE = Column.choice(
                    "岗位",
                    ROLES.stream().map(Role::title).toList(),
                    ROLES.stream().collect(Collectors.toMap(Role::title, Function.identity())))
            .required();
    static final Column<String> OFFICE =
            Column.text("机构名称", 90).hint("驻村干部、联户帮扶责任人不填，其余必填，与“机构”“派出单位”表一致。").example("");
    static final Column<IdentityNumber> IDENTITY =
            Column.identity("身份证号").hint("驻村干部、联户帮扶责任人必填；机构工作人员可不填。").example("420111198001010016");
    static final Column<String> DUTY = Column.text("职务", 60).example("一级科员");
    static final Column<LocalDate> FROM = Column.date("开始日期").hint("不填即从今天起。");

    private final AccountDesk desk;
    private final RosterDesk roster;

    AccountSheet(AccountDesk desk, RosterDesk roster) {
        this.desk = desk;
        this.roster = roster;
    }

    @Override
    public String key() {
        return "accounts";
    }

    @Override
    public String title() {
        return "账号岗位";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String note() {
        return "由安全管理员导入。一人一个账号；一人有几个岗位时每个岗位一行。一次性密码在导入后下载，只给一次。";
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(ACCOUNT, NAME, ROLE, OFFICE, IDENTITY, DUTY, FROM);
    }

    @Override
    public Right right() {
        return Right.ACCOUNTS_KEEP;
    }

    @Override
    public Intake<?> open(Passage passage) {
        return new AccountIntake(passage, desk, roster);
    }
}
