package zaicun.selection.reading;

import java.util.List;
import zaicun.selection.Candidate.Employment;

/** Chinese words for codes that the forms use. */
final class Words {

    private static final List<String> STATUSES = List.of(
            "中共党员", "中共预备党员", "共青团员", "民革党员", "民盟盟员", "民建会员", "民进会员", "农工党党员", "致公党党员", "九三学社社员",
            "台盟盟员", "无党派人士", "群众");

    private Words() {}

    static String employment(Employment employment) {
        return switch (employment) {
            case PERMANENT -> "在编在职";
            case LABOUR_DISPATCH -> "劳务派遣";
            case SECONDED -> "借调";
            case TEMPORARY -> "临时聘用";
        };
    }

    /** Of GB/T 4762, two digits. */
    static String politicalStatus(String code) {
        int place = Integer.parseInt(code);
        return place >= 1 && place <= STATUSES.size() ? STATUSES.get(place - 1) : code;
    }
}
