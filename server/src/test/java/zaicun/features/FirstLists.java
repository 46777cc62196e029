package zaicun.features;

import java.time.LocalDate;
import zaicun.house.Identities;
import zaicun.imports.Filled;

/** The lists that a district begins with: one village, a team of two, three households, one account. */
final class FirstLists {

    private static final String COUNTY = "420117";
    private static final String SENDER = "420111";
    private static final String VILLAGE = "420117001201";
    private static final String UNIT = "洪山区水务和湖泊局";
    private static final String PARTY = "东街村党总支";

    private FirstLists() {}

    static byte[] right() {
        return lists("2026-01-01", "脱贫户");
    }

    /** There is no 31 February and no such kind of household. */
    static byte[] withTwoWrongCells() {
        return lists("2026-02-31", "贫困户");
    }

    static byte[] account() {
        return Filled.workbook()
                .sheet("账号岗位", "账号", "姓名", "岗位", "机构名称", "身份证号")
                .row("dongjie", "周书记", "驻点村党组织", PARTY, "")
                .bytes();
    }

    private static byte[] lists(String memberFrom, String kind) {
        var filled = Filled.workbook()
                .sheet("行政区划", "区划代码", "名称")
                .row(COUNTY + "000000", "新洲区")
                .row(SENDER + "000000", "洪山区")
                .row(COUNTY + "001000", "邾城街道")
                .row(VILLAGE, "东街村")
                .sheet("机构", "机构类别", "机构名称", "区划代码")
                .row("街道党工委", "邾城街道党工委", COUNTY + "001000")
                .row("驻点村党组织", PARTY, VILLAGE)
                .sheet("派出单位", "单位名称", "区划代码")
                .row(UNIT, SENDER + "000000")
                .sheet("人员", "姓名", "身份证号", "性别", "政治面貌", "单位", "职务", "联系电话")
                .row("张建国", identity(0), "男", "中共党员", UNIT, "科长", "13800001111")
                .row("李大海", identity(1), "男", "中共党员", UNIT, "", "")
                .sheet("工作队", "驻点村代码", "工作队名称", "派出单位", "开始日期")
                .row(VILLAGE, "驻东街村工作队", UNIT, "2026-01-01");
        teamAndHouseholds(filled, memberFrom, kind);
        return filled.bytes();
    }

    private static void teamAndHouseholds(Filled filled, String memberFrom, String kind) {
        filled.sheet("驻村任期", "姓名", "身份证号", "驻点村代码", "工作队名称", "岗位", "开始日期")
                .row("张建国", identity(0), VILLAGE, "驻东街村工作队", "第一书记", "2026-01-01")
                .row("李大海", identity(1), VILLAGE, "驻东街村工作队", "工作队员", memberFrom)
                .sheet("农户", "户编码", "村代码", "户主姓名", "农户类别", "住址")
                .row("HS0001", VILLAGE, "王德福", "脱贫户", "一组")
                .row("HS0002", VILLAGE, "陈桂兰", kind, "二组")
                .row("HS0003", VILLAGE, "赵长根", "其他农户", "三组");
    }

    private static String identity(int number) {
        return Identities.of(SENDER, LocalDate.of(1980, 2, 3), 11 + 2 * number).digits();
    }
}
