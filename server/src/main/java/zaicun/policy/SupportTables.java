package zaicun.policy;

import java.math.BigDecimal;
import java.util.List;

/** The tables of article 11: what is paid of each subsidy, and how many days of annual leave years of service bring. */
public final class SupportTables {

    /** In yuan, for each day in the village or for a whole month in place. */
    public record SubsidyRate(String code, String title, BigDecimal amount, Per per) {

        @Override
        public String toString() {
            return title + "每" + per.title() + " " + amount.toPlainString() + " 元";
        }
    }

    /** What a subsidy is paid for. */
    public enum Per {
        DAY("天"),
        MONTH("月");

        private final String title;

        Per(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** From so many full years of service on, so many days of paid annual leave a year. */
    public record LeaveStep(int years, int days) {

        @Override
        public String toString() {
            return "满 " + years + " 年 " + days + " 天";
        }
    }

    private SupportTables() {}

    static List<SubsidyRate> rates(PolicyNode node) {
        var rates = node.oneOrMore(SupportTables::rate);
        if (rates.stream().map(SubsidyRate::code).distinct().count() < rates.size()) {
            throw node.fault("有两种补助用了同一个 code；请改成不同的。");
        }
        return rates;
    }

    private static SubsidyRate rate(PolicyNode node) {
        var fields = node.fields("code", "title", "amount", "per");
        var amount = fields.required("amount", "金额（元）");
        if (amount.decimal().scale() > 2) {
            throw amount.fault("金额最多精确到分，例如 100 或 12.50。");
        }
        return new SubsidyRate(
                fields.required("code", "代码").text(),
                fields.required("title", "名称").text(),
                amount.decimal(),
                fields.required("per", "按天（day）还是按月（month）").word(Per.class));
    }

    static List<LeaveStep> leaveSteps(PolicyNode node) {
        var steps = node.oneOrMore(SupportTables::leaveStep);
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).years() <= steps.get(i - 1).years()) {
                throw node.fault("工作年限应当从少到多排列；请调整顺序。");
            }
        }
        return steps;
    }

    private static LeaveStep leaveStep(PolicyNode node) {
        var fields = node.fields("years", "days");
        return new LeaveStep(
                fields.required("years", "满多少年").whole(), fields.required("days", "天数").whole());
    }
}
