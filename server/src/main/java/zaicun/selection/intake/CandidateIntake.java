package zaicun.selection.intake;

import static zaicun.selection.intake.CandidateColumns.DUTY;
import static zaicun.selection.intake.CandidateColumns.EDUCATION;
import static zaicun.selection.intake.CandidateColumns.EMPLOYER;
import static zaicun.selection.intake.CandidateColumns.EMPLOYMENT;
import static zaicun.selection.intake.CandidateColumns.ENDS;
import static zaicun.selection.intake.CandidateColumns.EXCEPTION;
import static zaicun.selection.intake.CandidateColumns.HEALTH;
import static zaicun.selection.intake.CandidateColumns.HIRED;
import static zaicun.selection.intake.CandidateColumns.IDENTITY;
import static zaicun.selection.intake.CandidateColumns.NAME;
import static zaicun.selection.intake.CandidateColumns.NATIONALITY;
import static zaicun.selection.intake.CandidateColumns.PHONE;
import static zaicun.selection.intake.CandidateColumns.POST;
import static zaicun.selection.intake.CandidateColumns.SANCTION;
import static zaicun.selection.intake.CandidateColumns.SANCTION_FROM;
import static zaicun.selection.intake.CandidateColumns.SANCTION_LAST;
import static zaicun.selection.intake.CandidateColumns.STAFF;
import static zaicun.selection.intake.CandidateColumns.STARTS;
import static zaicun.selection.intake.CandidateColumns.STATUS;
import static zaicun.selection.intake.CandidateColumns.TEAM;
import static zaicun.selection.intake.CandidateColumns.VILLAGE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import zaicun.imports.Change;
import zaicun.imports.Column;
import zaicun.imports.Entry;
import zaicun.imports.Intake;
import zaicun.imports.Known;
import zaicun.imports.Passage;
import zaicun.imports.SheetRow;
import zaicun.kernel.Ids;
import zaicun.kernel.InputError;
import zaicun.kernel.Refusal;
import zaicun.roster.IdentityNumber;
import zaicun.roster.Team;
import zaicun.selection.dossier.Sanction;
import zaicun.selection.nomination.CandidateForm;
import zaicun.selection.nomination.ImportedNominations;
import zaicun.selection.nomination.NominationForm;

/** One passage over the sheet 选派人选: each row is held against everything that a typed form is held against. */
final class CandidateIntake implements Intake<CandidateIntake.Line> {

    record Line(UUID id, NominationForm form) {}

    private record Key(IdentityNumber identity) {}

    /** In which column a field of the form stands. */
    private static final Map<String, Column<?>> BY_FIELD = Map.ofEntries(
            Map.entry("name", NAME), Map.entry("identity", IDENTITY), Map.entry("hiredOn", HIRED), Map.entry("phone", PHONE),
            Map.entry("health", HEALTH), Map.entry("sanctions", SANCTION), Map.entry("team", TEAM),
            Map.entry("startsOn", STARTS), Map.entry("endsOn", ENDS));
    private static final Map<String, Column<?>> BY_CODE = Map.of(
            "selection.barred", EMPLOYMENT, "posting.overlap", IDENTITY, "selection.twice", IDENTITY, "selection.leader-seat", POST,
            "selection.leads-why", POST, "selection.exception-why", EXCEPTION);

    private final Passage passage;
    private final ImportedNominations nominations;

    CandidateIntake(Passage passage, ImportedNominations nominations) {
        this.passage = passage;
        this.nominations = nominations;
    }

    @Override
    public Line read(SheetRow row) {
        passage.seenAt(new Key(row.get(IDENTITY)), row)
                .ifPresent(at -> row.wrong(IDENTITY, "身份证号与第 " + at + " 行重复；一个人选只填一行。"));
        var team = passage.known().team(row.get(VILLAGE), row.get(TEAM)).filter(found -> !found.id().equals(Known.COMING));
        if (team.isEmpty()) {
            row.wrong(TEAM, "该村没有叫“" + row.get(TEAM) + "”的工作队；请核对村代码和工作队名称。");
        }
        return new Line(Ids.next(), form(row, team, sanctions(row)));
    }

    private static List<Sanction> sanctions(SheetRow row) {
        if (row.find(SANCTION).isEmpty()) {
            return List.of();
        }
        try {
            return List.of(new Sanction(
                    row.get(SANCTION), row.find(SANCTION_FROM).orElse(null), row.find(SANCTION_LAST).orElse(null)));
        } catch (InputError wrong) {
            row.wrong(SANCTION_FROM, wrong.getMessage());
            return List.of();
        }
    }

    private static NominationForm form(SheetRow row, Optional<Team> team, List<Sanction> sanctions) {
        return new NominationForm(
                team.map(found -> found.district().code()).orElse(""), team.map(Team::id).orElse(Known.COMING),
                row.get(POST), Optional.empty(), "", row.get(STARTS), row.find(ENDS), Optional.empty(),
                new CandidateForm(
                        row.get(NAME), row.get(IDENTITY).digits(), row.find(NATIONALITY).orElse(""), row.get(STATUS),
                        row.get(EDUCATION), row.find(EMPLOYER).orElse(""), row.get(DUTY), row.get(PHONE), row.get(HIRED),
                        row.get(STAFF), row.get(EMPLOYMENT), Optional.of(row.get(HEALTH)), Optional.of(sanctions),
                        Optional.empty(), ""),
                row.find(EXCEPTION).orElse(""), Optional.empty());
    }

    @Override
    public List<Change> compare(List<Entry<Line>> batch) {
        batch.stream().filter(entry -> !entry.row().isWrong()).forEach(this::check);
        return batch.stream().map(entry -> Change.NEW).toList();
    }

    private void check(Entry<Line> entry) {
        try {
            nominations.check(passage.importer(), entry.value().form());
        } catch (InputError wrong) {
            entry.row().wrong(BY_FIELD.getOrDefault(wrong.field(), NAME), wrong.getMessage());
        } catch (Refusal refused) {
            var clause = refused.clause().map(found -> "（条款 " + found + "）").orElse("");
            entry.row().wrong(BY_CODE.getOrDefault(refused.code(), NAME), refused.getMessage() + clause + refused.next());
        }
    }

    @Override
    public void write(List<Entry<Line>> batch) {
        batch.forEach(entry -> nominations.add(passage.importer(), entry.value().id(), entry.value().form()));
    }
}
