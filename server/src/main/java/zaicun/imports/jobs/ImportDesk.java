package zaicun.imports.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.springframework.stereotype.Component;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.imports.IssuedPassword;
import zaicun.imports.Sheet;
import zaicun.imports.workbook.ReturnedWorkbook;
import zaicun.kernel.Conflict;
import zaicun.kernel.Ids;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;

/**
 * Takes uploads, has them checked and, once confirmed, written. While an import waits it lies in the database: whichever
 * server is asked goes on with it, and exactly one does.
 */
@Component
class ImportDesk {

    private static final int HISTORY = 100;

    private final Run run;
    private final Bench bench;
    private final ImportJobs jobs;
    private final ImportFiles files;
    private final ImportSecrets secrets;
    private final Waiting waiting;
    private final Clock clock;
    /** What this server is working on right now. */
    private final Map<UUID, ImportJob> live = new ConcurrentHashMap<>();

    ImportDesk(
            Run run, Bench bench, ImportJobs jobs, ImportFiles files, ImportSecrets secrets, Waiting waiting, Clock clock) {
        this.run = run;
        this.bench = bench;
        this.jobs = jobs;
        this.files = files;
        this.secrets = secrets;
        this.waiting = waiting;
        this.clock = clock;
    }

    List<Sheet> sheets() {
        return run.sheets();
    }

    /** Takes the file and begins to check it. An earlier upload of the same person that waits is given up for it. */
    JobView start(Viewer by, String fileName, InputStream content) throws IOException {
        by.require(Right.IMPORT);
        jobs.waitingFor(by.person()).forEach(job -> waiting.giveUp(job, "又上传了新的文件，这一次没有导入。"));
        var id = Ids.next();
        var file = files.place();
        Files.copy(content, file);
        var job = ImportJob.uploaded(id, by, named(fileName), file, clock.instant());
        live.put(id, job);
        bench.check(job, () -> live.remove(id, job));
        return job.view().seen(false, true);
    }

    /** The name alone, whatever path a browser sent with it. */
    private static String named(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        return name.isBlank() ? "未命名.xlsx" : name.substring(0, Math.min(name.length(), 120));
    }

    JobView job(Viewer viewer, UUID id) {
        return shown(viewer, jobs.find(id).filter(found -> found.isSeenBy(viewer)).orElseThrow(ImportDesk::unknown));
    }

    /** One's own imports and those that wait for one's right; the system administrator sees everybody's. */
    List<JobView> history(Viewer viewer) {
        var rights = Stream.of(Right.ACCOUNTS_KEEP).filter(viewer::may).toList();
        var stored = viewer.is(Role.SYSTEM_ADMIN) ? jobs.latest(HISTORY) : jobs.of(viewer.person(), rights, HISTORY);
        return stored.stream().map(job -> shown(viewer, job)).toList();
    }

    /** As far as it is by now, where this server works on it. */
    private JobView shown(Viewer viewer, StoredJob stored) {
        var view = Optional.ofNullable(live.get(stored.view().id()))
                .map(ImportJob::view)
                .filter(working -> working.phase().isBusy())
                .orElse(stored.view());
        boolean passwords = view.phase() == Phase.DONE && stored.isActedOnBy(viewer) && secrets.hasPasswords(view.id());
        return view.seen(passwords, stored.isActedOnBy(viewer));
    }

    JobView confirm(Viewer viewer, UUID id) throws IOException {
        var stored = own(viewer, id);
        if (!jobs.claim(id, Phase.READY, Phase.WRITING, bench.node())) {
            throw new Conflict("这次导入现在是“" + own(viewer, id).view().phase().title() + "”，不能确认；请刷新后查看。");
        }
        var job = new ImportJob(stored, viewer, fetched(stored));
        job.move(Phase.READY, Phase.WRITING);
        live.put(id, job);
        bench.write(job, () -> live.remove(id, job));
        return job.view().seen(false, true);
    }

    /** Nothing was written yet: where the file is gone the import is over. */
    private Path fetched(StoredJob stored) throws IOException {
        try {
            return files.fetch(stored.upload());
        } catch (Conflict gone) {
            var over = stored.view().as(Phase.FAILED, gone.getMessage(), Optional.of(clock.instant()));
            jobs.put(new StoredJob(over, stored.upload(), stored.needs()), bench.node());
            throw gone;
        }
    }

    JobView cancel(Viewer viewer, UUID id) {
        var stored = own(viewer, id);
        var working = live.get(id);
        if (working != null && working.phase().isBusy()) {
            working.stop();
            return working.view().seen(false, true);
        }
        switch (stored.view().phase()) {
            case READY, WRONG -> {
                if (!waiting.giveUp(stored, "")) {
                    throw new Conflict("这次导入刚刚有了变化；请刷新后查看。");
                }
            }
            case READING, CHECKING, WRITING -> throw new Conflict("这次导入正由另一台服务器办理，请等它办完。");
            case DONE, FAILED, CANCELLED -> throw new Conflict("这次导入已经结束，不能再取消。");
        }
        return job(viewer, id);
    }

    void requireErrors(Viewer viewer, UUID id) {
        if (own(viewer, id).view().phase() != Phase.WRONG) {
            throw Refusal.plain("import.no-errors", "这次导入没有可下载的错误清单。", "请重新上传文件检查。");
        }
    }

    /** The uploaded workbook with what is wrong marked in it; only for whoever acts on it. */
    void giveBack(Viewer viewer, UUID id, OutputStream out) throws IOException {
        var stored = own(viewer, id);
        var file = files.fetch(stored.upload());
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            new ReturnedWorkbook(run.sheets(), secrets.wrongs(id)).write(workbook, out);
        } finally {
            files.drop(file);
        }
    }

    /** The one-time passwords that this import made, once. */
    List<IssuedPassword> takePasswords(Viewer viewer, UUID id) {
        viewer.require(Right.ACCOUNTS_KEEP);
        own(viewer, id);
        var taken = secrets.takePasswords(id);
        if (taken.isEmpty()) {
            throw Refusal.plain("import.no-passwords", "一次性密码只能下载一次，已经下载过，或这次没有新开账号。", "遗失的请在“账号管理”中重置密码。");
        }
        return taken;
    }

    private StoredJob own(Viewer viewer, UUID id) {
        viewer.require(Right.IMPORT);
        return jobs.find(id).filter(job -> job.isActedOnBy(viewer)).orElseThrow(ImportDesk::unknown);
    }

    private static OutOfLine unknown() {
        return OutOfLine.notFound("没有这次导入，或不是您办理的。");
    }
}
