package zaicun.duty;

/** Why a fact that was looked at does not count. */
public enum WhyNot {
    OUTSIDE_WINDOW("不在本期内"),
    NOT_IN_PLACE("不在任（结对）期间"),
    AFTER_AS_OF("晚于查看的日期"),
    SAME_AGAIN("同一对象本期已计一次"),
    TOO_FEW_IN_PLACE("当天在岗人数不足"),
    SOMEBODY_MISSING("当天在岗的人没有到齐"),
    NOT_COLLECTIVE("自学或只有一人参加，不是集中学习"),
    OTHER_MARK("这种登记不计入"),
    NOT_IN_OFFICE("当天不担任这一职务"),
    ON_LEAVE("当天全天请假，请假已从应驻村天数中扣除");

    private final String title;

    WhyNot(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
