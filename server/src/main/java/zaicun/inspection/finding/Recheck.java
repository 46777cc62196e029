package zaicun.inspection.finding;

import java.time.LocalDate;
import java.util.UUID;
import zaicun.kernel.InputError;
import zaicun.kernel.Refusal;

/**
 * When a finding may be re-checked and by whom (8.3). The team has its time: before the deadline there is nothing to
 * re-check until it replied, and then somebody other than the finder looks; from the deadline on the finder may as well.
 */
record Recheck(Finding finding, LocalDate today) {

    void require(UUID by, MoveForm form) {
        var due = finding.term().orElseThrow().dueOn();
        if (today.isBefore(due)) {
            requireReplied(due);
            requireOther(by, due);
        }
        if (form.move() == FindingMove.FAIL) {
            requireTime(form, due);
        }
    }

    private void requireReplied(LocalDate due) {
        if (finding.state() != FindingState.REPLIED) {
            throw Refusal.under(
                    "8.3", "recheck.no-reply", "工作队还没有回复整改，期限也没到（" + due + "），不能复查。", "请等工作队回复，或到期后再复查。");
        }
    }

    private void requireOther(UUID by, LocalDate due) {
        if (finding.foundBy().equals(by)) {
            throw Refusal.under(
                    "8.3", "recheck.finder", "问题是您本人发现的，期限 " + due + " 之前不能由您自己复查。",
                    "请由其他督查人员或组织督查的单位复查，或到期后再复查。");
        }
    }

    /** Where the time is over a new deadline is set; where it still runs it stays unless a later one is given. */
    private void requireTime(MoveForm form, LocalDate due) {
        var given = form.dueOn();
        if (given.isEmpty() && !today.isBefore(due)) {
            throw new InputError("dueOn", "原期限 " + due + " 已到；请填写新的整改期限。");
        }
        if (given.filter(date -> !date.isAfter(today) || date.isBefore(due)).isPresent()) {
            throw new InputError("dueOn", "新的期限 " + given.get() + " 应晚于今天，且不早于原期限 " + due + "；请重新填写。");
        }
    }
}
