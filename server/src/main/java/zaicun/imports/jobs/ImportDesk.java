package zaicun.imports.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.database.DataDirectory;
import zaicun.imports.IssuedPassword;
import zaicun.imports.Sheet;
import zaicun.imports.workbook.ReturnedWorkbook;
import zaicun.kernel.Conflict;
import zaicun.kernel.Ids;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;

/**
 * Takes uploads, has them checked and, once confirmed, written. The file stays on the server that took it, readable by
 * the owner only, until the import is over.
 */
@Component
class ImportDesk {

    private static final int HISTORY = 100;
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Run run;
    private final Bench bench;
    private final ImportJobs jobs;
    private final Clock clock;
    private final Path directory;
    private final Map<UUID, ImportJob> live = new ConcurrentHashMap<>();

    ImportDesk(Run run, Bench bench, ImportJobs jobs, Clock clock, DataDirectory directory) {
        this.run = run;
        this.bench = bench;
        this.jobs = jobs;
        this.clock = clock;
        this.directory = directory.resolve("imports");
    }

    List<Sheet> sheets() {
        return run.sheets();
    }

    /** Takes the file and begins to check it. An earlier upload of the same person that waits is given up for it. */
    JobView start(Viewer by, String fileName, InputStream content) throws IOException {
        by.require(Right.IMPORT);
        live.values().stream().filter(job -> job.by().person().equals(by.person())).forEach(this::giveUp);
        var id = Ids.next();
        var file = directory.resolve(id + ".xlsx");
        Files.createDirectories(directory, OWNER_ONLY);
        Files.copy(content, file);
        var job = new ImportJob(id, by, named(fileName), file, clock.instant());
        live.put(id, job);
        bench.check(job);
        return job.view();
    }

    private void giveUp(ImportJob job) {
        if (job.phase() == Phase.READY || job.phase() == Phase.WRONG) {
            bench.end(job, Phase.CANCELLED, "又上传了新的文件，这一次没有导入。");
        }
        if (job.phase().isOver()) {
            live.remove(job.id());
        }
    }

    /** The name alone, whatever path a browser sent with it. */
    private static String named(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        return name.isBlank() ? "未命名.xlsx" : name.substring(0, Math.min(name.length(), 120));
    }

    JobView job(Viewer viewer, UUID id) {
        var view = Optional.ofNullable(live.get(id)).map(ImportJob::view).or(() -> jobs.find(id));
        return view.filter(found -> found.by().equals(viewer.person()) || viewer.is(Role.SYSTEM_ADMIN))
                .orElseThrow(ImportDesk::unknown);
    }

    /** One's own imports; the system administrator sees everybody's. */
    List<JobView> history(Viewer viewer) {
        var stored = viewer.is(Role.SYSTEM_ADMIN) ? jobs.latest(HISTORY) : jobs.of(viewer.person(), HISTORY);
        return stored.stream()
                .map(view -> Optional.ofNullable(live.get(view.id())).map(ImportJob::view).orElse(view))
                .toList();
    }

    JobView confirm(Viewer viewer, UUID id) {
        var job = own(viewer, id);
        job.move(Phase.READY, Phase.WRITING);
        bench.write(job);
        return job.view();
    }

    JobView cancel(Viewer viewer, UUID id) {
        var job = own(viewer, id);
        switch (job.phase()) {
            case READY, WRONG -> bench.end(job, Phase.CANCELLED, "");
            case READING, CHECKING, WRITING -> job.stop();
            case DONE, FAILED, CANCELLED -> throw new Conflict("这次导入已经结束，不能再取消。");
        }
        return job.view();
    }

    void requireErrors(Viewer viewer, UUID id) {
        if (own(viewer, id).phase() != Phase.WRONG) {
            throw Refusal.plain("import.no-errors", "这次导入没有可下载的错误清单。", "请重新上传文件检查。");
        }
    }

    /** The uploaded workbook with what is wrong marked in it; only for whoever uploaded it. */
    void giveBack(Viewer viewer, UUID id, OutputStream out) throws IOException {
        var job = own(viewer, id);
        try (var workbook = Run.open(job)) {
            new ReturnedWorkbook(run.sheets(), job.wrongs()).write(workbook, out);
        }
    }

    /** The one-time passwords that this import made, once. */
    List<IssuedPassword> takePasswords(Viewer viewer, UUID id) {
        viewer.require(Right.ACCOUNTS_KEEP);
        var taken = own(viewer, id).takePasswords();
        if (taken.isEmpty()) {
            throw Refusal.plain("import.no-passwords", "一次性密码只能下载一次，已经下载过，或这次没有新开账号。", "遗失的请在“账号管理”中重置密码。");
        }
        return taken;
    }

    private ImportJob own(Viewer viewer, UUID id) {
        viewer.require(Right.IMPORT);
        var job = live.get(id);
        if (job == null && jobs.find(id).filter(view -> view.by().equals(viewer.person())).isPresent()) {
            throw new Conflict("这次导入已经结束，或上传的文件不在这台服务器上；请重新上传。");
        }
        if (job == null || !job.by().person().equals(viewer.person())) {
            throw unknown();
        }
        return job;
    }

    private static OutOfLine unknown() {
        return OutOfLine.notFound("没有这次导入，或不是您办理的。");
    }
}
