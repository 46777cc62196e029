package zaicun.imports.sheets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zaicun.imports.Column;

/** Political status by GB/T 4762, written as words or as code. */
final class PoliticalStatus {

    private static final List<String> TITLES = List.of(
            "中共党员", "中共预备党员", "共青团员", "民革党员", "民盟盟员", "民建会员", "民进会员", "农工党党员", "致公党党员", "九三学社社员",
            "台盟盟员", "无党派人士", "群众");

    private PoliticalStatus() {}

    static Column<String> column() {
        return Column.choice("政治面貌", TITLES, meanings());
    }


    private static Map<String, String> meanings() {
        var meanings = new LinkedHashMap<String, String>();
        for (int place = 0; place < TITLES.size(); place++) {
            var code = "%02d".formatted(place + 1);
            meanings.put(TITLES.get(place), code);
            meanings.put(code, code);
            meanings.put(String.valueOf(place + 1), code);
        }
        meanings.put("党员", "01");
        meanings.put("预备党员", "02");
        meanings.put("团员", "03");
        return meanings;
    }
}
