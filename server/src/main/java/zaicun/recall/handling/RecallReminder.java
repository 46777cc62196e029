package zaicun.recall.handling;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import zaicun.kernel.District;
import zaicun.recall.file.Recall;
import zaicun.recall.file.RecallNews;
import zaicun.recall.file.RecallNews.To;
import zaicun.recall.file.Recalls;
import zaicun.roster.Roster;

/**
 * Reminds the person of the last day for his answer, and who decides that it is over, once each. A reminder; nothing hangs on
 * it, and nothing is decided by it.
 */
@Component
class RecallReminder {

    private final Recalls recalls;
    private final RecallNews news;
    private final Roster roster;
    private final TransactionTemplate transactions;
    private final Clock clock;

    RecallReminder(Recalls recalls, RecallNews news, Roster roster, TransactionTemplate transactions, Clock clock) {
        this.recalls = recalls;
        this.news = news;
        this.roster = roster;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 7 * * *", zone = "Asia/Shanghai")
    void remind() {
        roster.hostDistricts().forEach(this::remind);
    }

    void remind(District district) {
        transactions.executeWithoutResult(
                status -> recalls.unanswered(district, LocalDate.now(clock)).forEach(this::remind));
    }

    private void remind(Recall recall) {
        if (recall.isHeard(LocalDate.now(clock))) {
            news.remind(recall, To.APPROVER, "一件召回的本人说明期限已过，本人没有说明，可以审批。");
        } else {
            news.remind(recall, To.PERSON, "今天是对您的召回意见说明情况的最后一天，请查看材料并说明。");
        }
    }
}
