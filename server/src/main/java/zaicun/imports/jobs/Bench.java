package zaicun.imports.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
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
    private final Clock clock;
    private final Path directory;
    private final String node;
    private final ReentrantLock turn = new ReentrantLock(true);

    Bench(Run run, ImportJobs jobs, Clock clock, DataDirectory directory) {
        this.run = run;
        this.jobs = jobs;
        this.clock = clock;
        this.directory = directory.resolve("imports");
        this.node = HexFormat.of().formatHex(directory.secret("node.secret"), 0, 8);
    }

    /** What this server was working on when it stopped is over, and the files with it. */
    @EventListener(ApplicationReadyEvent.class)
    void tidy() throws IOException {
        for (var view : jobs.unfinished(node)) {
            jobs.put(ImportJobs.interrupted(view, clock.instant()), node);
        }
        if (Files.isDirectory(directory)) {
            try (var files = Files.list(directory)) {
                for (var file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    void check(ImportJob job) {
        jobs.put(job.view(), node);
        work(job, this::checkNow);
    }

    void write(ImportJob job) {
        jobs.put(job.view(), node);
        work(job, this::writeNow);
    }

    private interface Step {
        void on(ImportJob job) throws IOException;
    }

    private void work(ImportJob job, Step step) {
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

    private void writeNow(ImportJob job) throws IOException {
        job.begin(job.view().rowsTotal());
        try {
            run.write(job, importer(job));
            end(job, Phase.DONE, "");
        } catch (SheetPassage.OutOfDate changed) {
            end(job, Phase.WRONG, "检查以后系统中的数据有变动，" + NOTHING + "请看下面的错误。");
        }
    }

    private Importer importer(ImportJob job) {
        return new Importer(job.by().person(), LocalDate.now(clock));
    }

    void end(ImportJob job, Phase how, String words) {
        job.end(how, words, clock.instant());
        try {
            if (how.isOver()) {
                Files.deleteIfExists(job.file());
            }
        } catch (IOException kept) {
            log.warn("uploaded file {} could not be deleted", job.file(), kept);
        }
        jobs.put(job.view(), node);
    }
}
