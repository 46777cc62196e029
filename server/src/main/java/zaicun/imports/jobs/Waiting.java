package zaicun.imports.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.AccountDesk;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.notices.Notice;
import zaicun.notices.Notices;

/**
 * What of an import waits for somebody else. Accounts are the security administrator's: when whoever uploaded the workbook
 * has confirmed the rest, its sheet of accounts begins to wait for him, without a second upload, and both hear of it.
 */
@Component
@Transactional
class Waiting {

    private static final String NOBODY = "";

    private final ImportJobs jobs;
    private final ImportFiles files;
    private final ImportSecrets secrets;
    private final AccountDesk accounts;
    private final Notices notices;
    private final Clock clock;
    private final Duration kept;

    Waiting(
            ImportJobs jobs, ImportFiles files, ImportSecrets secrets, AccountDesk accounts, Notices notices, Clock clock,
            @Value("${zaicun.imports.kept}") Duration kept) {
        this.jobs = jobs;
        this.files = files;
        this.secrets = secrets;
        this.accounts = accounts;
        this.notices = notices;
        this.clock = clock;
        this.kept = kept;
    }

    /** In the transaction that wrote it. */
    void written(ImportJob job, List<String> handedOn) {
        secrets.keepPasswords(job.id(), job.passwords());
        secrets.forgetWrongs(job.id());
        var counts = job.checked().stream()
                .filter(count -> handedOn.contains(count.title()) && count.added() + count.changed() > 0)
                .toList();
        if (!counts.isEmpty()) {
            handOn(job, counts);
        }
        tellUploader(job.now(), "已由安全管理员确认导入。");
    }

    private void handOn(ImportJob job, List<SheetCount> counts) {
        var id = Ids.next();
        var view = new JobView(
                id, job.fileName(), Phase.READY, Phase.READY.title(), job.by().person(), 0,
                counts.stream().mapToLong(SheetCount::rows).sum(), counts, List.of(), 0, List.of(), NOBODY, false, false,
                Optional.of(Role.SECURITY_ADMIN.title()), false, clock.instant(), Optional.empty());
        jobs.put(new StoredJob(view, job.upload(), Optional.of(Right.ACCOUNTS_KEEP)), NOBODY);
        var rows = counts.stream().mapToLong(count -> count.added() + count.changed()).sum();
        notices.pass(new Notice(
                District.NONE, Set.copyOf(accounts.administrators(Role.SECURITY_ADMIN)), "imports.waiting", Optional.empty(),
                "《%s》中的账号岗位 %d 行已检查通过，请确认导入；%d 天内有效。".formatted(job.fileName(), rows, kept.toDays()),
                "/imports/" + id, key(id)));
    }

    /** A step has come to an end that wrote nothing: who reads that something is wrong finds there what. */
    void ended(ImportJob job, String node) {
        jobs.put(job.now(), node);
        if (job.phase() == Phase.WRONG) {
            secrets.keepWrongs(job.id(), job.wrongs());
        } else {
            secrets.forgetWrongs(job.id());
        }
        if (job.phase() != Phase.READY) {
            tellUploader(job.now(), "没有导入：" + job.phase().title() + "。");
        }
    }

    /** Nobody goes on with it; what waited is thrown away. False where somebody was faster. */
    boolean giveUp(StoredJob job, String words) {
        var view = job.view();
        if (!jobs.claim(view.id(), view.phase(), Phase.CANCELLED, NOBODY)) {
            return false;
        }
        var over = new StoredJob(view.as(Phase.CANCELLED, words, Optional.of(clock.instant())), job.upload(), job.needs());
        jobs.put(over, NOBODY);
        secrets.forgetWrongs(view.id());
        tellUploader(over, "没有导入：" + (words.isEmpty() ? "安全管理员没有确认。" : words));
        files.sweep();
        return true;
    }

    @Scheduled(cron = "0 20 4 * * *", zone = "Asia/Shanghai")
    void expire() {
        jobs.waitingSince(clock.instant().minus(kept)).forEach(job -> giveUp(job, "%d 天没有确认，已作废；需要时请重新上传。".formatted(kept.toDays())));
        files.sweep();
    }

    /** Only of what was handed on: of his own imports he sees the end himself. */
    private void tellUploader(StoredJob job, String how) {
        if (job.needs().isEmpty()) {
            return;
        }
        var view = job.view();
        notices.pass(new Notice(
                District.NONE, Set.of(view.by()), "imports.ended", Optional.empty(),
                "《%s》中的账号岗位%s".formatted(view.fileName(), how), "/imports/" + view.id(), key(view.id())));
    }

    private static String key(UUID id) {
        return "imports.waiting:" + id;
    }
}
