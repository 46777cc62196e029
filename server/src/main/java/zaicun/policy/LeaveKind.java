package zaicun.policy;

import java.util.List;

/** A kind of leave and how its days are counted. */
public record LeaveKind(String code, String title, Counting counting) {

    public enum Counting {
        WORKING,
        CALENDAR
    }

    static List<LeaveKind> read(PolicyNode node) {
        var kinds = node.oneOrMore(LeaveKind::kind);
        if (kinds.stream().map(LeaveKind::code).distinct().count() < kinds.size()) {
            throw node.fault("有两种假用了同一个 code；请改成不同的。");
        }
        return kinds;
    }

    private static LeaveKind kind(PolicyNode node) {
        var fields = node.fields("code", "title", "counting");
        return new LeaveKind(
                fields.required("code", "代码").text(),
                fields.required("title", "名称").text(),
                fields.required("counting", "按工作日还是日历日计").word(Counting.class));
    }

    @Override
    public String toString() {
        return title + (counting == Counting.WORKING ? "（工作日）" : "（日历日）");
    }
}
