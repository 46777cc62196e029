package zaicun.imports.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import zaicun.database.DataDirectory;
import zaicun.imports.Importer;
import zaicun.imports.workbook.Upload;
import zaicun.kernel.Refusal;

/** Where imports are worked on: one at a time, each step on a virtual thread, every end written down. */
@Component
class Bench {

    private static final Logger log = LoggerFactory.getLogger(Bench.class);
    private static final String NOTHING = "没有导入任何数据。";

    private final Run run;
    private final ImportJobs jobs;
    private final ImportFiles files;
    private final Waiting waiting;
    private final Clock clock;
    private final String node;
    private final ReentrantLock turn = new ReentrantLock(true);

    Bench(Run run, ImportJobs jobs, ImportFiles files, Waiting waiting, Clock clock, DataDirectory directory) {
        this.run = run;
        this.jobs = jobs;
        this.files = files;
        this.waiting = waiting;
        this.clock = clock;
        this.node = HexFormat.of().formatHex(directory.secret("node.secret"), 0, 8);
    }

    /** What this server was working on when it stopped was not written; what waits goes on waiting. */
    @EventListener(ApplicationReadyEvent.class)
    void tidy() throws IOException {
        for (var job : jobs.unfinished(node)) {
            var over = job.view().as(Phase.FAILED, "服务重启，未导入任何数据，请重新上传。", Optional.of(clock.instant()));
            jobs.put(new StoredJob(over, job.upload(), job.needs()), node);
        }
        files.clearHere();
        files.sweep();
    }

    String node() {
        return node;
    }

    void check(ImportJob job, Runnable whenSettled) {
        jobs.put(job.now(), node);
        work(job, this::checkNow, whenSettled);
    }

    void write(ImportJob job, Runnable whenSettled) {
        jobs.put(job.now(), node);
        work(job, this::writeNow, whenSettled);
    }

    private interface Step {
        void on(ImportJob job) throws IOException;
    }

    private void work(ImportJob job, Step step, Runnable whenSettled) {
        Thread.ofVirtual().name("import-" + job.id()).start(() -> {
            turn.lock();
            try {
                step.on(job);
            } catch (ImportJob.Stopped asked) {
                end(job, Phase.CANCELLED, "已按您的要求停止，" + NOTHING);
            } catch (Refusal refused) {
                end(job, Phase.FAILED, refused.getMessage() + refused.next());
            } catch (DataIntegrityViolationException changed) {
                log.warn("import {} met other data: {}", job.id(), changed.toString());
                end(job, Phase.FAILED, "导入时数据与他人刚录入的内容冲突，" + NOTHING + "请重新上传检查。");
            } catch (ExcelReaderException | IOException | UncheckedIOException unreadable) {
                log.warn("import {} unreadable: {}", job.id(), unreadable.toString());
                end(job, Phase.FAILED, "工作簿读不出来，可能已损坏或不是 Excel 存的；" + NOTHING + "请用 Excel 打开另存后再上传。");
            } catch (RuntimeException unexpected) {
                log.error("import {} failed", job.id(), unexpected);
                end(job, Phase.FAILED, "系统出错，" + NOTHING + "请重试，仍不行请把时间告诉系统管理员。");
            } finally {
                turn.unlock();
                whenSettled.run();
            }
        });
    }

    private void checkNow(ImportJob job) throws IOException {
        var upload = Upload.of(job.file());
        job.move(Phase.READING, Phase.CHECKING);
        job.begin(upload.rows());
        run.noteLeftOut(job);
        run.check(job, importer(job));
        if (job.isWrong()) {
            end(job, Phase.WRONG, "");
        } else if (job.view().sheets().stream().allMatch(count -> count.rows() == 0)) {
            throw Refusal.plain("import.empty", "文件里没有可以导入的内容，" + NOTHING, "请按模板填写：工作表的名称和表头都要与模板一致。");
        } else {
            end(job, Phase.READY, "");
        }
    }

    /** That it was written is written with it; what somebody else confirms begins to wait in the same moment. */
    private void writeNow(ImportJob job) throws IOException {
        var handedOn = run.handedOn(job);
        job.begin(job.checkedRows());
        try {
            run.write(job, importer(job), () -> {
                job.end(Phase.DONE, "", clock.instant());
                jobs.put(job.now(), node);
                waiting.written(job, handedOn);
            });
            drop(job);
        } catch (SheetPassage.OutOfDate changed) {
            end(job, Phase.WRONG, "检查以后系统中的数据有变动，" + NOTHING + "请看下面的错误。");
        }
    }

    private Importer importer(ImportJob job) {
        return new Importer(job.by().person(), LocalDate.now(clock));
    }

    private void end(ImportJob job, Phase how, String words) {
        job.end(how, words, clock.instant());
        try {
            if (!how.isOver()) {
                files.keep(job.upload(), job.file());
            }
        } catch (IOException full) {
            log.warn("uploaded file {} could not be kept", job.file(), full);
            job.end(Phase.FAILED, "上传的文件没有存下来，" + NOTHING + "请重新上传。", clock.instant());
        }
        waiting.ended(job, node);
        drop(job);
    }

    private void drop(ImportJob job) {
        try {
            files.drop(job.file());
            files.sweep();
        } catch (IOException kept) {
            log.warn("uploaded file {} could not be deleted", job.file(), kept);
        }
    }
}
