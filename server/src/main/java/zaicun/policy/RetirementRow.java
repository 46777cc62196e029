package zaicun.policy;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * One line of the retirement table: for whom, the original age, and the gradual delay: born in or after {@code since},
 * one month for every started {@code step} birth months, at most {@code atMost}.
 */
public record RetirementRow(Sex sex, Optional<Staff> staff, int age, YearMonth since, int step, int atMost) {

    public enum Sex {
        M,
        F
    }

    /** SENIOR_CADRE: a woman of division rank or with a senior title. */
    public enum Staff {
        CADRE,
        WORKER,
        SENIOR_CADRE
    }

    static List<RetirementRow> read(PolicyNode node) {
        var rows = node.oneOrMore(RetirementRow::row);
        for (var sex : Sex.values()) {
            for (var staff : Staff.values()) {
                if (rows.stream().filter(row -> row.covers(sex, staff)).count() != 1) {
                    throw node.fault("退休年龄表里 %s %s 应当恰好有一行；请检查。".formatted(sex, staff));
                }
            }
        }
        return rows;
    }

    private static RetirementRow row(PolicyNode node) {
        var fields = node.fields("sex", "staff", "age", "since", "step", "atMost");
        int step = fields.required("step", "每多少个月延迟一个月").whole();
        if (step == 0) {
            throw node.fault("step 不能是 0。");
        }
        return new RetirementRow(
                fields.required("sex", "性别").word(Sex.class),
                fields.optional("staff").map(staff -> staff.word(Staff.class)),
                fields.required("age", "原退休年龄").whole(),
                YearMonth.from(fields.required("since", "从哪个出生月起延迟，写该月 1 日").date()),
                step,
                fields.required("atMost", "最多延迟多少个月").whole());
    }

    /** A line without staff serves all staff of that sex. */
    public boolean covers(Sex someone, Staff kind) {
        return sex == someone && staff.map(kind::equals).orElse(true);
    }

    @Override
    public String toString() {
        return "%s%s %d 岁（%s 起每 %d 个月延迟 1 个月，至多 %d 个月）"
                .formatted(sex == Sex.M ? "男" : "女", staff.map(s -> " " + s).orElse(""), age, since, step, atMost);
    }
}
