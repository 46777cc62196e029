package zaicun.meetings.minutes;

import zaicun.meetings.Fields;

/**
 * What was said, under the three headings of the notice: 总结交流, 问题分析, 任务部署. The tasks themselves, with owner and
 * date, stand beside it.
 */
public record Minutes(String summary, String problems, String plans) {

    private static final int LONGEST = 4_000;

    public Minutes {
        summary = Fields.text("summary", summary, LONGEST);
        problems = Fields.text("problems", problems, LONGEST);
        plans = Fields.text("plans", plans, LONGEST);
    }

    boolean isEmpty() {
        return summary.isEmpty() && problems.isEmpty() && plans.isEmpty();
    }
}
