package zaicun.imports.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.imports.Importer;
import zaicun.imports.Intake;
import zaicun.imports.Known;
import zaicun.imports.Passage;
import zaicun.imports.Sheet;
import zaicun.imports.workbook.SheetReader;
import zaicun.imports.workbook.Templates;
import zaicun.kernel.District;
import zaicun.roster.Roster;
import zaicun.roster.book.RosterBook;

/** Passes over an uploaded workbook: once to check it, once more to write it, all of it or nothing. */
@Component
class Run {

    private final List<Sheet> sheets;
    private final Roster roster;
    private final RosterBook book;
    private final Audit audit;
    private final TransactionTemplate transaction;

    Run(List<Sheet> sheets, Roster roster, RosterBook book, Audit audit, TransactionTemplate transaction) {
        this.sheets = sheets.stream().sorted(Comparator.comparingInt(Sheet::order)).toList();
        this.roster = roster;
        this.book = book;
        this.audit = audit;
        this.transaction = transaction;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    static ReadableWorkbook open(ImportJob job) throws IOException {
        return new ReadableWorkbook(job.file().toFile(), new ReadingOptions(true, true));
    }

    /** Nothing is stored yet, so that one passage keeps in mind what all sheets bring. */
    void check(ImportJob job, Importer importer) throws IOException {
        try (var workbook = open(job)) {
            var passage = new Passage(importer, new Known(roster, book), job::issue);
            for (var sheet : found(workbook, sheet -> job.takes(sheet) || job.handsOn(sheet))) {
                pass(workbook, sheet, passage, SheetPassage.Purpose.CHECK, job);
            }
        }
    }

    /**
     * Each sheet finds stored what the ones before it brought.
     *
     * @param atTheEnd what has to stand or fall with it
     */
    void write(ImportJob job, Importer importer, Runnable atTheEnd) throws IOException {
        try (var workbook = open(job)) {
            transaction.executeWithoutResult(begun -> {
                for (var sheet : found(workbook, job::takes)) {
                    var passage = new Passage(importer, new Known(roster, book), job::issue);
                    pass(workbook, sheet, passage, SheetPassage.Purpose.WRITE, job);
                }
                audit.record(new Act(District.NONE, importer.person(), "import.write", job.id(), told(job)));
                atTheEnd.run();
            });
        }
    }

    private static String told(ImportJob job) {
        return "导入《" + job.fileName() + "》：" + job.view().sheets().stream()
                .map(count -> count.title() + "新增 " + count.added() + "、更新 " + count.changed())
                .collect(Collectors.joining("；")) + "。";
    }

    private List<Sheet> found(ReadableWorkbook workbook, Predicate<Sheet> wanted) {
        var titles = SheetReader.titles(workbook);
        return sheets.stream()
                .filter(sheet -> titles.contains(sheet.title()))
                .filter(wanted)
                .toList();
    }

    /** Titles of the sheets in the workbook that somebody else confirms. */
    List<String> handedOn(ImportJob job) throws IOException {
        try (var workbook = open(job)) {
            return found(workbook, job::handsOn).stream().map(Sheet::title).toList();
        }
    }

    /** Says of each sheet that is left out why. */
    void noteLeftOut(ImportJob job) throws IOException {
        try (var workbook = open(job)) {
            for (var title : SheetReader.titles(workbook)) {
                var known = sheets.stream().filter(sheet -> sheet.title().equals(title)).findFirst();
                if (known.filter(job::handsOn).isPresent() && holdsLines(workbook, known.get())) {
                    job.note("“" + title + "”表已一并检查。您确认导入后，这张表自动转给安全管理员，由其确认，不用再传一次。");
                } else if (known.isPresent() && !job.takes(known.get()) && holdsLines(workbook, known.get())) {
                    job.note("“" + title + "”表没有导入：您的岗位没有这项权限，请由有权限的管理员用同一个文件导入。");
                } else if (known.isEmpty() && !title.equals(Templates.NOTES)) {
                    job.note("“" + title + "”不是模板里的工作表，没有导入。");
                }
            }
        }
    }

    /** The whole set of templates has every sheet; an empty one is nothing to speak of. */
    private static boolean holdsLines(ReadableWorkbook workbook, Sheet sheet) throws IOException {
        try (var lines = new SheetReader(sheet).lines(SheetReader.find(workbook, sheet.title()).orElseThrow())) {
            return lines.findAny().isPresent();
        }
    }

    private static void pass(
            ReadableWorkbook workbook, Sheet sheet, Passage passage, SheetPassage.Purpose purpose, ImportJob job) {
        lead(workbook, new SheetPassage<>(sheet, captured(sheet.open(passage)), purpose, job), sheet, job);
    }

    @SuppressWarnings("unchecked")
    private static Intake<Object> captured(Intake<?> intake) {
        return (Intake<Object>) intake;
    }

    private static void lead(ReadableWorkbook workbook, SheetPassage<?> passage, Sheet sheet, ImportJob job) {
        var reader = new SheetReader(sheet);
        try (var lines = reader.lines(SheetReader.find(workbook, sheet.title()).orElseThrow())) {
            lines.forEach(passage::take);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        reader.faults().forEach(job::wrong);
        passage.flush();
    }
}
