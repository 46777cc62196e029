package zaicun.imports;

import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import zaicun.house.Identities;
import zaicun.kernel.District;

/** The lists of a small made-up district that no other test uses: one village, one team of two. */
record Lists(String county) {

    static Lists ofNewDistrict() {
        return new Lists("%06d".formatted(ThreadLocalRandom.current().nextInt(110_000, 499_999)));
    }

    District district() {
        return new District(county);
    }

    String village() {
        return county + "001201";
    }

    String unit() {
        return "水务局" + county;
    }

    /** 0 is the first secretary, 1 the member, more are nobody yet. */
    String identity(int number) {
        return Identities.of(county, LocalDate.of(1980, 2, 3), 11 + 2 * number).digits();
    }

    /** All of it, with an account for the first secretary and one for the street. */
    Filled withAccounts() {
        return workbook()
                .sheet("账号岗位", "账号", "姓名", "岗位", "机构名称", "身份证号")
                .row("c" + county, "张建国", "驻村干部", "", identity(0))
                .row("s" + county, "赵书记", "街道党工委", "测试街道党工委@" + county, "");
    }

    Filled workbook() {
        var filled = places();
        people(filled);
        teams(filled);
        return postings(filled);
    }

    Filled places() {
        return Filled.workbook()
                .sheet("行政区划", "区划代码*", "名称*")
                .row(village(), "东街村")
                .row(county + "000000", "测试区")
                .row(county + "001000", "测试街道")
                .sheet("机构", "机构类别", "机构名称", "区划代码")
                .row("街道党工委", "测试街道党工委", county + "001000")
                .row("驻点村党组织", "东街村党总支", village())
                .sheet("派出单位", "单位名称", "区划代码")
                .row(unit(), county + "000000");
    }

    Filled people(Filled filled) {
        return filled.sheet("人员", "姓名", "身份证号", "性别", "政治面貌", "单位", "职务", "联系电话")
                .row("张　建国", identity(0), "男", "中共党员", unit(), "科长", "１３８00001111")
                .row("李大海", identity(1), "", "01", unit(), "", "");
    }

    Filled teams(Filled filled) {
        return filled.sheet("工作队", "驻点村代码", "工作队名称", "派出单位", "开始日期", "结束日期")
                .row(village(), "驻东街村工作队", unit(), LocalDate.of(2026, 1, 1), "");
    }

    Filled postings(Filled filled) {
        return postingSheet(filled)
                .row("张建国", identity(0), village(), "驻东街村工作队", "第一书记", "2026年1月1日", "")
                .row("李大海", identity(1), village(), "驻东街村工作队", "工作队员", LocalDate.of(2026, 1, 1), "2026/12/31");
    }

    Filled postingSheet(Filled filled) {
        return filled.sheet("驻村任期", "姓名", "身份证号", "驻点村代码", "工作队名称", "岗位", "开始日期", "结束日期");
    }
}
